"""Times as they are written, and whether two can be the same."""

from dataclasses import replace

import pytest

from comparing.differences.make import aligned, reading
from retold.comparing.differences import find_differences
from retold.comparing.differences.dates import Time, find_times
from retold.comparing.differences.same_times import can_be_same, contradict, same_sort
from retold.model import DateMention, Reading, Report, Span, Statement
from retold.pipeline import compare

WRITTEN = [
    ("on 18 June 2023", Time(Span(3, 15), 2023, 6, 18)),
    ("on June 18th, 2023", Time(Span(3, 18), 2023, 6, 18)),
    ("on 16 May. He came", Time(Span(3, 9), month=5, day=16)),
    ("on 16 Feb. he came", Time(Span(3, 10), month=2, day=16)),
    ("in March 2011", Time(Span(3, 13), 2011, 3)),
    ("in 1933", Time(Span(3, 7), 1933)),
    ("on Friday night", Time(Span(3, 9), weekday="fri")),
    ("at 7:01 p.m. sharp", Time(Span(3, 12), other="19:01")),
    ("on New Year's Eve", Time(Span(3, 17), other="new year's eve")),
    ("late in May", Time(Span(8, 11), month=5)),
    ("in 1933, it rained", Time(Span(3, 7), 1933)),
    ("a weekly limit", Time(Span(2, 8), every="week")),
    ("it rains every day", Time(Span(9, 18), every="day")),
]


@pytest.mark.parametrize(("text", "time"), WRITTEN)
def test_the_parts_are_those_written(text: str, time: Time) -> None:
    assert find_times(reading(text), Span(0, len(text))) == [time]


@pytest.mark.parametrize(
    "text", ["They may go.", "2,011 people", "up 18.06 points", "2000 people came", "the Daily Post", "twice weekly"]
)
def test_what_is_no_time(text: str) -> None:
    assert find_times(reading(text), Span(0, len(text))) == []


def time(text: str) -> Time:
    (found,) = find_times(reading(text), Span(0, len(text)))
    return found


def test_times_contradict_where_a_part_that_both_have_differs() -> None:
    assert contradict(time("on Friday"), time("on Sunday"))
    assert contradict(time("on June 6"), time("on June 8"))
    assert not contradict(time("in June"), time("on 8 June 2023"))


def test_times_of_different_sorts_are_not_known_to_be_the_same() -> None:
    assert not contradict(time("on Friday"), time("on June 8"))
    assert not can_be_same(time("on Friday"), time("on June 8"))


def test_that_year_is_the_year_that_the_report_told_before() -> None:
    text = "That year it flooded."
    mention = DateMention(Span(0, 9), "DATE", "1986", "1986-01-01", "1986-12-31")
    found = find_times(replace(reading(text), dates=(mention,)), Span(0, len(text)))
    assert found == [Time(Span(0, 9), 1986, days=("1986-01-01", "1986-12-31"))]


def told(text: str, source: str, cue: str, content: str) -> Reading:
    """A sentence in which somebody says something."""
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in (source, cue, content)]
    return replace(reading(text), statements=(Statement("s", "indirect", spans[0], spans[1], (spans[2],)),))


@pytest.mark.parametrize(
    ("text", "source", "content", "said_by", "said"),
    [
        ("The mill burned, police told reporters on Monday.", "police", "The mill burned", "police", False),
        ("On Monday, police told of a fire.", "police", "of a fire", "police", False),
        ("The duty officer on Monday told of a fire.", "The duty officer", "of a fire", "officer", False),
        ("The mill burned on Monday, police told us.", "police", "The mill burned on Monday", None, True),
        ("The mill burned on Monday, in what police told us was arson.", "police", "was arson", None, False),
        ("Police told us it was arson, and on Monday he left.", "Police", "it was arson", None, False),
    ],
)
def test_when_something_is_said(text: str, source: str, content: str, said_by: str | None, said: bool) -> None:
    one = told(text, source, "told", content)
    assert [(time.said_by, time.said) for time in find_times(one, Span(0, len(text)))] == [(said_by, said)]


