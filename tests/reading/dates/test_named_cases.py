"""Cases that other readers of dates are known to get wrong, each by its name."""

import pytest

from reading.dates.read_dates import read, values


def test_will_meet_on_monday_is_the_coming_one() -> None:
    assert values("The ministers will meet on Monday.") == [("Monday", "DATE", "2023-06-19")]


def test_met_in_november_is_the_one_that_was() -> None:
    assert values("The two met in Bali in November.") == [("November", "DATE", "2022-11")]


def test_friday_in_a_fridays_paper_is_that_friday() -> None:
    (mention,) = read("The mayor left on Friday.", "2023-06-16")
    assert (mention.value, mention.rule, mention.runner_up) == ("2023-06-16", "day_of_publication", "2023-06-09")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mayor left in January.", "2022-01"),
        ("The mayor will leave in January.", "2023-01"),
        ("The mayor said in November that she would leave.", "2022-11"),
    ],
)
def test_january_is_not_always_the_nearest(text: str, value: str) -> None:
    (mention,) = read(text, "2022-11-20")
    assert mention.value == value


@pytest.mark.parametrize("month", ["in January", "the previous January"])
def test_a_month_behind_one_of_years_ago_is_of_then_or_of_last_year(month: str) -> None:
    _, mention = read(f"Elected in November 2020, she took office {month}.")
    assert (mention.value, mention.rule, mention.runner_up) == ("XXXX-01", "year_unknown", "2021-01")


@pytest.mark.parametrize(
    "text",
    [
        "Elected in November 2022, she took office in January.",
        "Elected in November 2020, she left office this past January.",
        "Prices fell by the most since November 2020, after they rose in January.",
        "Elected in November 2020, she will leave office.\nThe mayor took office in January.",
    ],
)
def test_a_month_behind_one_of_years_ago_is_the_last_where_nothing_is_told_of_then(text: str) -> None:
    assert read(text)[-1].value == "2023-01"


@pytest.mark.parametrize(
    "text",
    [
        "We may march in the sun.",
        "The second man may sit.",
        "March on, said Mrs May.",
        "She was praised by May, her chief.",
        "The Wed bakery burned.",
        "Sun, sea and sand drew them.",
        "They sat, second by second, in the mar.",
    ],
)
def test_words_that_are_dates_elsewhere_are_none_here(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "published", "told"),
    [
        ("It opened on Monday, June 18, 2023.", "2023-06-20", ("2023-06-18", "2023-06-19")),
        ("It was held on Monday, June 18.", "2023-06-20", ("2023-06-18", "2023-06-19")),
        ("The council will vote on Friday, June 18.", "2026-06-18", ("2026-06-18", "2026-06-19")),
        ("On Wednesday, Oct. 8, he left.", "2024-10-09", ("2024-10-08", "2024-10-09")),
    ],
)
def test_a_weekday_that_does_not_fit_its_day_of_the_month_is_told(
    text: str, published: str, told: tuple[str, str]
) -> None:
    (mention,) = read(text, published)
    assert (mention.value, mention.runner_up, mention.rule) == (*told, "weekday_disagrees")


def test_easter_monday_is_not_easter() -> None:
    assert values("It rained on Easter Monday.") == [("Easter Monday", "DATE", "2023-04-10")]


def test_the_last_months_of_another_year_are_not_counted_from_today() -> None:
    span, year = read("He stayed for the last four months of 2021.")
    assert (span.value, span.earliest, span.latest, year.value) == ("P4M", "2021-09-01", "2021-12-31", "2021")


def test_both_readings_of_next_friday_are_kept() -> None:
    (coming,) = read("The fair is next Friday.", "2023-06-12")
    (later,) = read("The fair is next Friday.", "2023-06-15")
    assert (coming.value, coming.runner_up) == ("2023-06-16", "2023-06-23")
    assert (later.value, later.runner_up) == ("2023-06-23", "2023-06-16")
    assert values("The fair is this coming Friday.", "2023-06-15") == [("this coming Friday", "DATE", "2023-06-16")]


def test_the_runner_up_of_a_verb_is_the_other_direction() -> None:
    (mention,) = read("The ministers will meet on Monday.")
    assert (mention.value, mention.runner_up, mention.anchor) == ("2023-06-19", "2023-06-12", "2023-06-18")


@pytest.mark.parametrize("words", ["Thursday 13th", "Monday week", "the Tuesday before last", "the Friday after next"])
def test_of_weekdays_counted_from_others_no_day_is_guessed(words: str) -> None:
    (mention,) = read(f"The vote is on {words}.")
    assert (mention.value[:9], mention.rule) == ("XXXX-WXX-", "anchor_unknown")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The fair opens on the 18th.", "2026-10-18"),
        ("The fair will open on the 18th.", "2026-10-18"),
        ("The fair opened on the 18th.", "2026-09-18"),
        ("The fair opened on the 24th.", "2026-08-24"),
    ],
)
def test_a_day_of_the_month_lies_where_the_verb_looks(text: str, value: str) -> None:
    (mention,) = read(text, "2026-09-22")
    assert mention.value == value
