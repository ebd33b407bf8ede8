"""Which pairs of sentences are worth a look."""

from collections import defaultdict
from collections.abc import Sequence

from retold.aligning.signs import Signs

Pair = tuple[int, int]

STEPS = 20_000
"""Work for two reports of usual length stays far below this; beyond it, only rare concepts bring sentences together."""
STEPS_A_SENTENCE = 100
PARTNERS = 12
"""So many partners of a sentence are looked at, those that share most."""
TIED = 100
"""Where more partners than these share as much as the last that is looked at, the nearest are taken, as in a page that
says one thing a thousand times. Of 92,000 sentences of 1,900 pairs of real reports none has more than 85."""


def find_candidates(a: Sequence[Signs], b: Sequence[Signs]) -> list[Pair]:
    """Pairs of places that share a concept or related ones, in order; bounded by the number of sentences."""
    shared: dict[Pair, float] = defaultdict(float)
    left = STEPS + STEPS_A_SENTENCE * (len(a) + len(b))
    for weight, ones, others in _meetings(a, b):
        left -= len(ones) * len(others)
        if left < 0:
            break
        for i in ones:
            for j in others:
                shared[i, j] += weight
    return _most_shared(shared, a, b)


def _meetings(a: Sequence[Signs], b: Sequence[Signs]) -> list[tuple[float, list[int], list[int]]]:
    """For each concept and relation in both reports its weight and the places that have it, rarest first."""
    in_a, in_b = _places(a), _places(b)
    found = [(in_a[sign][0], in_a[sign][1], in_b[sign][1], sign) for sign in in_a if sign in in_b]
    found.sort(key=lambda one: (len(one[1]) * len(one[2]), -one[0], one[3]))
    return [(weight, ones, others) for weight, ones, others, _ in found]


def _places(side: Sequence[Signs]) -> dict[str, tuple[float, list[int]]]:
    """Where each concept, and each relation of concepts, stands."""
    places: dict[str, tuple[float, list[int]]] = {}
    for number, signs in enumerate(side):
        for concept, weight in signs.concepts.items():
            places.setdefault(concept, (weight, []))[1].append(number)
        for key in signs.related:
            places.setdefault(key, (1.0, []))[1].append(number)
    return places


def _most_shared(shared: dict[Pair, float], a: Sequence[Signs], b: Sequence[Signs]) -> list[Pair]:
    """The pairs that are among the best of one of their sentences."""
    kept: set[Pair] = set()
    left: set[Pair] = set()
    for side in (0, 1):
        partners: dict[int, list[tuple[float, Pair]]] = defaultdict(list)
        for pair, weight in shared.items():
            partners[pair[side]].append((-weight, pair))
        for one in partners.values():
            best = _first(one)
            kept.update(best)
            if len(best) > TIED:
                nearest = _first([(abs(a[i].place - b[j].place), (i, j)) for i, j in best])
                left |= set(best) - set(nearest)
    return sorted(kept - left)


def _first(partners: list[tuple[float, Pair]]) -> list[Pair]:
    """The best partners, all those that are as good as the last of them included."""
    partners.sort()
    last = partners[min(PARTNERS, len(partners)) - 1][0]
    return [pair for rank, pair in partners if rank <= last]
