"""Sentences that stand in both reports word for word."""

from collections import defaultdict
from collections.abc import Sequence

from retold.aligning.candidates import Pair
from retold.aligning.signs import Signs

LEAST_WEIGHT = 8.0
"""A sentence of less weight ("He declined to comment.") is found in reports that have nothing to do with each other:
it corresponds only where a sentence beside it does."""


def find_verbatim(a: Sequence[Signs], b: Sequence[Signs]) -> list[Pair]:
    """Pairs of places with the same words, one to one; sentences that repeat are paired in their order."""
    in_b = _places(b)
    pairs = [
        pair for words, places in _places(a).items() for pair in zip(places, in_b.get(words, ()), strict=False) if words
    ]
    certain = {pair for pair in pairs if a[pair[0]].total >= LEAST_WEIGHT}
    waiting = sorted(set(pairs) - certain)
    whole = len(pairs) == len(a) == len(b)
    return sorted(certain.union(waiting if whole else _beside(waiting, certain)))


def _places(side: Sequence[Signs]) -> dict[tuple[str, ...], list[int]]:
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, signs in enumerate(side):
        places[signs.words].append(place)
    return places


def _beside(waiting: Sequence[Pair], certain: set[Pair]) -> set[Pair]:
    """Those of the waiting pairs that a chain of neighbours connects with a certain one."""
    found: set[Pair] = set()
    for pairs, step in ((waiting, -1), (waiting[::-1], 1)):
        for i, j in pairs:
            if (i + step, j + step) in certain or (i + step, j + step) in found:
                found.add((i, j))
    return found
