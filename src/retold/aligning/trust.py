"""Which pairs may correspond by themselves, and which only beside others."""

from collections.abc import Collection, Iterable, Sequence

from retold.aligning.candidates import Pair
from retold.aligning.likeness import shared_weight
from retold.aligning.signs import Signs

LEAST_SHARED = 4.0
"""Sentences that share less weight ("He declined to comment." has 3.6) may stand in any two reports. Of the links that
share less than 4.5 on news_synth, 60 % are right, of the others 78 %."""


def trusted(a: Sequence[Signs], b: Sequence[Signs], probable: Iterable[Pair], verbatim: Collection[Pair]) -> set[Pair]:
    """The pairs that share enough, and those that a chain of neighbours connects with one of them.

    Where the two reports are one text, all verbatim pairs are trusted.
    """
    if len(verbatim) == len(a) == len(b) and all(i == j for i, j in verbatim):
        return set(verbatim)
    waiting = {*probable, *verbatim}
    found = {(i, j) for i, j in waiting if shared_weight(a[i], b[j]) >= LEAST_SHARED}
    weak = sorted(waiting - found)
    for ordered, step in ((weak, -1), (weak[::-1], 1)):
        found.update(_beside(ordered, step, found))
    return found


def _beside(pairs: Sequence[Pair], step: int, found: set[Pair]) -> set[Pair]:
    """The pairs of which the neighbours on one side are found, or are such pairs themselves."""
    chain: set[Pair] = set()
    for i, j in pairs:
        neighbour = (i + step, j + step)
        if neighbour in found or neighbour in chain:
            chain.add((i, j))
    return chain
