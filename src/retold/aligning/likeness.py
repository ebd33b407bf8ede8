"""How alike two sentences are."""

from collections import defaultdict
from collections.abc import Sequence

from retold.aligning.signs import Signs

Scores = dict[tuple[int, int], float]


def score_pairs(a: Sequence[Signs], b: Sequence[Signs]) -> Scores:
    """The likeness, in 0..1, of every pair of sentences that share a concept, by their places in a and b."""
    shared = _shared_weight(a, b)
    return {(i, j): _likeness(weight, a[i].total, b[j].total) for (i, j), weight in shared.items()}


def _shared_weight(a: Sequence[Signs], b: Sequence[Signs]) -> Scores:
    """Weight of the concepts that two sentences share, by way of an index from concepts to the sentences of b."""
    places: dict[str, list[int]] = defaultdict(list)
    for j, signs in enumerate(b):
        for concept in signs.concepts:
            places[concept].append(j)
    shared: Scores = defaultdict(float)
    for i, signs in enumerate(a):
        for concept, weight in signs.concepts.items():
            for j in places.get(concept, ()):
                shared[i, j] += weight
    return dict(shared)


def _likeness(shared: float, total_a: float, total_b: float) -> float:
    """Between the share of the larger that is covered and that of the smaller."""
    small, large = sorted((total_a, total_b))
    return 0.5 * shared / small + 0.5 * shared / large if small else 0.0
