"""Calendar arithmetic."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.reading.dates.calendar import interval_of, shift, value_at
from retold.reading.dates.holidays import holiday_in


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2023-06-18", (date(2023, 6, 18), date(2023, 6, 18))),
        ("2023-06-18TNI", (date(2023, 6, 18), date(2023, 6, 18))),
        ("2024-02", (date(2024, 2, 1), date(2024, 2, 29))),
        ("2023-W01", (date(2023, 1, 2), date(2023, 1, 8))),
        ("2023-W25-WE", (date(2023, 6, 24), date(2023, 6, 25))),
        ("2023-Q2", (date(2023, 4, 1), date(2023, 6, 30))),
        ("2023-H2", (date(2023, 7, 1), date(2023, 12, 31))),
        ("2023-WI", (date(2023, 12, 1), date(2024, 2, 29))),
        ("198", (date(1980, 1, 1), date(1989, 12, 31))),
        ("1999/2001", (date(1999, 1, 1), date(2001, 12, 31))),
        ("2023-02-31", None),
        ("XXXX-06-18", None),
        ("P5Y", None),
        ("PAST_REF", None),
    ],
)
def test_the_days_of_a_value(value: str, expected: tuple[date, date] | None) -> None:
    assert interval_of(value) == expected


@given(
    st.dates(date(1800, 1, 1), date(2200, 1, 1)),
    st.sampled_from(("day", "week", "month", "quarter", "semester", "year", "decade", "century")),
)
def test_a_day_lies_in_its_own_value(day: date, unit: str) -> None:
    days = interval_of(value_at(day, unit))
    assert days is not None
    assert days[0] <= day <= days[1]


def test_months_keep_inside_the_calendar() -> None:
    assert shift(date(2023, 3, 31), -1, "month") == date(2023, 2, 28)
    assert shift(date(2023, 3, 31), 9000, "year") is None


@pytest.mark.parametrize(
    ("name", "year", "expected"),
    [
        ("easter", 2023, date(2023, 4, 9)),
        ("easter", 2000, date(2000, 4, 23)),
        ("thanksgiving", 2023, date(2023, 11, 23)),
        ("election", 2022, date(2022, 11, 8)),
        ("labor", 2023, date(2023, 9, 4)),
        ("memorial", 2023, date(2023, 5, 29)),
        ("good friday", 2023, date(2023, 4, 7)),
        ("new eve", 2023, date(2023, 12, 31)),
    ],
)
def test_holidays(name: str, year: int, expected: date) -> None:
    assert holiday_in(name, year) == expected
