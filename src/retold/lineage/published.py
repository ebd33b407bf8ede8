"""When reports were published, and which of two came first."""

from datetime import date, datetime, time, timedelta

from retold.model import Reading

_CLOCKS_BEGIN = date(1970, 1, 1)
"""What programs write for a date that they do not know."""

_DAY = len("2026-11-21")


def day_of(reading: Reading) -> date | None:
    """The day of publication, if it is known to the day and is a day at all."""
    try:
        day = date.fromisoformat((reading.published.value or "")[:_DAY])
    except ValueError:
        return None
    return None if day == _CLOCKS_BEGIN else day


def days_between(a: Reading, b: Reading) -> timedelta | None:
    """The days from one publication to the other, below 0 where the other came first; None where one is unknown."""
    first, second = day_of(a), day_of(b)
    return second - first if first and second else None


def days_apart(a: Reading, b: Reading) -> int:
    """The days between the two publications; none where one of them is not known."""
    between = days_between(a, b)
    return abs(between.days) if between is not None else 0


def time_between(a: Reading, b: Reading) -> timedelta | None:
    """The time from one publication to the other, below 0 where the other came first.

    None unless both are known to the time of day, both with their zone or both without.
    """
    first, second = _moment_of(a), _moment_of(b)
    if first is None or second is None or (first.tzinfo is None) != (second.tzinfo is None):
        return None
    return second - first


def _moment_of(reading: Reading) -> datetime | None:
    """The time of publication; midnight sharp is what programs write for a day alone."""
    if day_of(reading) is None:
        return None
    try:
        moment = datetime.fromisoformat(reading.published.value or "")
    except ValueError:
        return None
    return None if moment.time() == time() else moment
