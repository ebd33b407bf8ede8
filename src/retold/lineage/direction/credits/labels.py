"""The numbers that agencies give to later versions of a report: UPDATE 2-Toll of the fire rises."""

import re

from retold.lineage.direction.credits.lines import find_dateline
from retold.lineage.direction.cues import Cue
from retold.lineage.measure import Pair
from retold.lineage.outlets import outlet_of
from retold.model import Evidence, Reading, Span

_LABEL = re.compile(r"\s*(?:UPDATE|WRAPUP)\s+(?P<number>\d{1,2})\b")
"""At the beginning of a headline; capitals alone, since anything may have been updated."""


def label_cues(pair: Pair) -> list[Cue]:
    """One agency's version with the higher number has its text from the one with the lower, or with none."""
    a, b = pair.a.reading, pair.b.reading
    (number_a, spans_a), (number_b, spans_b) = _label(a), _label(b)
    if number_a == number_b or _desk(a) is None or _desk(a) != _desk(b):
        return []
    later = a if number_a > number_b else b
    note = f"{later.id} is numbered as version {max(number_a, number_b)}, which comes after {min(number_a, number_b)}"
    return [Cue("a_from_b" if later is a else "b_from_a", Evidence("label", note, spans_a, spans_b))]


def is_numbered(reading: Reading) -> bool:
    """Whether a report is numbered as a later version."""
    return _label(reading)[0] > 0


def _label(reading: Reading) -> tuple[int, tuple[Span, ...]]:
    """The version's number, 0 without one, and where it stands in the text."""
    match = _LABEL.match(reading.text)
    if match:
        return int(match["number"]), (Span(match.start("number"), match.end("number")),)
    match = _LABEL.match(reading.report.title or "")
    return (int(match["number"]) if match else 0), ()


def _desk(reading: Reading) -> str | None:
    """The outlet, or the agency in the dateline of a text around which no outlet has set furniture."""
    outlet = outlet_of(reading.report)
    if outlet or any(section.kind == "furniture" for section in reading.sections):
        return outlet
    line = find_dateline(reading)
    return line.outlet if line else None
