"""What was added and what was dropped, as far as only one direction leaves such a shape."""

import re

from retold.lineage.direction.credits.lines import find_dateline
from retold.lineage.direction.cues import Cue
from retold.lineage.direction.opening import leans_back
from retold.lineage.measure import Pair, Side
from retold.lineage.outlets import name_pattern, outlet_of
from retold.lineage.verbatim import LONG
from retold.model import Evidence, Span

_OWN_WORDS = 15
"""Words of its own before a passage, or behind it, that make a report's lead, or its end, its own.

Of 822 links between made versions and their sources 496 show their direction, all rightly; with 8 words one is wrong,
with 30 twelve fewer are shown.
"""

_UNBROKEN = 0.8
"""Part of a passage that must be the same word by word before its place in the reports tells anything.

With .6 one of those directions is wrong, with .95 twelve fewer are shown.
"""

_PASSAGE = 25
"""Words of the shortest passage whose place tells anything: two agencies call a title belt by the same eight words."""

_LEANED_ON = 40
"""Words before a passage, about two sentences, in which what its opening leans on is looked for."""


def shape_cues(pair: Pair) -> list[Cue]:
    """The passages' places in both reports, and the ends that were cut off."""
    if not pair.long_runs:
        return []
    return [*_set_in_cues(pair), *_cut_cues(pair)]


def _set_in_cues(pair: Pair) -> list[Cue]:
    """What one report begins with stands in the other behind a lead of that one's own."""
    runs = pair.long_runs
    in_a = min(run.a for run in runs), max(run.a + run.length for run in runs)
    in_b = min(run.b for run in runs), max(run.b + run.length for run in runs)
    if pair.long_words < _PASSAGE or pair.long_words < _UNBROKEN * max(in_a[1] - in_a[0], in_b[1] - in_b[0]):
        return []
    spans = pair.a.stretch(*in_a), pair.b.stretch(*in_b)
    if in_a[0] >= _OWN_WORDS and in_b[0] < LONG and not _headless(pair.b, pair.a, in_a[0]):
        return [Cue("a_from_b", _set_in(pair.b, pair.a, spans))]
    if in_b[0] >= _OWN_WORDS and in_a[0] < LONG and not _headless(pair.a, pair.b, in_b[0]):
        return [Cue("b_from_a", _set_in(pair.a, pair.b, spans))]
    return []


def _headless(giver: Side, taker: Side, place: int) -> bool:
    """Whether the giver has rather lost its own beginning, as its first words show, and gives nothing."""
    return leans_back(giver, taker.narration.surfaces[max(0, place - _LEANED_ON) : place])


def _set_in(giver: Side, taker: Side, spans: tuple[Span, Span]) -> Evidence:
    note = f"what {giver.reading.id} begins with stands in {taker.reading.id} behind a lead of its own"
    return Evidence("added", note, spans[:1], spans[1:])


def _cut_cues(pair: Pair) -> list[Cue]:
    """One outlet's report is another's without its end.

    Desks cut from the end. An outlet that lets its own report grow adds there too, so that two reports of one
    outlet, or of an unknown one, show nothing: of 26 such pairs among page versions the shorter was older in 24.
    """
    outlet_a, outlet_b = outlet_of(pair.a.reading.report), outlet_of(pair.b.reading.report)
    if outlet_a is None or outlet_b is None or outlet_a == outlet_b:
        return []
    if (end := _end_beyond(pair.a, pair.b)) is not None and not _may_be_extended(pair.a, pair.b, end):
        return [Cue("b_from_a", Evidence("dropped", _cut_note(pair.b, pair.a), (end,), ()))]
    if (end := _end_beyond(pair.b, pair.a)) is not None and not _may_be_extended(pair.b, pair.a, end):
        return [Cue("a_from_b", Evidence("dropped", _cut_note(pair.a, pair.b), (), (end,)))]
    return []


def _may_be_extended(longer: Side, shorter: Side, end: Span) -> bool:
    """Whether the shorter begins in its own outlet's dateline, or the end names an outlet of the two.

    Who adds to another's report names him, or the reporter of his own house who found what is added.
    """
    line = find_dateline(shorter.reading)
    own, other = outlet_of(shorter.reading.report), outlet_of(longer.reading.report)
    if line and line.outlet == own:
        return True
    return any(_names(end.of(longer.reading.text), outlet) for outlet in (own, other) if outlet)


def _names(text: str, outlet: str) -> bool:
    """Whether a text names an outlet; a word that is also its name has a capital there, as the mail has none."""
    found = re.finditer(rf"(?<!\w)(?:{name_pattern(outlet)})(?!\w)", text)
    return any("." in match.group() or not match.group().islower() for match in found)


def _cut_note(shorter: Side, longer: Side) -> str:
    return f"{shorter.reading.id} is {longer.reading.id} word by word without the end"


def _end_beyond(longer: Side, shorter: Side) -> Span | None:
    """The end of a report of which the other is the beginning; None where it is not."""
    count, whole = len(shorter.narration), len(longer.narration)
    if whole - count < _OWN_WORDS or longer.narration.words[:count] != shorter.narration.words:
        return None
    return longer.stretch(count, whole)
