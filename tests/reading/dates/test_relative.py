"""Expressions that count from the day of publication."""

import pytest

from reading.dates.read_dates import read, values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("the day before yesterday", "2023-06-16"),
        ("the day after tomorrow", "2023-06-20"),
        ("the week before last", "2023-W22"),
        ("the year after next", "2025"),
        ("the weekend before last", "2023-W22-WE"),
    ],
)
def test_one_further_than_the_next(words: str, value: str) -> None:
    assert values(f"They closed it {words}.") == [(words, "DATE", value)]


@pytest.mark.parametrize(
    ("words", "value", "approx"),
    [
        ("half a century ago", "1973", True),
        ("two and a half years ago", "2020-12", True),
        ("two years ago", "2021", False),
        ("in three weeks' time", "2023-W27", False),
        ("20 hours ago", "2023-06-18", False),
        ("48 hours ago", "2023-06-16", False),
    ],
)
def test_counted_from_the_day_of_publication(words: str, value: str, approx: bool) -> None:
    (mention,) = read(f"They close it {words}.")
    assert (mention.value, mention.approx) == (value, approx)


def test_the_week_before_last_weeks_vote_is_none_before_last() -> None:
    assert [value for *_, value in values("They met the week before last week's vote.")][-1] == "2023-W23"


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("the first week of May", "2023-05-01", "2023-05-07"),
        ("the last week of December 2021", "2021-12-25", "2021-12-31"),
        ("the last day of May", "2023-05-31", "2023-05-31"),
        ("the last week of June", "2022-06-24", "2022-06-30"),
        ("the second Tuesday of May", "2023-05-09", "2023-05-09"),
        ("the last Monday in May 2022", "2022-05-30", "2022-05-30"),
        ("the last weekend of July", "2022-07-30", "2022-07-31"),
        ("the second weekend in May 2023", "2023-05-13", "2023-05-14"),
        ("the past 48 hours", "2023-06-16", "2023-06-18"),
    ],
)
def test_days_that_are_part_of_a_longer_time(words: str, first: str, last: str) -> None:
    (mention,) = read(f"They closed it in {words}.")
    assert (mention.earliest, mention.latest) == (first, last)


@pytest.mark.parametrize("words", ["the last Monday of the campaign", "the second Monday of the month"])
def test_a_weekday_of_a_longer_time_is_not_that_of_this_week(words: str) -> None:
    assert [value for *_, value in values(f"They closed it on {words}.")] == ["XXXX-WXX-1"]


def test_a_weekend_of_a_longer_time_is_not_the_one_just_past() -> None:
    assert values("It rained on the last weekend of the campaign.") == []


def test_a_weekday_of_every_month_is_a_set() -> None:
    assert values("It meets on the second Tuesday of every month.") == [
        ("the second Tuesday of every month", "SET", "XXXX-WXX-2")
    ]


def test_a_month_without_a_fifth_monday() -> None:
    assert [value for *_, value in values("It met on the fifth Monday of June 2023.")] == ["XXXX-WXX-1", "2023-06"]


def test_a_number_may_stand_before_the_word_that_says_which_years() -> None:
    assert values("It fell for the two previous years.") == [("the two previous years", "DURATION", "P2Y")]
    assert values("It fell in previous years.") == [("previous years", "DURATION", "PXY")]


def test_one_day_is_some_day_to_come_behind_a_modal_verb() -> None:
    assert values("She will one day return.") == [("one day", "DATE", "FUTURE_REF")]
    assert values("She stayed for one day.") == [("one day", "DURATION", "P1D")]


def test_what_was_current_then_is_not_the_present() -> None:
    assert values("He paid the then current price.") == []


def test_a_fiscal_year_that_ended_is_a_length() -> None:
    assert values("It lost money in the fiscal year ended in May.")[0] == ("the fiscal year", "DURATION", "P1Y")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They voted two Sundays ago.", "2023-06-04"),
        ("They voted two Mondays ago.", "2023-06-05"),
        ("It was built in the nineties.", "199"),
        ("It shut in the summer of '98.", "1998-SU"),
        ("It shut in '22.", "2022"),
        ("They marched on May Day.", "2023-05-01"),
    ],
)
def test_times_as_people_say_them(text: str, value: str) -> None:
    assert [one.value for one in read(text)] == [value]


@pytest.mark.parametrize("text", ["Highs will be in the seventies.", "It was a fine May day."])
def test_what_only_sounds_like_them(text: str) -> None:
    assert [one.value for one in read(text) if one.granularity in ("day", "decade")] == []


def test_what_somebody_has_been_promised_is_to_come() -> None:
    assert values("She has been promised a visit on Monday.") == [("Monday", "DATE", "2023-06-19")]
