from comparing.told import reading
from retold.comparing.joining.rarity import said_often, shared_here
from retold.text import concept

ONE = "Those on the stairs of the ferry fell over each other."
OTHER = "People were flung down the stairs of the ferry."
PIER = "The ferry lay at the pier."


def test_what_is_said_seldom_around_weighs_most() -> None:
    assert shared_here(ONE, PIER, {}) > shared_here(ONE, PIER, {concept("ferry"): 20})
    assert shared_here(ONE, OTHER, {concept("ferry"): 20}) > shared_here(ONE, PIER, {concept("ferry"): 20})


def test_it_is_the_same_in_both_orders() -> None:
    assert shared_here(ONE, OTHER, {concept("ferry"): 5}) == shared_here(OTHER, ONE, {concept("ferry"): 5})


def test_in_how_many_sentences_of_a_report_something_stands() -> None:
    report = reading("A", "The ferry, a ferry of wood, sank.", "The ferry was old.", "It rained.")
    assert said_often(report)[concept("ferry")] == 2
    assert said_often(report)["rain"] == 1
