"""What a report has where another contradicts it: its words there, and what a number or a date in them can mean."""

import re
from math import isfinite

from retold.comparing.differences.counting import find_numbers
from retold.model import ConflictSide, Reading, Span

BEFORE = 24
"""So many characters before a number may bound it: "at least", "no more than"."""

_SCALE = re.compile(r"\W*(?:hundred|thousand|million|billion|trillion|dozen)\W*", re.IGNORECASE)
"""A part of a number, the rest of which is told apart: "2.7" and "million"."""

_SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_ROW = re.compile(rf"(?:{_SMALL})(?:\s+(?:{_SMALL}))+", re.IGNORECASE)
"""Several numbers one behind the other, which are no sum: "one seven"."""


def side_of(reading: Reading, kind: str, span: Span | None) -> ConflictSide:
    """One side of a conflict; what it means is None where that is not one number or one date."""
    if span is None:
        return ConflictSide(reading.id)
    words = span.of(reading.text)
    low, high = _numbers(reading.text, span) if kind == "number" else (None, None)
    earliest, latest = _days(reading, span) if kind == "date" else (None, None)
    return ConflictSide(reading.id, span, words, low, high, earliest, latest)


def _numbers(text: str, span: Span) -> tuple[float | None, float | None]:
    """What the one number in a stretch can mean; None where there is none, or more, or a part of one."""
    words = span.of(text)
    near = find_numbers(text, Span(max(0, span.start - BEFORE), span.end))
    found = [number for number in near if number.span.overlap(span)]
    if len(found) != 1 or _SCALE.fullmatch(words) or _ROW.fullmatch(words) or not isfinite(found[0].high):
        return None, None
    return found[0].low, found[0].high


def _days(reading: Reading, span: Span) -> tuple[str | None, str | None]:
    """The days that the one date in a stretch can mean."""
    found = [date for date in reading.dates if date.span.overlap(span)]
    return (found[0].earliest, found[0].latest) if len(found) == 1 else (None, None)
