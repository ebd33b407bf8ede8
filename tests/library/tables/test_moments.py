import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from retold.library.tables.moments import moment_of

NOW = datetime(2026, 3, 10, 12, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def two_hours_east(monkeypatch):
    monkeypatch.setenv("TZ", "Etc/GMT-2")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("said", "utc", "local"),
    [
        ("2026-03-09", "2026-03-08T22:00:00Z", "2026-03-09T00:00:00"),
        ("2026-02", "2026-01-31T22:00:00Z", "2026-02-01T00:00:00"),
        ("2025", "2024-12-31T22:00:00Z", "2025-01-01T00:00:00"),
        ("2026-03-09T07:40", "2026-03-09T05:40:00Z", "2026-03-09T07:40:00"),
        ("2026-03-09T07:40Z", "2026-03-09T07:40:00Z", "2026-03-09T07:40:00"),
        ("2026-03-09T07:40+05:00", "2026-03-09T02:40:00Z", "2026-03-09T07:40:00"),
        ("today", "2026-03-09T22:00:00Z", "2026-03-10T00:00:00"),
        ("Yesterday", "2026-03-08T22:00:00Z", "2026-03-09T00:00:00"),
        ("2d", "2026-03-08T12:30:00Z", "2026-03-08T14:30:00"),
        ("6h", "2026-03-10T06:30:00Z", "2026-03-10T08:30:00"),
        ("90 min", "2026-03-10T11:00:00Z", "2026-03-10T13:00:00"),
        ("2 days ago", "2026-03-08T12:30:00Z", "2026-03-08T14:30:00"),
        ("an hour ago", "2026-03-10T11:30:00Z", "2026-03-10T13:30:00"),
        ("last add", "2026-03-07T10:00:00Z", "2026-03-07T10:00:00"),
    ],
)
def test_what_people_say(said, utc, local):
    moment = moment_of(said, NOW, "2026-03-07T10:00:00Z")
    assert (moment.utc, moment.local) == (utc, local)


@pytest.mark.parametrize(
    "said", ["", "soon", "2026-13", "2026-02-30", "-2d", "2y", "999999w", "last year", "0001", "9999-12-31T23:59-12:00"]
)
def test_what_is_no_time_is_answered_with_examples(said):
    with pytest.raises(ValueError, match="is no time; give a date"):
        moment_of(said, NOW)


@given(st.text(max_size=20) | st.from_regex(r"[0-9]{1,9} ?(min|h|d|w)( ago)?", fullmatch=True))
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_is_a_moment_or_answered_with_examples(said):
    with suppress(ValueError):
        assert len(moment_of(said, NOW).utc) == len("2026-03-10T00:00:00Z")


def test_the_last_addition_where_there_was_none():
    with pytest.raises(ValueError, match="Nothing was added yet"):
        moment_of("last-add", NOW)
