"""Full dates as datelines and the lines above a report state them."""

import re
from datetime import date
from typing import NamedTuple

MONTH = r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|" + (
    r"sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
WEEKDAY = r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day|\.)?)"

_ZONE = r"(?P<zone>z|gmt|utc|[+-]\d\d:?\d\d)?"
_TIME = (
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d)(?::(?P<second>\d\d))?|(?=\s?[ap]\.?m))"
    rf"\s*(?P<half>[ap]\.?m\.?)?\s*{_ZONE}"
)
_STATED = re.compile(
    rf"""
    (?<![\w/-])(?:
        (?P<y1>(?:1[89]|20)\d\d)(?:\s?-\s?(?P<m1>\d\d)\s?-\s?(?P<d1>\d\d)|/(?P<m6>\d\d)/(?P<d6>\d\d))(?!\d)
      | (?P<m2>{MONTH})\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>(?:1[89]|20)\d\d)\b
      | (?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m3>{MONTH}),?\s+(?P<y3>(?:1[89]|20)\d\d)\b
      | (?P<d5>\d{{1,2}})\.(?P<n5>\d{{1,2}})\.(?P<y5>(?:1[89]|20)\d\d)\b
      | (?P<f4>\d{{1,2}})/(?P<g4>\d{{1,2}})/(?P<y4>(?:1[89]|20)\d\d)\b
    )
    (?:(?:\s*[T,|]\s*|\s+(?:at|[-–—])\s+|\s+){_TIME}(?![\w:]))?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class StatedDate(NamedTuple):
    """A full date in a text: where it stands and its ISO 8601 value, with the time of day where that is given."""

    start: int
    end: int
    value: str


def month_number(name: str) -> int:
    """The number of a month by its name or an abbreviation of it: ``month_number("Sept.") == 9``."""
    return _MONTHS.index(name[:3].lower()) + 1


def find_stated_date(text: str, start: int = 0, end: int | None = None) -> StatedDate | None:
    """The first full date in ``text[start:end]`` that the calendar has and that can be read in one way only."""
    for match in _STATED.finditer(text, start, len(text) if end is None else end):
        day = _day(match)
        if day:
            return StatedDate(match.start(), match.end(), day.isoformat() + _time(match))
    return None


_EITHER = re.compile(r"\s*(\d{1,2})([/-])(\d{1,2})\2((?:1[89]|20)\d\d)\b")


def either_day(written: str) -> tuple[str, ...]:
    """The two days that a date may be whose day and month could be exchanged, in order; none for another one.

    >>> either_day("06/05/2026")
    ('2026-05-06', '2026-06-05')
    """
    match = _EITHER.match(written)
    first, second = (int(match[1]), int(match[3])) if match else (0, 0)
    if not match or first == second or not (1 <= first <= 12 and 1 <= second <= 12):
        return ()
    year = int(match[4])
    return tuple(sorted((date(year, second, first).isoformat(), date(year, first, second).isoformat())))


_IN_ADDRESS = re.compile(
    rf"""
    (?<!\d)(?P<year>(?:19|20)\d\d)(?:
        /(?P<m1>\d{{1,2}}|{MONTH})/(?P<d1>\d{{1,2}})(?=/)
      | -(?P<m2>\d\d)[-/](?P<d2>\d\d)(?!\d)
      | (?P<m3>[01]\d)(?P<d3>[0-3]\d)(?=/)
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PATH = re.compile(r"\A[a-z][a-z0-9+.-]*://[^/?#]*(?P<path>[^?#]*)", re.IGNORECASE)


def find_address_date(address: str) -> StatedDate | None:
    """The first day in the path of a web address, ``…/2017/12/30/…``, ``…/2017-12-30-…`` or ``…/20171230/…``."""
    path = _PATH.match(address)
    for match in _IN_ADDRESS.finditer(address, *path.span("path")) if path else ():
        month, number = match["m1"] or match["m2"] or match["m3"], match["d1"] or match["d2"] or match["d3"]
        try:
            day = date(int(match["year"]), int(month) if month.isdigit() else month_number(month), int(number))
        except ValueError:
            continue
        return StatedDate(match.start(), match.end(), day.isoformat())
    return None


def _day(match: re.Match[str]) -> date | None:
    """The day of a match; None where there is no such day, or where day and month could be exchanged.

    With full stops the day stands first: 6.5.2026.
    """
    group = match.groupdict()
    if group["y4"]:
        day, month = int(group["f4"]), int(group["g4"])
        if day <= 12 and month <= 12 and day != month:
            return None
        year, month, day = int(group["y4"]), min(day, month), max(day, month)
    elif group["y5"]:
        year, month, day = int(group["y5"]), int(group["n5"]), int(group["d5"])
    elif group["y1"]:
        year, month, day = int(group["y1"]), int(group["m1"] or group["m6"]), int(group["d1"] or group["d6"])
    else:
        year = int(group["y2"] or group["y3"])
        month, day = month_number(group["m2"] or group["m3"]), int(group["d2"] or group["d3"])
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time(match: re.Match[str]) -> str:
    """The time of day as ISO 8601 writes it behind a date; empty where there is none or none that a clock shows."""
    if match["hour"] is None:
        return ""
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    half = (match["half"] or "").lower()[:1]
    if half:
        if not 1 <= hour <= 12:
            return ""
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return ""
    clock = f"T{hour:02}:{minute:02}" + (f":{second:02}" if match["second"] else "")
    return clock + _offset((match["zone"] or "").lower())


def _offset(zone: str) -> str:
    """A zone as ISO 8601 writes it."""
    if zone in ("z", "gmt", "utc"):
        return "Z"
    return zone[:3] + ":" + zone[-2:] if zone else ""
