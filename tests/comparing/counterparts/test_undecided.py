"""What two reports perhaps tell otherwise: values that may answer one question, and may be of two things."""

import pytest

from comparing.counterparts.make import apart
from retold.comparing.counterparts import find_undecided
from retold.model import Difference, Report, Span
from retold.pipeline import compare, read, tell

Shown = tuple[str, str, str]


def perhaps(one: str, other: str) -> list[Shown]:
    """Kind and words of each difference that is not for certain; the same is found the other way round."""
    a, b = read(Report("a", one)), read(Report("b", other))
    there = [(item.kind, item.a.of(one), item.b.of(other)) for item in find_undecided(a, b, ()) if item.a and item.b]
    back = [(item.kind, item.b.of(one), item.a.of(other)) for item in find_undecided(b, a, ()) if item.a and item.b]
    assert sorted(there) == sorted(back)
    return there


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "Thirty-one people were treated in hospital.",
            "Forty-four residents had to be taken to a clinic.",
            ("number", "Thirty-one", "Forty-four"),
        ),
        ("The caretaker, a man of 61, was heard.", "He's fifty-one.", ("number", "61", "fifty-one")),
        ("The leak began at 4.15 a.m.", "It was ten past three, she says.", ("date", "4.15 a.m.", "ten past three")),
        (
            "The loot is worth 400,000 euros.",
            "He puts it at 600,000 euros.",
            ("number", "400,000 euros", "600,000 euros"),
        ),
    ],
)
def test_the_only_answers_of_two_reports_to_one_question(one: str, other: str, found: Shown) -> None:
    assert perhaps(one, other) == [found]
    assert apart(one, other) == []


def test_ages_of_two_who_are_named_otherwise() -> None:
    assert perhaps("The mayor of Torp, Ida Moe, 61, was heard.", "In Lund her friend Ole Dahl, 58, waits.") == []


def test_those_of_whom_another_thing_is_told() -> None:
    one, other = "Nine people were hurt in Torp.", "Eleven others were injured."
    assert perhaps(one, other) == [("number", "Nine", "Eleven")]
    assert perhaps(one, "Eleven people were arrested.") == []


def test_a_value_that_both_have_differs_in_nothing() -> None:
    assert perhaps("Some 400 people came.", "Only 200 people came; police spoke of 400 people.") == []


def test_hours_far_apart_and_those_of_a_match() -> None:
    assert perhaps("The leak began at 4.15 a.m.", "At 9.30 a.m. she left.") == []
    assert perhaps("She scored with 4:15 left.", "She scored with 4:10 left.") == []


def test_what_differs_for_certain_is_not_told_again() -> None:
    one, other = "The loot is worth 400,000 euros.", "He puts it at 600,000 euros."
    a, b = read(Report("a", one)), read(Report("b", other))
    assert find_undecided(a, b, [Difference("number", Span(18, 25), None, "another number")]) == ()
    (found,) = find_undecided(a, b, ())
    assert found == Difference("number", Span(18, 31), Span(14, 27), "another number", None)


ONE = Report(
    "a",
    "Fire at the mill of Torp\nA fire destroyed the old mill of Torp on Monday, fire chief Ida Moe said.\n"
    "The miller was told at 4.15 a.m.",
    published="2026-03-03",
)
OTHER = Report(
    "b",
    "Mill of Torp burns down\nThe old mill of Torp has burned down, said Ida Moe, who leads the brigade.\n"
    "It was ten past three when she woke.",
    published="2026-03-03",
)


def test_a_comparison_has_it_apart() -> None:
    found = compare(ONE, OTHER)
    assert found.same_story.verdict
    assert [one for one in found.differences if one.kind == "date"] == []
    assert [(one.kind, one.a and one.a.of(ONE.text)) for one in found.undecided] == [("date", "4.15 a.m.")]


def test_a_story_has_it_with_both_sentences() -> None:
    (story,) = tell([ONE, OTHER])
    (found,) = story.undecided
    assert (found.a.report, found.a.span.of(ONE.text), found.told_a.of(ONE.text), found.pairs) == (
        "a",
        "4.15 a.m.",
        "The miller was told at 4.15 a.m.",
        1,
    )
    assert (found.b.report, found.told_b.of(OTHER.text)) == ("b", "It was ten past three when she woke.")
