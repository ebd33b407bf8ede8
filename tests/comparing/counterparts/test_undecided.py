"""What two reports perhaps tell otherwise: values that may answer one question, and may be of two things."""

import pytest

from comparing.counterparts.make import apart, undecided
from retold.comparing.counterparts import find_undecided
from retold.model import Difference, Report, Span
from retold.pipeline import compare, read, tell

Shown = tuple[str, str, str]


def perhaps(one: str, other: str) -> list[Shown]:
    """Kind and words of each difference that is not for certain."""
    return [(item.kind, item.a.of(one), item.b.of(other)) for item in undecided(one, other) if item.a and item.b]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "Thirty-one people were injured, police said.",
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


def test_what_is_written_alike_shows_nobody_what_differs() -> None:
    one, other = (
        read(Report(name, text, published="2026-02-11"))
        for name, text in (("a", "Hessling will close it next March."), ("b", "Hessling leaves it in March next year."))
    )
    assert find_undecided(one, other, ()) == ()


def test_hours_far_apart_and_those_of_a_match() -> None:
    assert perhaps("The leak began at 4.15 a.m.", "At 9.30 a.m. she left.") == []
    assert perhaps("She scored with 4:15 left.", "She scored with 4:10 left.") == []


def test_noon_is_not_near_an_hour_of_the_night() -> None:
    assert perhaps("He left at noon.", "At 1:30 a.m. she came.") == []
    assert perhaps("They stopped work at six in the morning.", "The strike began at 5 a.m. on Monday.") == [
        ("date", "six in the morning", "5 a.m.")
    ]


def test_jobs_are_counted_by_those_who_have_them_and_homes_by_customers() -> None:
    assert perhaps("It will shed 450 jobs.", "It wants to get rid of 540 employees.") != []
    assert perhaps("Some 180,000 homes had no current.", "For 210,000 customers the light went out.") != []


def test_a_few_things_of_one_kind_that_each_report_counts_once() -> None:
    assert perhaps("The bands played on seven stages.", "Nine stages stood there.") == [("number", "seven", "Nine")]
    assert perhaps("He played seven games.", "She saw nine games.") == []
    assert perhaps("They spoke in seven rooms.", "Nine rooms burned, eleven rooms were flooded.") == []


def test_the_minute_of_a_match_is_told_in_two_ways() -> None:
    one = "Marco Silva scored a penalty in the 23rd minute."
    assert perhaps(one, "After 24 minutes Silva scored with a header.") == [("number", "23rd minute", "24 minutes")]
    assert perhaps(one, "After 24 minutes Dahl was sent off.") == []


def test_the_only_result_of_each_report() -> None:
    one = "Fossdal beat Rennick 3-2."
    assert perhaps(one, "Fossdal stunned Rennick 4-2.") == [("number", "3-2", "4-2")]
    assert perhaps(one, "Rennick lost to Fossdal, 2-3.") == []
    assert perhaps(one, "Leith beat Park 1-0.") == []


def test_what_would_have_been_tells_no_number() -> None:
    assert perhaps("They beat a team of ten men.", "With eleven men they would have beaten us.") == []


def test_what_is_long_and_what_is_far() -> None:
    assert perhaps("It struck rocks two kilometres from the shore.", "A slick six kilometres long was seen.") == []
    assert perhaps("A slick four kilometres long was seen.", "A slick six kilometres long is there.") != []


def test_a_large_number_rounded_is_told_alike() -> None:
    assert perhaps("It had 31,000 tonnes of oil.", "The load was 30,600 tonnes.") == []


def test_what_is_counted_is_the_noun_and_not_what_stands_behind_it() -> None:
    assert perhaps("Four men rammed their car into a shop.", "They drove two cars through the window.") == []


def test_youths_and_voters_are_no_slip_of_the_pen() -> None:
    assert perhaps("Some 1,000 youths fought.", "The party lost a million voters.") == []


def test_a_part_and_the_rest_of_a_hundred_are_one_share() -> None:
    assert perhaps("Only 81 percent are vaccinated.", "18 percent are not protected.") == []


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