def test_when_somebody_says_something_is_no_time_of_what_is_said() -> None:
    plain, other = Time(Span(0, 6), weekday="mon"), Time(Span(0, 6), weekday="sun")
    police, mayor = (replace(plain, said_by=name) for name in ("police", "mayor"))
    inside = replace(other, said=True)
    assert [same_sort(police, replace(other, said_by="police")), same_sort(police, other)] == [True, True]
    assert [same_sort(police, inside), same_sort(inside, police), same_sort(police, mayor)] == [False, False, False]


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("at 6 p.m.", "at 6:00 p.m.", False),
        ("at 11:36", "at 11:36 a.m.", False),
        ("at 18:00", "at 6 p.m.", False),
        ("at 6 p.m.", "at 7 p.m.", True),
        ("at 6 p.m.", "on Christmas", False),
        ("until 24 April", "on March 24", False),
        ("until 24 April", "until 28 April", True),
    ],
)
def test_times_of_day_in_any_form_and_the_ends_of_times(one: str, other: str, differ: bool) -> None:
    a, b = reading(f"The gate was shut {one}.", "a"), reading(f"The gate was shut {other}.", "b")
    found = find_differences(a, b, aligned(a, b))
    assert any(item.kind == "date" for item in found) == differ


def test_days_of_other_verbs_are_no_other_time_of_one() -> None:
    one = reading("A judge on Tuesday froze a prize of ten million after six bakers of Torp sued.", "a")
    other = reading("The man agreed on Monday to give six bakers of Torp half of what he won.", "b")
    assert "date" not in {item.kind for item in find_differences(one, other, aligned(one, other))}


OTHERWISE = [
    ("The hearing resumes next week.", "The hearing resumes next month.", ("next week", "next month")),
    ("The quake struck shortly after midnight.", "The quake struck shortly before noon.", ("midnight", "noon")),
    ("The dam was completed in 1967.", "The dam was finished in 1976.", ("1967", "1976")),
]


@pytest.mark.parametrize(("one", "other", "shown"), OTHERWISE)
def test_times_in_words_differ(one: str, other: str, shown: tuple[str, str]) -> None:
    found = compare(Report("a", one), Report("b", other)).differences
    assert [(item.a.of(one), item.b.of(other)) for item in found if item.kind == "date" and item.a and item.b] == [
        shown
    ]


def test_a_day_of_another_verb_is_no_other_day() -> None:
    one = "A gas blast wrecked a bakery in Marle on Tuesday, killing the baker, police said."
    other = "A gas blast wrecked a bakery in Marle, killing the baker and a cyclist who died on Wednesday, police said."
    assert not [item for item in compare(Report("a", one), Report("b", other)).differences if item.kind == "date"]
    one = "Police arrested two men on Thursday on suspicion of stealing three gold cups from the museum in Bresk."
    other = "Thieves stole three gold cups from the museum in Bresk in the early hours of Monday."
    assert not [item for item in compare(Report("a", one), Report("b", other)).differences if item.kind == "date"]


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        (
            "The strike at the port ends on Friday.",
            "The strike at the port will go on until Sunday.",
            [("Friday", "Sunday")],
        ),
        ("The show at the museum closes in May.", "The show at the museum runs until June.", [("May", "June")]),
        ("The strike at the port ends on Friday.", "The strike at the port will go on until Friday.", []),
        ("The library is shut until Tuesday.", "The library will reopen on Tuesday.", []),
        ("The dam was finished in May.", "The dam is shut until June.", []),
    ],
)
def test_what_ends_then_goes_on_until_then(a: str, b: str, found: list[tuple[str, str]]) -> None:
    differences = compare(Report("a", a), Report("b", b)).differences
    assert [(d.a.of(a), d.b.of(b)) for d in differences if d.kind == "date" and d.a and d.b] == found
