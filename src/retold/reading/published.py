"""When a report was published."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice
from typing import NamedTuple

from retold.model import Published, Report, Section
from retold.reading.stated import MONTH, StatedDate, either_day, find_address_date, find_stated_date, month_number

_FIRST_YEAR, _LAST_YEAR = 1605, 2100
"""From the first newspaper; what lies outside is a placeholder such as 0001-11-30."""

_NO_YEAR_BEFORE = 2000
"""Where the text mentions no year, candidates start here: most reports without a date come from the web."""

_CANDIDATES = 5

_PRIORITY = {"metadata": 0, "byline": 1, "dateline": 2}
_UPDATED = re.compile(r"updated|modified|edited", re.IGNORECASE)

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_WEEKDAY_DATE = re.compile(
    rf"\b(?P<weekday>{_DAY})[,\s]\s*\(?(?:the\s+)?(?:"
    rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>{MONTH})|(?P<m2>{MONTH})\s+(?:the\s+)?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?"
    r")\b(?!,?\s+(?:1[89]|20)\d\d)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\w$€£.,/-])((?:19|20)\d\d)(?![\w%]|[.,]\d)")
_AHEAD = re.compile(
    r"\b(?:by|until|till|through|before|will|would|could|may|might|plans?|planned|target|goal|to|from|next|expected|"
    r"scheduled|forecast|for)\b(?:\s+[\w'’]+){0,6}\s*$",
    re.IGNORECASE,
)


class _WeekdayDate(NamedTuple):
    """A weekday with day and month but no year, and the words that say so."""

    weekday: int
    month: int
    day: int
    words: str


def find_published(report: Report, sections: tuple[Section, ...]) -> Published:
    """The date of publication by metadata, else by what the text or the address states, else unknown with candidates.

    Of the reports of ECB+ and BASIL with a day in their address 0.996 of 225 were published within a day of it.
    """
    given = normalise(report.published) if report.published else None
    if given:
        return Published(given, "metadata", "given with the report")
    stated = _stated(report.text, sections)
    if stated:
        return stated
    addressed = _by_address(report.url or "")
    if addressed:
        return addressed
    if either := either_day(report.published or ""):
        return Published(None, "unknown", f"{report.published!r} may be either", either)
    if written := _written(report.text, sections):
        return written
    words, candidates = _candidates(report.text, sections)
    note = words or (f"{report.published!r} is not a date" if report.published else None)
    return Published(None, "unknown", note, candidates)


def _by_address(address: str) -> Published | None:
    """The day that the path of a web address holds."""
    found = find_address_date(address)
    return Published(found.value, "metadata", f"address: {address[found.start : found.end]}") if found else None


def normalise(value: str) -> str | None:
    """A given date or time in ISO 8601, with its time of day and zone where it has them; None if it is none.

    >>> normalise("June 18, 2023"), normalise("2023-06-18T09:30:00Z"), normalise("0001-11-30")
    ('2023-06-18', '2023-06-18T09:30:00Z', None)
    """
    value = value.strip()
    try:
        when = datetime.fromisoformat(value)
    except ValueError:
        stated = find_stated_date(value[:80])
        return stated.value if stated else None
    if not _FIRST_YEAR <= when.year <= _LAST_YEAR:
        return None
    if not re.search(r"[T ]\d", value):
        return when.date().isoformat()
    return when.isoformat().replace("+00:00", "Z")


def _stated(text: str, sections: tuple[Section, ...]) -> Published | None:
    """The date that a date line, a byline or a dateline states; the day of publication before that of an update."""
    found = []
    for number, section in enumerate(sections):
        stated = _first_stated(text, section) if section.kind in _PRIORITY else None
        if stated:
            words = section.span.of(text)
            rank = (_PRIORITY[section.kind], _UPDATED.search(words) is not None, number)
            found.append((rank, Published(stated.value, "stated", words)))
    return min(found, key=lambda ranked: ranked[0])[1] if found else None


_PUBLISHED = re.compile(r"\b(?:published|posted)\b", re.IGNORECASE)


def _first_stated(text: str, section: Section) -> StatedDate | None:
    """The date that a line states first; behind that of an update the one on which it was "first published"."""
    stated = find_stated_date(text, *section.span)
    if stated is None or not _UPDATED.search(text, section.span.start, stated.start):
        return stated
    published = _PUBLISHED.search(text, stated.end, section.span.end)
    return (published and find_stated_date(text, published.end(), section.span.end)) or stated


_DAY_AND_MONTH = re.compile(r"(?<![\w/-])\d{1,2}([/-])\d{1,2}\1\d{4}\b")


def _written(text: str, sections: tuple[Section, ...]) -> Published | None:
    """What a date line leaves open, whose day and month could be exchanged."""
    for section in sections:
        match = _DAY_AND_MONTH.search(text, *section.span) if section.kind == "metadata" else None
        if match and (either := either_day(match[0])):
            return Published(None, "unknown", f"{match[0]!r} may be either", either)
    return None


def _candidates(text: str, sections: tuple[Section, ...]) -> tuple[str | None, tuple[str, ...]]:
    """The days that fit the first weekday with day and month, in years in which all such weekdays of the text fit."""
    mentions = [one for section in sections if section.kind != "furniture" for one in _weekday_dates(text, section)]
    if not mentions:
        return None, ()
    first = mentions[0]
    least = _latest_past_year(text) or _NO_YEAR_BEFORE
    years = range(least, min(least + 60, _LAST_YEAR))
    fitting = (year for year in years if all(_falls_on(year, one) for one in mentions))
    days = (date(year, first.month, first.day).isoformat() for year in fitting)
    return first.words, tuple(islice(days, _CANDIDATES))


def _weekday_dates(text: str, section: Section) -> Iterator[_WeekdayDate]:
    """The weekdays with day and month in a section."""
    for match in _WEEKDAY_DATE.finditer(text, *section.span):
        month, day = month_number(match["m1"] or match["m2"]), int(match["d1"] or match["d2"])
        yield _WeekdayDate(_WEEKDAYS.index(match["weekday"][:3].lower()), month, day, match.group())


def _falls_on(year: int, mention: _WeekdayDate) -> bool:
    """Whether the day falls on the weekday in a year."""
    try:
        return date(year, mention.month, mention.day).weekday() == mention.weekday
    except ValueError:
        return False


def _latest_past_year(text: str) -> int | None:
    """The latest year that the text mentions as past or present."""
    years = (int(m[1]) for m in _YEAR.finditer(text) if not _AHEAD.search(text, max(0, m.start() - 60), m.start()))
    return max((year for year in years if year < _LAST_YEAR), default=None)
