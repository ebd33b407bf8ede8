"""A moment as people say it: "2 days ago", "yesterday", a date, the last addition."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

EXAMPLES = (
    "give a date (2026-03-10, 2026-03), a time (2026-03-10T07:40), a stretch (90min, 6h, 2d, 3w, or '2 days ago'), "
    "today, yesterday, or last-add"
)
LAST_ADD = "last-add"

_SHORT = re.compile(r"(\d{1,6})\s*(min|h|d|w)(?:\s+ago)?")
_LONG = re.compile(r"(an?|\d{1,6})\s+(minute|hour|day|week)s?(?:\s+ago)?")
_MONTH = re.compile(r"(\d{4})(?:-(\d{2}))?")
_UNITS = {"min": "minutes", "h": "hours", "d": "days", "w": "weeks"}


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment in two clocks: ``utc`` as a library writes it, and ``local`` as reports are dated, without a zone."""

    utc: str
    local: str


def moment_of(said: str | datetime, now: datetime | None = None, last_add: str | None = None) -> Moment:
    """The moment that is meant; a day begins at midnight where this machine is. Raises ValueError with examples.

    ``last_add`` is when the last addition began, UTC.

    >>> moment_of("2026-03-10T07:40Z").utc
    '2026-03-10T07:40:00Z'
    """
    if isinstance(said, datetime):
        return _moment(said)
    now = (now or datetime.now(UTC)).astimezone()
    text = " ".join(said.lower().split())
    if text.replace(" ", "-") == LAST_ADD:
        if last_add is None:
            raise ValueError(f"Nothing was added yet, so there is no {LAST_ADD!r}; {EXAMPLES}.")
        return _moment(datetime.fromisoformat(last_add))
    try:
        return _moment(_day(text, now) or _before(text, now) or _date(said.strip()))
    except (ValueError, OverflowError):
        raise ValueError(f"{said!r} is no time; {EXAMPLES}.") from None


def _moment(when: datetime) -> Moment:
    """In both clocks; what says nothing of a zone is of here."""
    utc, local = (one.replace(tzinfo=None).isoformat(timespec="seconds") for one in (when.astimezone(UTC), when))
    return Moment(f"{utc}Z", local)


def _day(text: str, now: datetime) -> datetime | None:
    """Today or yesterday, from its beginning."""
    days = {"today": 0, "yesterday": 1}.get(text)
    if days is None:
        return None
    day = now.replace(tzinfo=None) - timedelta(days=days)
    return day.replace(hour=0, minute=0, second=0, microsecond=0)


def _before(text: str, now: datetime) -> datetime | None:
    """So long ago. Raises OverflowError for what is before all years."""
    short, long = _SHORT.fullmatch(text), _LONG.fullmatch(text)
    found = short or long
    if found is None:
        return None
    number = 1 if found[1] in ("a", "an") else int(found[1])
    unit = _UNITS[found[2]] if short else f"{found[2]}s"
    return now - timedelta(**{unit: number})


def _date(text: str) -> datetime:
    """A date or time of ISO 8601; of a month or year the first day. Raises ValueError for what is none."""
    month = _MONTH.fullmatch(text)
    return datetime.fromisoformat(f"{month[1]}-{month[2] or '01'}-01" if month else text)
