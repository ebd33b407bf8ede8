"""What was added and what was dropped, as far as only one direction leaves such a shape."""

from retold.lineage.cues import Cue
from retold.lineage.measure import Pair, Side
from retold.lineage.verbatim import LONG
from retold.model import Evidence, Span

_OWN_WORDS = 15
"""Words of its own before a passage, or behind it, that make a report's lead, or its end, its own."""

_UNBROKEN = 0.8
"""Part of a passage that must be the same word by word before its place in the reports tells anything."""


def shape_cues(pair: Pair) -> list[Cue]:
    """What one report begins with stands in the other behind a lead of that one's own."""
    runs = pair.long_runs
    if not runs:
        return []
    in_a = min(run.a for run in runs), max(run.a + run.length for run in runs)
    in_b = min(run.b for run in runs), max(run.b + run.length for run in runs)
    if pair.long_words < _UNBROKEN * max(in_a[1] - in_a[0], in_b[1] - in_b[0]):
        return []
    spans = pair.a.stretch(*in_a), pair.b.stretch(*in_b)
    if in_a[0] >= _OWN_WORDS and in_b[0] < LONG:
        return [Cue("a_from_b", _set_in(pair.b, pair.a, spans))]
    if in_b[0] >= _OWN_WORDS and in_a[0] < LONG:
        return [Cue("b_from_a", _set_in(pair.a, pair.b, spans))]
    return []


def _set_in(giver: Side, taker: Side, spans: tuple[Span, Span]) -> Evidence:
    note = f"what {giver.reading.id} begins with stands in {taker.reading.id} behind a lead of its own"
    return Evidence("added", note, spans[:1], spans[1:])
