"""What a report has where another contradicts it: its words there, and what a number or a date in them can mean."""

import re
from dataclasses import replace
from math import isfinite

from retold.comparing.differences.counting import find_numbers
from retold.comparing.differences.numbers import Number
from retold.comparing.differences.values import values_of
from retold.model import ConflictSide, Reading, Span

BEFORE = 24
"""So many characters before a number may bound it: "at least", "no more than"."""

_SCALE = re.compile(r"\W*(?:hundred|thousand|million|billion|trillion|dozen)\W*", re.IGNORECASE)
"""A part of a number, the rest of which is told apart: "2.7" and "million"."""

_SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_ROW = re.compile(rf"(?:{_SMALL})(?:\s+(?:{_SMALL}))+", re.IGNORECASE)
"""Several numbers one behind the other, which are no sum: "one seven"."""


def side_of(reading: Reading, kind: str, span: Span | None, claim: str | None = None) -> ConflictSide:
    """One side of a conflict, by one report; what it means is None where that is not one number or one date."""
    side = ConflictSide(
        reading.id, reports=(reading.id,), accounts=(1, 1), published=reading.published.value, claim=claim
    )
    if span is None:
        return side
    low, high = _numbers(reading.text, span) if kind == "number" else (None, None)
    earliest, latest = _days(reading, span) if kind == "date" else (None, None)
    return replace(side, span=span, words=span.of(reading.text), low=low, high=high, earliest=earliest, latest=latest)


def number_at(reading: Reading, span: Span) -> Number | None:
    """The number at a place, with what it counts."""
    sentence = reading.sentence_at(span.start)
    numbers = values_of(reading, sentence.span)[1] if sentence else []
    return next((number for number in numbers if number.span.overlap(span)), None)


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
