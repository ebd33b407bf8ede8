"""Which correspondences keep the order that two reports have in common, and which were moved."""

from bisect import bisect_left
from collections.abc import Sequence

Step = tuple[int, int, int]
"""Place in a, place in b, and how much stands there."""


def in_order(steps: Sequence[Step]) -> list[bool]:
    """Whether each step lies on a heaviest chain along which both places grow.

    Read from b to a the answer is the same. Where two chains are equally heavy, both are in order.

    >>> in_order([(0, 1, 40), (1, 0, 90), (2, 2, 50)])
    [False, True, True]
    """
    before = _heaviest_up_to(steps)
    after = _heaviest_up_to([(-a, -b, weight) for a, b, weight in steps])
    through = [one + other - weight for one, other, (_, _, weight) in zip(before, after, steps, strict=True)]
    return [weight == max(through) for weight in through]


def _heaviest_up_to(steps: Sequence[Step]) -> list[int]:
    """The weight of the heaviest chain that ends in each step."""
    places = sorted({b for _, b, _ in steps})
    tree = [0] * (len(places) + 1)
    found = [0] * len(steps)
    for number in sorted(range(len(steps)), key=lambda n: (steps[n][0], -steps[n][1])):
        _, b, weight = steps[number]
        rank = bisect_left(places, b)
        found[number] = weight + _highest(tree, rank)
        _raise(tree, rank + 1, found[number])
    return found


def _highest(tree: Sequence[int], rank: int) -> int:
    """Greatest value among the first ``rank`` places of a Fenwick tree."""
    highest = 0
    while rank:
        highest = max(highest, tree[rank])
        rank &= rank - 1
    return highest


def _raise(tree: list[int], rank: int, value: int) -> None:
    """Let a place of a Fenwick tree be at least ``value``."""
    while rank < len(tree):
        tree[rank] = max(tree[rank], value)
        rank += rank & -rank
