"""Sentences that tell nothing but that something is not known."""

import re

from retold.model import Reading, Span
from retold.text.certainty import unknowns

WHOLE = 0.5
"""More of such a sentence is what is not known; the rest is who says so."""

_JOINED = re.compile(r"\b(?:and|but|while|although|though)\b")


def is_unknown(reading: Reading, span: Span) -> bool:
    """Whether a sentence only says what is not known.

    "Two died and how is unclear" tells something else besides, before it comes to that.
    """
    if not any(asked.overlap(span) > WHOLE * (span.end - span.start) for asked in reading.open_questions):
        return False
    phrases = unknowns(reading.text, *span)
    return bool(phrases) and not _JOINED.search(reading.text, span.start, phrases[0].start)
