"""Weekdays whose week is open, and what was put off; the day of publication is Sunday, 2023-06-18."""

import pytest

from reading.dates.read_dates import read, values


@pytest.mark.parametrize(
    "text",
    [
        "Friday's show is off.",
        "Friday's meeting is a test.",
        "Seats for Friday's show are gone.",
        "Friday is a holiday.",
    ],
)
def test_what_is_a_days_may_be_of_either_week(text: str) -> None:
    assert values(text) == [("Friday", "DATE", "XXXX-WXX-5")]


@pytest.mark.parametrize(
    "text",
    [
        "Friday's fire is out.",
        "Friday's storm has been blamed on warm seas.",
        "Shares after Friday's sales fell.",
        "Friday's show was off.",
    ],
)
def test_what_has_been(text: str) -> None:
    assert values(text) == [("Friday", "DATE", "2023-06-16")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It met last Tuesday and on the Tuesday before that.", ["2023-06-13", "XXXX-WXX-2"]),
        ("They met on the Tuesday before that.", ["XXXX-WXX-2"]),
        ("Sales rose on the Monday after the feast.", ["XXXX-WXX-1"]),
        ("It was issued on 13-07-2022.", ["2022-07-13"]),
    ],
)
def test_days_counted_from_others(text: str, found: list[str]) -> None:
    assert [value for _, _, value in values(text)] == found


@pytest.mark.parametrize("text", ["The spring of the lock broke.", "They met after the fall."])
def test_what_is_no_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They called off Friday's march.", ["2023-06-16"]),
        ("The talks had been put off until after Christmas.", ["2023-12-25"]),
        ("The show was moved to after Christmas.", ["2023-12-25"]),
        ("The ban lasted until after Christmas.", ["2022-12-25"]),
        ("He said at noon that it was put off until after Christmas.", ["XXXX-XX-XXT12:00", "2023-12-25"]),
    ],
)
def test_what_was_called_off_or_put_off(text: str, found: list[str]) -> None:
    assert [value for _, _, value in values(text)] == found


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Two men died in the past week.", ("2023-06-11", "2023-06-18")),
        ("It has rained much this past month.", ("2023-05-18", "2023-06-18")),
        ("Two men died last week.", ("2023-06-05", "2023-06-11")),
    ],
)
def test_the_past_week_reaches_up_to_now(text: str, days: tuple[str, str]) -> None:
    (found,) = read(text)
    assert (found.earliest, found.latest) == days
