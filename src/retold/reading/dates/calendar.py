"""Calendar arithmetic, and what days a TIMEX3 value covers."""

import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

Interval = tuple[date, date]

SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season of three months, the meteorologists' seasons of the northern half."""

_MONTHS_IN = {"month": 1, "quarter": 3, "semester": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
_DAYS_IN = {"day": 1, "week": 7, "fortnight": 14}


def shift(day: date, count: int, unit: str) -> date | None:
    """The day ``count`` units later, or earlier for a negative count; None beyond the calendar.

    Of hours only whole days count.

    >>> shift(date(2023, 3, 31), -1, "month")
    datetime.date(2023, 2, 28)
    """
    try:
        if unit in _MONTHS_IN:
            return _add_months(day, count * _MONTHS_IN[unit])
        return day + timedelta(days=int(count / 24) if unit == "hour" else count * _DAYS_IN.get(unit, 0))
    except (OverflowError, ValueError):
        return None


def _add_months(day: date, count: int) -> date:
    """The same day of a later month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def valid_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def week_value(day: date) -> str:
    """The ISO week that holds a day: ``2023-W25``."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def value_at(day: date, unit: str) -> str:
    """The day's value at the granularity of a unit: ``value_at(date(2023, 6, 18), "quarter") == "2023-Q2"``."""
    if unit in ("week", "fortnight"):
        return week_value(day)
    if unit in ("day", "hour", "minute", "second"):
        return day.isoformat()
    year = f"{day.year:04d}"
    return {
        "month": f"{year}-{day.month:02d}",
        "quarter": f"{year}-Q{(day.month + 2) // 3}",
        "semester": f"{year}-H{(day.month + 5) // 6}",
        "year": year,
        "decade": year[:3],
        "century": year[:2],
        "millennium": year[:1],
    }[unit]


_VALUE = re.compile(
    r"""(?P<year>\d{4})
    (?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|W(?P<week>\d\d)(?P<weekend>-WE)?
       |Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<season>SP|SU|FA|WI)))?
    (?:T.*)?$""",
    re.VERBOSE,
)
_ROUND = re.compile(r"\d{1,3}$")


def interval_of(value: str) -> Interval | None:
    """The first and last day of a TIMEX3 value; None for one that names no days of its own, such as ``P5Y``."""
    if "/" in value:
        first, last = (interval_of(part) for part in value.split("/"))
        return (first[0], last[1]) if first and last else None
    if _ROUND.match(value):
        return _round_years(value)
    match = _VALUE.match(value)
    if not match or not MINYEAR <= int(match["year"]) < MAXYEAR:
        return None
    try:
        return _part_of_year(int(match["year"]), match.groupdict())
    except ValueError:
        return None


def _round_years(value: str) -> Interval | None:
    """A decade, century or millennium, by the first digits of its years."""
    first, last = int(value.ljust(4, "0")), int(value.ljust(4, "9"))
    return (date(first, 1, 1), date(last, 12, 31)) if first >= MINYEAR else None


def _part_of_year(year: int, part: dict[str, str | None]) -> Interval:
    """The days of a year, or of a part of it."""
    if part["week"]:
        monday = date.fromisocalendar(year, int(part["week"]), 1)
        return monday + timedelta(days=5 if part["weekend"] else 0), monday + timedelta(days=6)
    if part["quarter"]:
        return _months(year, 3 * int(part["quarter"]) - 2, 3)
    if part["half"]:
        return _months(year, 6 * int(part["half"]) - 5, 6)
    if part["season"]:
        return _months(year, SEASON_STARTS[part["season"]], 3)
    if not part["month"]:
        return _months(year, 1, 12)
    if part["day"]:
        day = date(year, int(part["month"]), int(part["day"]))
        return day, day
    return _months(year, int(part["month"]), 1)


def _months(year: int, month: int, count: int) -> Interval:
    """A run of whole months."""
    first = date(year, month, 1)
    return first, _add_months(first, count) - timedelta(days=1)
