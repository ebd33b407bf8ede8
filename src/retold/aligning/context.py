"""What stands around a pair of sentences: better partners, and pairs before and after it that fit."""

from collections.abc import Iterable, Mapping
from math import exp, log1p
from operator import mul

import numpy as np
from numpy.typing import NDArray

from retold.aligning.candidates import Pair

STRONG = 0.3
"""Pairs less probable than this are no evidence for their neighbours."""
REACH = 6
"""Neighbours further away than so many sentences, in a and in b, are not asked."""

MANY = 100
"""Of so many neighbours the sums are taken by numpy, which is faster from some sixty on."""

HOPELESS = -4.0
"""Pairs whose likeness has lower log odds are given up: on news_synth no context ever made one of them probable."""

FEATURES = ("likeness", "smaller_margin", "larger_margin", "support", "crossing", "beside")
# Fitted by scripts/fit_alignment.py, see likeness.
WEIGHTS = (0.42, 1.59, 1.48, 1.36, -1.02, 2.84)
BIAS = -1.33


def weigh(likeness: Mapping[Pair, float]) -> dict[Pair, float]:
    """The probability that each pair corresponds, from its likeness and what stands around it."""
    return {pair: probability(BIAS + sum(map(mul, WEIGHTS, seen))) for pair, seen in features(likeness).items()}


def features(likeness: Mapping[Pair, float]) -> dict[Pair, tuple[float, ...]]:
    """The features of every pair that is not hopeless, in the order of FEATURES; the same when a and b are exchanged.

    The margins tell by how much a pair is better than the next best of its sentences; support is how many probable
    pairs stand close by in the same order, crossing the share of those that stand crosswise, beside the most
    probable of the close pairs that have one of its sentences.
    """
    probabilities = {pair: probability(odds) for pair, odds in likeness.items()}
    margins = [_margins(probabilities, side) for side in (0, 1)]
    strong = {pair: p for pair, p in probabilities.items() if p > STRONG}
    near_rows, near_columns = (_near(strong, likeness, side) for side in (0, 1))
    far: Far | None = None
    found: dict[Pair, tuple[float, ...]] = {}
    for pair, odds in likeness.items():
        if odds < HOPELESS:
            continue
        low, high = sorted((margins[0][pair], margins[1][pair]))
        rows, columns = near_rows[pair[0]], near_columns[pair[1]]
        if len(rows) + len(columns) > MANY:
            far = far or Far(strong, near_rows, near_columns)
            found[pair] = (odds, low, high, *far.surroundings(pair))
            continue
        near = (rows | columns) - {pair}
        found[pair] = (odds, low, high, *_surroundings(pair, [(*other, strong[other]) for other in sorted(near)]))
    return found


def probability(odds: float) -> float:
    """The probability of log odds."""
    return 1 / (1 + exp(-odds)) if odds > -500 else 0.0


def _margins(probabilities: Mapping[Pair, float], side: int) -> dict[Pair, float]:
    """How much more probable each pair is than the best other pair of its sentence."""
    best: dict[int, tuple[float, float]] = {}
    for pair, p in probabilities.items():
        low, high = best.get(pair[side], (0.0, 0.0))
        if p > low:
            best[pair[side]] = (high, p) if p > high else (p, high)
    return {
        pair: p - (low if p == high else high)
        for pair, p in probabilities.items()
        for low, high in (best.get(pair[side], (0.0, 0.0)),)
    }


def _near(strong: Iterable[Pair], pairs: Iterable[Pair], side: int) -> dict[int, set[Pair]]:
    """For each sentence of some pairs on one side the strong pairs whose sentence there is at most REACH away."""
    near: dict[int, set[Pair]] = {pair[side]: set() for pair in pairs}
    for pair in strong:
        for place in range(pair[side] - REACH, pair[side] + REACH + 1):
            if place in near:
                near[place].add(pair)
    return near


def _surroundings(pair: Pair, near: list[tuple[int, int, float]]) -> tuple[float, float, float]:
    """Support, crossing and beside of a pair."""
    support = crossing = straight = beside = 0.0
    for i, j, p in near:
        down, right = i - pair[0], j - pair[1]
        if not (down and right):
            beside = max(beside, p * exp(-abs(down + right)))
            continue
        weight = p / (1 + min(abs(down), abs(right)))
        if down * right < 0:
            crossing += weight
        else:
            straight += weight
            support += p * exp(-(abs(down) + abs(right)) / 3 - abs(down - right) / 1.5)
    either = crossing + straight
    return log1p(3 * support), crossing / either if either else 0.5, beside


class Far:
    """The neighbours of pairs as columns of numbers, for long reports that say much the same again and again."""

    def __init__(
        self, strong: Mapping[Pair, float], rows: Mapping[int, set[Pair]], columns: Mapping[int, set[Pair]]
    ) -> None:
        self._strong = strong
        self._near = rows, columns
        self._known: tuple[dict[int, NDArray[np.float64]], dict[int, NDArray[np.float64]]] = {}, {}

    def surroundings(self, pair: Pair) -> tuple[float, float, float]:
        """Support, crossing and beside of a pair, as ``_surroundings`` gives them."""
        rows, columns = self._columns(0, pair[0]), self._columns(1, pair[1])
        columns = columns[:, np.abs(columns[0] - pair[0]) > REACH]
        i, j, p = np.concatenate((rows, columns), axis=1)
        down, right = i - pair[0], j - pair[1]
        one = (down == 0) != (right == 0)
        beside = float((p[one] * np.exp(-np.abs(down + right)[one])).max(initial=0.0))
        both = (down != 0) & (right != 0)
        down, right, p = down[both], right[both], p[both]
        high, wide = np.abs(down), np.abs(right)
        weights = p / (1 + np.minimum(high, wide))
        across = down * right < 0
        crossing, straight = float(weights[across].sum()), float(weights[~across].sum())
        supports = p * np.exp(-(high + wide) / 3 - np.abs(down - right) / 1.5)
        support = float(supports[~across].sum())
        either = crossing + straight
        return log1p(3 * support), crossing / either if either else 0.5, beside

    def _columns(self, side: int, place: int) -> NDArray[np.float64]:
        """Places and probabilities of the strong pairs near a sentence of one side."""
        known = self._known[side]
        if place not in known:
            near = [(*pair, self._strong[pair]) for pair in sorted(self._near[side][place])]
            known[place] = np.array(near, dtype=np.float64).reshape(-1, 3).T
        return known[place]
