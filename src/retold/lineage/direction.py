"""Which of two reports has its text from the other, where the texts show it."""

from collections.abc import Sequence

from retold.lineage.credits import credit_cues
from retold.lineage.cues import Cue
from retold.lineage.measure import Pair
from retold.lineage.noise import noise_cues
from retold.lineage.shape import shape_cues
from retold.model import Evidence, Reading
from retold.model.related import Direction


def find_direction(pair: Pair) -> tuple[Direction, tuple[Evidence, ...]]:
    """The direction that the strongest kind of cue gives; undecided where there is none or where cues disagree."""
    a, b = pair.a.reading, pair.b.reading
    for cues in (credit_cues(pair), [*shape_cues(pair), *noise_cues(pair)]):
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
