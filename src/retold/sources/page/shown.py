"""Dates and writers that only the readers of a page are told: "14:05, 22 SEP 2026", "By Rob Ely"."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

from retold.sources.page.words import plain

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE = re.compile(
    rf"\b(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+|-)(?:of\s+)?{_MONTH.format('m1')}"
    rf"|{_MONTH.format('m2')}\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?),?(?:\s+|-)(?P<y>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_CLOCK = r"(?P<h>\d{1,2})[:.](?P<m>[0-5]\d)(?:\s*(?P<half>[ap])\.?\s?m\b\.?)?"
_BEFORE = re.compile(rf"\b{_CLOCK}(?:\s+[A-Z]{{2,4}})?[\s,|\u00b7\u2013\u2014-]*(?:on\s+)?$", re.IGNORECASE)
_BEHIND = re.compile(rf"[\s,|\u00b7\u2013\u2014-]*(?:(?:at|@)\s+)?{_CLOCK}", re.IGNORECASE)
_CHANGED = re.compile(r"(?:updated|modified|edited|revised)\b\W*(?:on|at|:)?[^a-z]*$", re.IGNORECASE)
_LONGEST = 140
_PLACES = "//*[not(self::script or self::style)][" + " or ".join(
    f"contains({field}, '{word}')" for field in ("@class", "@id")
    for word in ("date", "time", "Date", "Time", "publish", "posted", "meta", "byline", "Byline", "author")
) + "] | //time"  # fmt: skip
_NAME = r"[A-Z][\w.'\u2019-]*(?:\s+(?:[A-Z][\w.'\u2019-]*|de|van|von|der|al|bin|la)){1,4}"
_BY = re.compile(rf"(?:[Ww]ords |[Rr]eported |[Ww]ritten )?[Bb][Yy]:?\s+({_NAME})(?:(?:\s+(?:and|&)|,)\s+({_NAME}))?")


class Shown(NamedTuple):
    """When a page shows that its report was published and changed, in ISO 8601 without a zone."""

    published: str | None = None
    updated: str | None = None


def shown_dates(tree: Any) -> Shown:
    """The first date beside the headline, and the first that is called one of a change, if it is later."""
    found = [_dates(line) for line in _lines(tree)]
    first = next((one.published for one in found if one.published), None)
    changed = next((one.updated for one in found if one.updated), None)
    return Shown(first, changed if changed and first and changed > first else None)


def shown_authors(tree: Any) -> tuple[str, ...]:
    """The names in the first line that says who wrote."""
    lines = (plain(text) for place in tree.xpath(_PLACES) for text in place.itertext() if len(text) <= _LONGEST)
    by = next((found for line in lines if (found := _BY.fullmatch(line))), None)
    return tuple(name for name in by.groups() if name) if by else ()


def _lines(tree: Any) -> Iterator[str]:
    """The short lines that may have a date."""
    for place in tree.xpath(_PLACES):
        line = plain(place.text_content())
        if len(line) <= _LONGEST:
            yield line


def _dates(line: str) -> Shown:
    """The dates in a line, by what stands before each."""
    published = updated = None
    behind = 0
    for found in _DATE.finditer(line):
        before, moment = line[behind : found.start()], _moment(line, behind, found)
        behind = found.end()
        if _CHANGED.search(before):
            updated = updated or moment
        else:
            published = published or moment
    return Shown(published, updated)


def _moment(line: str, behind: int, found: re.Match[str]) -> str | None:
    """The date, with the time of day that stands close before or behind it."""
    month = _MONTHS.index((found["m1"] or found["m2"]).lower()[:3]) + 1
    clock = _BEFORE.search(line[behind : found.start()]) or _BEHIND.match(line, found.end())
    try:
        day = datetime(int(found["y"]), month, int(found["d1"] or found["d2"]))
        return _timed(day, clock) if clock else day.date().isoformat()
    except ValueError:
        return None


def _timed(day: datetime, clock: re.Match[str]) -> str:
    """A day with a time of it."""
    hour = int(clock["h"])
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"].lower() == "p" else 0)
    return day.replace(hour=hour, minute=int(clock["m"])).isoformat()
