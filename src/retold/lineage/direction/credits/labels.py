"""What marks a later version of a report: a number (UPDATE 2-Toll of the fire rises), or that it was corrected."""

import re
from typing import NamedTuple

from retold.lineage.direction.credits.lines import find_dateline
from retold.lineage.direction.cues import Cue
from retold.lineage.measure import Pair
from retold.lineage.outlets import outlet_of
from retold.model import Evidence, Reading, Span

_LABEL = re.compile(r"\s*(?:UPDATE|WRAPUP)\s+(?P<number>\d{1,2})\b")
_CORRECTED = re.compile(r"\s*(?:CORRECTED|CORRECTION|REFILE)\b")
"""At the beginning of a headline; capitals alone, since anything may have been updated, or put right."""

_SAME = 0.8
"""Share of either report in the other from which on they are one desk's, if nothing shows of which desk either is."""


class _Label(NamedTuple):
    """The number of a version, 0 without one, whether it was corrected, and where that stands in the text."""

    number: int
    corrected: bool
    spans: tuple[Span, ...]

    @property
    def rank(self) -> tuple[int, bool]:
        """What later versions have more of."""
        return self.number, self.corrected


def label_cues(pair: Pair) -> list[Cue]:
    """One agency's version with the higher number, or corrected, has its text from the other."""
    a, b = pair.a.reading, pair.b.reading
    one, other = _label(a), _label(b)
    if one.rank == other.rank or not _is_one_desks(pair):
        return []
    is_later = one.rank > other.rank
    later, first = (a, b) if is_later else (b, a)
    newer, older = (one, other) if is_later else (other, one)
    note = f"{later.id} is numbered as version {newer.number}, which comes after {older.number}"
    if newer.number == older.number:
        note = f"{later.id} is marked as corrected, and {first.id} is not"
    return [Cue("a_from_b" if is_later else "b_from_a", Evidence("label", note, one.spans, other.spans))]


def is_numbered(reading: Reading) -> bool:
    """Whether a report is numbered as a later version."""
    return _label(reading).number > 0


def _label(reading: Reading) -> _Label:
    """The marks of a report: a number, and a word or a note that it was corrected."""
    number, spans = _number(reading)
    if number:
        return _Label(number, corrected=False, spans=spans)
    headlines = (reading.text, reading.report.title or "")
    notes = tuple(section.span for section in reading.sections if section.kind == "correction")
    return _Label(0, bool(notes) or any(map(_CORRECTED.match, headlines)), notes)


def _number(reading: Reading) -> tuple[int, tuple[Span, ...]]:
    """The version's number, 0 without one, and where it stands in the text."""
    match = _LABEL.match(reading.text)
    if match:
        return int(match["number"]), (Span(match.start("number"), match.end("number")),)
    match = _LABEL.match(reading.report.title or "")
    return (int(match["number"]) if match else 0), ()


def _is_one_desks(pair: Pair) -> bool:
    """Whether both are of one outlet or agency."""
    one, other = _desk(pair.a.reading), _desk(pair.b.reading)
    if one is None and other is None:
        bare = not any(_has_furniture(side.reading) for side in pair.sides)
        return bare and min(side.share for side in pair.sides) >= _SAME
    return one == other


def _has_furniture(reading: Reading) -> bool:
    return any(section.kind == "furniture" for section in reading.sections)


def _desk(reading: Reading) -> str | None:
    """The outlet, or the agency in the dateline of a text around which no outlet has set furniture."""
    outlet = outlet_of(reading.report)
    if outlet or _has_furniture(reading):
        return outlet
    line = find_dateline(reading)
    return line.outlet if line else None
