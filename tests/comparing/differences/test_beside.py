"""Numbers that are names, parts of others, or said of other nouns."""

import pytest

from retold.comparing.differences.counting import find_numbers
from retold.comparing.differences.numbers import Number, face
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


def test_a_label_in_the_place_of_a_label_differs() -> None:
    one, other = "The probe Orla 7 was lost on Friday.", "The probe Orla 9 was lost on Friday."
    (shown,) = compare(Report("a", one), Report("b", other)).differences
    assert shown.kind == "number" and shown.a and shown.b
    assert (shown.a.of(one), shown.b.of(other)) == ("7", "9")
