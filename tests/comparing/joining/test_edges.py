from dataclasses import replace

import pytest

from comparing.told import aligned, date, reading, rewrite
from retold.comparing import believed_differences
from retold.comparing.joining.edges import SAME, Edges
from retold.model import Alignment, Difference, Relation

A = reading("A", "The blue ferry sank off Lesbos on Tuesday.", "The mayor of Lesbos opened a bakery.")
B = reading("B", "Divers found the blue ferry of Lesbos in the mud on Friday.", "The mayor of Lesbos opened a bakery.")
ALIGNMENT: Alignment = aligned("A", "B", (0, 0), (1, 1))
LOOK_ALIKE = Difference("date", A.sentences[0].span, B.sentences[0].span, "Tuesday | Friday", 0)
TOLD_TWICE = Difference("detail", A.sentences[1].span, B.sentences[1].span, "", 1)
ALONE = Difference("added", None, B.sentences[1].span, "only in B")
FOUND = (LOOK_ALIKE, TOLD_TWICE, ALONE)


def test_sentences_of_two_accounts_that_tell_other_things_differ_in_nothing() -> None:
    independent = Relation("A", "B", "independent", None, "undecided", 0.0, 0.0, certain=True)
    assert believed_differences(A, B, ALIGNMENT, independent, FOUND) == (TOLD_TWICE, ALONE)


def test_between_reports_of_one_text_all_differences_are_believed() -> None:
    assert believed_differences(A, B, ALIGNMENT, rewrite("B", "A"), FOUND) == FOUND


def test_a_long_sentence_of_the_same_words_is_one_row_in_whatever_report() -> None:
    words = "The old bridge of Marlow fell into the river on Sunday."
    first, second = reading("A", words, "It hurt two."), reading("B", "It hurt two.", words.upper())
    edges = Edges([first, second], [], [])
    assert edges.rows == {(0, 0): (0, 0), (1, 1): (0, 0)}
    assert edges.between((0, 0), (1, 1)) == SAME
    assert edges.between((0, 1), (1, 0)) is None


def test_words_that_lean_or_that_one_report_has_twice_are_rows_of_their_own() -> None:
    leaning = "He said nothing about the bridge of Marlow."
    twice = "The old bridge of Marlow fell into the river."
    edges = Edges([reading("A", leaning, twice), reading("B", leaning, twice, twice)], [], [])
    assert edges.rows == {(0, 1): (0, 1), (1, 1): (0, 1)}


WON = "Marlow Rovers beat Torven 3-1 in the final, with two goals by Ines Falk."
SCORED = "Ines Falk scored two goals as Marlow Rovers won the final against Torven."
RAIN = "It rained all day."


def _between(one: str, other: str, score: float) -> Edges:
    first, second = reading("A", RAIN, one), reading("B", other, RAIN)
    return Edges([first, second], [aligned("A", "B", (1, 0), score=score)], [])


@pytest.mark.parametrize(("score", "certain"), [(0.95, True), (0.85, False)])
def test_where_retelling_doubts_a_high_likeness_and_words_said_seldom_decide(score: float, certain: bool) -> None:
    edge = _between(WON, SCORED, score).between((0, 1), (1, 0))
    assert edge is not None
    assert edge.certain is certain


def test_what_only_the_alignment_holds_for_the_same_is_kept_in_mind() -> None:
    pier, rammed = "The ferry ran into the pier as commuters were queuing.", "It slammed into the jetty at noon."
    assert _between(pier, rammed, 0.95).perhaps == {frozenset({(0, 1), (1, 0)})}
    assert _between(pier, rammed, 0.85).perhaps == set()


CROSSWALK = "Lind was in a marked crosswalk when the car hit her."
SPEEDING = "They were in the crosswalk as a car came speeding along."


@pytest.mark.parametrize(("other", "certain"), [(SPEEDING, True), ("They left the crosswalk as a bus came.", None)])
def test_sentences_that_share_their_plain_words_tell_the_same_whatever_verbs_they_have(
    other: str, certain: bool | None
) -> None:
    edge = _between(CROSSWALK, other, 0.95).between((0, 1), (1, 0))
    assert (edge.certain if edge else None) == certain


def test_of_two_sentences_that_stand_against_one_that_which_does_not_tell_it_is_left_out() -> None:
    first = reading("A", "The dead were two women and a boy, said spokesman Henrik Aas.", "Nobody is left in the mine.")
    second = reading("B", RAIN, "Spokesman Henrik Aas said that nobody was left in the mine.")
    edges = Edges([first, second], [aligned("A", "B", ((0, 1), 1), score=0.95)], [])
    telling = edges.between((0, 1), (1, 1))
    assert telling is not None
    assert telling.certain
    assert edges.between((0, 0), (1, 1)) is None


def _dated(one: str, other: str, *days: tuple[str, str]) -> bool | None:
    """Whether two sentences are one for certain; None where they are none. Each has a date, with the words for it."""
    (ours, first), (theirs, second) = days
    a, b = reading("A", RAIN, one), reading("B", other, RAIN)
    a, b = replace(a, dates=(date(a.text, ours, first),)), replace(b, dates=(date(b.text, theirs, second),))
    edge = Edges([a, b], [aligned("A", "B", (1, 0), score=0.95)], []).between((0, 1), (1, 0))
    return edge.certain if edge else None


@pytest.mark.parametrize(("other", "expected"), [("Friday", None), ("Thursday", True)])
def test_what_took_place_on_another_day_is_another_thing(other: str, expected: bool | None) -> None:
    days = {"Thursday": "2031-05-08", "Friday": "2031-05-09"}
    one, two = (
        "The council closed the pool of Tarn on Thursday.",
        f"The pool of Tarn was closed by the council on {other}.",
    )
    assert _dated(one, two, ("Thursday", days["Thursday"]), (other, days[other])) == expected


def test_sentences_that_give_other_days_of_anything_may_be_two() -> None:
    one = "The union took up the December complaint of a clerk over pay at the bank."
    other = "The union took up the November complaint of a clerk over pay at the bank."
    assert _dated(one, other, ("December", "2030-12-01"), ("November", "2030-11-01")) is False
