"""Numbers that are names, parts of others, or said of other nouns."""

import pytest

from retold.comparing.differences.counting import find_numbers
from retold.comparing.differences.numbers import Number, agree, face
from retold.model import Report, Span
from retold.pipeline import compare


def number(text: str) -> Number:
    one, *_ = find_numbers(text, Span(0, len(text)))
    return one


@pytest.mark.parametrize(
    "text", ["The Orla 7 mission flew.", "An AK-47 lay there.", "UPDATE 2-Tower falls", "It is 3-0."]
)
def test_figures_of_a_name_or_a_result_are_a_label(text: str) -> None:
    assert find_numbers(text, Span(0, len(text)))[0].label


@pytest.mark.parametrize("text", ["In Lund 40 people fled.", "On Friday 12 died in Torp.", "In Torp 300 were held."])
def test_a_count_behind_a_name_is_none(text: str) -> None:
    assert not number(text).label


def test_a_part_is_no_whole() -> None:
    assert not face(number("six of the sailors drowned"), number("nine sailors drowned"))
    assert face(number("six of nine judges agreed"), number("seven of the judges agreed"))


def test_sums_said_of_other_nouns_do_not_face_one_another() -> None:
    assert not face(number("a net income of $2 billion"), number("a total charge of $3 billion"))
    assert face(number("a loss of $2 billion"), number("losses of $3 billion"))


def test_one_and_ranks_are_grammar_in_other_words() -> None:
    assert not face(number("in one letter she asks"), number("some 14 letters came"))
    assert not face(number("the second half of the match"), number("the first half of the match"))
    assert face(number("one sailor drowned"), number("four sailors drowned"))


def test_people_may_be_of_any_kind() -> None:
    assert face(number("the bomb killed 45 civilians"), number("the bomb killed 23 people"))


def test_homes_from_which_people_are_driven_are_not_counted() -> None:
    assert number("the fire drove 4,000 people from their homes").unit.isdisjoint(number("it burned 40 homes").unit)


ALONE = [
    (
        "Some 84,000 households lost power when the cable failed.",
        "Over 130,000 homes lost power when the cable failed.",
    ),
    ("Rovers were fined 15,000 pounds for fielding Per Holm.", "Rovers were fined £50,000 for fielding Per Holm."),
    ("A quarter of the voters stayed at home.", "Four in ten of the voters stayed at home."),
    ("Police have arrested seven men over the leak in Lund.", "Nine men are in custody over the leak in Lund."),
]


@pytest.mark.parametrize(("one", "other"), ALONE)
def test_the_one_number_that_each_has_alone_differs(one: str, other: str) -> None:
    shown = compare(Report("a", one), Report("b", other)).differences
    assert [item.kind for item in shown if item.kind != "detail"] == ["number"]


SAME = [("2.4 lakh people", "240,000 people"), ("12,00,000 votes", "1.2 million votes"), ("4 in 10", "40 percent")]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_numbers_of_two_notations_agree(one: str, other: str) -> None:
    assert agree(number(one), number(other))


def test_a_label_in_the_place_of_a_label_differs() -> None:
    one, other = "The probe Orla 7 was lost on Friday.", "The probe Orla 9 was lost on Friday."
    shown = compare(Report("a", one), Report("b", other)).differences
    assert [(item.kind, item.a and item.a.of(one), item.b and item.b.of(other)) for item in shown] == [
        ("number", "7", "9")
    ]
