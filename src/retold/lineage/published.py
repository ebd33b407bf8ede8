"""The days on which reports were published."""

from datetime import date

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
