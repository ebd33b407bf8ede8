"""Passages that stand in two reports which tell all the rest by themselves.

That one has a passage of the other does not make a rewrite of the rest, however alike two reporters tell one event:
where a text was worked over, runs of its words are left everywhere, and nearly all of it is told.
"""

from retold.lineage.measure import Pair, Side
from retold.lineage.verbatim import Run

_TOGETHER = 0.6
"""Part of a stretch that passages fill if they stand together: nearly all embedded passages of the made versions have
.8 or more."""

_PASSAGE = (0.15, 2)
"""Part of the shorter narration that stands in passages, and sentences of them; a single one is left in any text that
was worked over."""

_OWN = (0.4, 0.6)
"""Parts of the two narrations that must be in sentences of their own, of the less and of the more original report."""

_RUNS = 0.15
"""Part of the words of own sentences that may stand in the other report in short runs."""

_ALIKE = 2 / 3
"""Part of the own sentences of one report that the other tells in the same order from which on they may be a rewrite.

All of it was chosen on made stories whose accounts are known (benchmarks/support, seeds 1 and 5): of 109 pairs of
independent reports that share a passage and came out as rewrites 70 no longer do, of 597 true ones one. Where versions
are written anew from memory beside a few copied sentences (--retelling) the bounds of two stories of 200 fewer hold.
"""


def stand_together(runs: tuple[Run, ...]) -> bool:
    """Whether most of what is shared stands together on both sides."""
    if not runs:
        return False
    stretch_a = max(run.a + run.length for run in runs) - min(run.a for run in runs)
    stretch_b = max(run.b + run.length for run in runs) - min(run.b for run in runs)
    return sum(run.length for run in runs) >= _TOGETHER * max(stretch_a, stretch_b)


def is_passage_alone(pair: Pair) -> bool:
    """Whether two reports share a passage, and do not tell the rest alike."""
    return is_beside_passage(pair) and not rest_is_alike(pair)


def is_beside_passage(pair: Pair) -> bool:
    """Whether what two reports share stands together, and hardly a run of words beside it is in both."""
    part, sentences = _PASSAGE
    if pair.long_part < part or min(len(side.copied) for side in pair.sides) < sentences:
        return False
    least, most = sorted(side.words_in(side.own) for side in pair.sides)
    return (
        (least >= _OWN[0] and most >= _OWN[1])
        and stand_together(pair.long_runs)
        and max(map(_runs_beside, pair.sides)) < _RUNS
    )


def rest_is_alike(pair: Pair) -> bool:
    """Whether nearly all that one of two reports tells beside what they share is in the other, in the same order."""
    of_a, of_b = set(pair.a.own), set(pair.b.own)
    steps = (step for step in pair.retelling.steps if not step.moved)
    alike = sum(not (of_a.isdisjoint(step.a) or of_b.isdisjoint(step.b)) for step in steps)
    return alike > _ALIKE * min(len(of_a), len(of_b))


def _runs_beside(side: Side) -> float:
    """The part of the words of its own sentences that stand in the other report."""
    ranges = [side.narration.by_sentence[number] for number in side.own]
    words = sum(last - first for first, last in ranges)
    return sum(side.covered.count(1, first, last) for first, last in ranges) / words if words else 0.0
