"""Which sentences of two reports tell the same in other words, beside those that were copied word by word."""

from collections.abc import Iterable
from typing import NamedTuple

from retold.lineage.measure import Pair, Side
from retold.lineage.rewrites import Step, contents_of, weigh

_LIKE = (0.5, 0.25)
"""Parts of the heavier and of the lighter side's content that sentences told in other words have in common."""

_MOST_PAIRS = 40_000
"""So many pairs of sentences are looked at; what reports of more have left beside copied sentences is not looked at."""


class _Told(NamedTuple):
    """A sentence, its content and what that weighs."""

    number: int
    concepts: frozenset[str]
    weight: float


def told_in_order(pair: Pair) -> tuple[Step, ...]:
    """Those of the corresponding sentences; one that is copied is not told once more."""
    if pair.same_words or pair.whole_sentences:
        return ()
    return tuple(
        step
        for step in pair.retelling.steps
        if _like(step) and not pair.a.copied.issuperset(step.a) and not pair.b.copied.issuperset(step.b)
    )


def told_besides(pair: Pair) -> tuple[Step, ...]:
    """Those among the sentences that are not copied, each with the one that it shares most with.

    It takes no alignment: beside copied sentences there is little left that could correspond.
    """
    if pair.same_words or pair.whole_sentences:
        return ()
    own_a, own_b = _own(pair.a), _own(pair.b)
    if len(own_a) * len(own_b) > _MOST_PAIRS:
        return ()
    meeting = ((one, other) for one in own_a for other in own_b if not one.concepts.isdisjoint(other.concepts))
    steps = [step for step in (_step(*two) for two in meeting) if _like(step)]
    return _best(sorted(steps, key=lambda step: (-step.shared, step.a, step.b)))


def _own(side: Side) -> list[_Told]:
    """The sentences that are not in the other report, and their content."""
    contents = contents_of(side.reading)
    return [_Told(number, concepts, weigh(concepts)) for number in side.own if (concepts := contents[number])]


def _step(a: _Told, b: _Told) -> Step:
    shared = weigh(a.concepts & b.concepts)
    return Step((a.number,), (b.number,), shared, shared / a.weight, shared / b.weight, moved=False)


def _like(step: Step) -> bool:
    """Whether a good part of the content of both sides is the same."""
    heavier, lighter = _LIKE
    return max(step.part_a, step.part_b) >= heavier and min(step.part_a, step.part_b) >= lighter


def _best(steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps, best first, none with a sentence that a better one has."""
    used_a: set[int] = set()
    used_b: set[int] = set()
    found = []
    for step in steps:
        if used_a.isdisjoint(step.a) and used_b.isdisjoint(step.b):
            used_a.update(step.a)
            used_b.update(step.b)
            found.append(step)
    return tuple(sorted(found, key=lambda step: step.a))
