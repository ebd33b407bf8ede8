"""Sentences that stand in both reports word for word."""

from collections import defaultdict
from collections.abc import Sequence

from retold.aligning.candidates import Pair
from retold.aligning.signs import Signs


def find_verbatim(a: Sequence[Signs], b: Sequence[Signs]) -> list[Pair]:
    """Pairs of places with the same words, one to one; sentences that repeat are paired in their order."""
    in_b = _places(b)
    pairs = [
        pair for words, places in _places(a).items() for pair in zip(places, in_b.get(words, ()), strict=False) if words
    ]
    return sorted(pairs)


def _places(side: Sequence[Signs]) -> dict[tuple[str, ...], list[int]]:
    """Where each sequence of words stands."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, signs in enumerate(side):
        places[signs.words].append(place)
    return places
