"""When something that is told took place, as far as its own sentence says so."""

import re
from collections.abc import Sequence

from retold.model import DateMention, Reading, Span
from retold.text import fold

_LIMIT_BEFORE = re.compile(
    r"\b(?:(?:until|till|by|than|from|prior to|ahead of|following) (?:the |late |early |about |at least )?"
    r"|(?:since|before|after|when|until) [^,;:.\"]*)$"
)
_LIMIT_INSIDE = re.compile(r"^(?:since|until|till|before|after|by|from)\b|\b(?:after|before|since)$")
_LOOK_BACK = 80


def date_of(reading: Reading, spans: Sequence[Span]) -> DateMention | None:
    """The one date that the sentences give for what they tell; None where they give none or several.

    A date that only bounds something else ("since January 2021", "five months after") is no date of the claim.
    """
    dates = [date for date in reading.dates if any(span.covers(date.span) for span in spans) and _dates(reading, date)]
    return next((date for date in dates if all(_encloses(other, date) for other in dates)), None)


def _dates(reading: Reading, date: DateMention) -> bool:
    """Whether a time expression says when, and not how long, how often, or since when."""
    if date.type not in ("DATE", "TIME") or date.value.endswith("_REF") or not (date.earliest and date.latest):
        return False
    before = fold(reading.text[max(0, date.span.start - _LOOK_BACK) : date.span.start])
    return not (_LIMIT_BEFORE.search(before) or _LIMIT_INSIDE.search(fold(date.span.of(reading.text))))


def _encloses(one: DateMention, other: DateMention) -> bool:
    """Whether the other date lies within the first."""
    return (one.earliest or "") <= (other.earliest or "") and (other.latest or "") <= (one.latest or "")
