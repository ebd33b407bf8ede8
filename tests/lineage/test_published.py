from datetime import date, timedelta

import pytest

from lineage.texts import reading_of
from retold.lineage.published import day_of, days_between, time_between


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2031-05-04", date(2031, 5, 4)),
        ("2031-05-04T10:30", date(2031, 5, 4)),
        ("2031-05", None),
        ("2031-02-30", None),
        (None, None),
    ],
)
def test_the_day_of_a_publication(value, day):
    assert day_of(reading_of("Tugs came.", published=value)) == day


def test_the_day_on_which_clocks_begin_is_no_day():
    assert day_of(reading_of("Tugs came.", published="1970-01-01")) is None


def between(measured, one: str | None, other: str | None):
    return measured(reading_of("Tugs came.", published=one), reading_of("Tugs came.", "b", published=other))


def test_the_days_between_two_publications():
    assert between(days_between, "2031-05-04T23:00", "2031-05-06") == timedelta(days=2)
    assert between(days_between, "2031-05-06", "2031-05-04") == timedelta(days=-2)
    assert between(days_between, "2031-05-06", None) is None


@pytest.mark.parametrize(
    ("one", "other", "hours"),
    [
        ("2031-05-04T08:00", "2031-05-04T18:00:00", 10),
        ("2031-05-04T18:00Z", "2031-05-04T08:00Z", -10),
        ("2031-05-05T01:00+09:00", "2031-05-04T20:00Z", 4),
        ("2031-05-04T08:00", "2031-05-04T18:00Z", None),
        ("2031-05-04T08:00", "2031-05-04", None),
        ("2031-05-04T08:00", "2031-05-04T00:00:00", None),
        ("1970-01-01T08:00", "2031-05-04T18:00", None),
        (None, "2031-05-04T18:00", None),
    ],
)
def test_the_time_between_two_publications(one, other, hours):
    assert between(time_between, one, other) == (None if hours is None else timedelta(hours=hours))
