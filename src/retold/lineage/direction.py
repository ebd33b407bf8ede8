"""Which of two reports has its text from the other, where the texts show it."""

from collections.abc import Sequence
from dataclasses import dataclass

from retold.lineage.credits import Credit, find_credits
from retold.lineage.narration import Narration
from retold.lineage.outlets import is_agency, outlet_of
from retold.lineage.verbatim import LONG, Run
from retold.model import Evidence, Reading, Span
from retold.model.related import Direction

_OWN_WORDS = 15
"""Words of its own before a passage, or after it, that make a report's lead, or its end, its own."""

_UNBROKEN = 0.8
"""Part of a passage that must be the same word by word before its place in the reports tells anything."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One reason for a direction."""

    direction: Direction
    evidence: Evidence


def find_direction(
    a: Reading, b: Reading, narrations: tuple[Narration, Narration], runs: Sequence[Run]
) -> tuple[Direction, tuple[Evidence, ...]]:
    """The direction that the strongest kind of cue gives; undecided where there is none or where cues disagree."""
    for cues in (_credit_cues(a, b), _shape_cues(a, b, narrations, runs)):
        directions = {cue.direction for cue in cues}
        if len(directions) == 1:
            return _undated(a, b, cues)
        if directions:
            return "undecided", (*(cue.evidence for cue in cues), Evidence("conflict", "the cues disagree"))
    return "undecided", ()


def _undated(a: Reading, b: Reading, cues: Sequence[Cue]) -> tuple[Direction, tuple[Evidence, ...]]:
    """The cues' direction, unless the dates of publication speak against it."""
    direction = cues[0].direction
    evidence = tuple(cue.evidence for cue in cues)
    first, second = a.published.value, b.published.value
    if direction == "common" or not first or not second or first[:10] == second[:10]:
        return direction, evidence
    earlier: Direction = "b_from_a" if first[:10] < second[:10] else "a_from_b"
    if earlier == direction:
        note = f"published {first[:10]} and {second[:10]}, which agrees"
        return direction, (*evidence, Evidence("date", note))
    note = f"published {first[:10]} and {second[:10]}, which speaks against it"
    return "undecided", (*evidence, Evidence("conflict", note))


def _credit_cues(a: Reading, b: Reading) -> list[Cue]:
    """Who credits whom: one the other, or both a third."""
    outlet_a, outlet_b = outlet_of(a.report), outlet_of(b.report)
    cues = []
    if outlet_a != outlet_b:
        to_b = find_credits(a, outlet_b) if outlet_b else ()
        to_a = find_credits(b, outlet_a) if outlet_a else ()
        if to_b:
            cues.append(Cue("a_from_b", _credit_evidence(a, b, to_b, first=True)))
        if to_a:
            cues.append(Cue("b_from_a", _credit_evidence(b, a, to_a, first=False)))
    return cues or _third_cues(a, b, {outlet_a, outlet_b})


def _credit_evidence(taker: Reading, giver: Reading, found: Sequence[Credit], first: bool) -> Evidence:
    spans = tuple(credit.span for credit in found)
    note = f"{taker.id} credits {found[0].outlet}, which published {giver.id}"
    return Evidence("credit", note, spans if first else (), () if first else spans)


def _third_cues(a: Reading, b: Reading, own: set[str | None]) -> list[Cue]:
    """An agency that both credit and that published neither."""
    by_a = {credit.outlet: credit for credit in find_credits(a) if is_agency(credit.outlet)}
    by_b = {credit.outlet: credit for credit in find_credits(b) if is_agency(credit.outlet)}
    return [
        Cue(
            "common",
            Evidence(
                "credit", f"both credit {agency}, which published neither", (by_a[agency].span,), (by_b[agency].span,)
            ),
        )
        for agency in sorted((set(by_a) & set(by_b)) - own)
    ]


def _shape_cues(a: Reading, b: Reading, narrations: tuple[Narration, Narration], runs: Sequence[Run]) -> list[Cue]:
    """What was added and dropped, as far as only one direction leaves such a shape."""
    long = [run for run in runs if run.length >= LONG]
    if not long:
        return []
    one, other = narrations
    places_a = (min(run.a for run in long), max(run.a + run.length for run in long))
    places_b = (min(run.b for run in long), max(run.b + run.length for run in long))
    longer = max(places_a[1] - places_a[0], places_b[1] - places_b[0])
    if sum(run.length for run in long) < _UNBROKEN * longer:
        return []
    set_in_a, set_in_b = places_a[0] >= _OWN_WORDS, places_b[0] >= _OWN_WORDS
    lead_a, lead_b = places_a[0] < LONG, places_b[0] < LONG
    if set_in_a and lead_b:
        return [Cue("a_from_b", _shape_evidence(b, a, one, places_a, other, places_b))]
    if set_in_b and lead_a:
        return [Cue("b_from_a", _shape_evidence(a, b, one, places_a, other, places_b))]
    return []


def _shape_evidence(
    giver: Reading,
    taker: Reading,
    one: Narration,
    places_a: tuple[int, int],
    other: Narration,
    places_b: tuple[int, int],
) -> Evidence:
    note = f"what {giver.id} begins with stands in {taker.id} behind a lead of its own"
    return Evidence("added", note, (_stretch(one, places_a),), (_stretch(other, places_b),))


def _stretch(narration: Narration, places: tuple[int, int]) -> Span:
    return narration.span(places[0], places[1] - 1)
