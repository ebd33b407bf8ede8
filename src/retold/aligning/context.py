"""What stands around a pair of sentences: better partners, and pairs before and after it that fit."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from math import exp, log1p

from retold.aligning.candidates import Pair

STRONG = 0.3
"""Pairs less probable than this are no evidence for their neighbours."""
REACH = 6
"""Neighbours further away than so many sentences, in a and in b, are not asked."""

HOPELESS = -4.0
"""Pairs whose likeness has lower log odds are given up: on news_synth no context ever made one of them probable."""

FEATURES = ("likeness", "smaller_margin", "larger_margin", "support", "crossing", "beside")
# Fitted by scripts/fit_alignment.py, see likeness.
WEIGHTS = (0.42, 1.59, 1.48, 1.36, -1.02, 2.84)
BIAS = -1.33


def weigh(likeness: Mapping[Pair, float]) -> dict[Pair, float]:
    """The probability that each pair corresponds, from its likeness and what stands around it."""
    return {
        pair: probability(BIAS + sum(w * x for w, x in zip(WEIGHTS, seen, strict=True)))
        for pair, seen in features(likeness).items()
    }


def features(likeness: Mapping[Pair, float]) -> dict[Pair, tuple[float, ...]]:
    """The features of every pair that is not hopeless, in the order of FEATURES; the same when a and b are exchanged.

    The margins tell by how much a pair is better than the next best of its sentences; support is how many probable
    pairs stand close by in the same order, crossing the share of those that stand crosswise, beside the most
    probable of the close pairs that have one of its sentences.
    """
    margins = [_margins(likeness, side) for side in (0, 1)]
    strong = {pair: p for pair, odds in likeness.items() if (p := probability(odds)) > STRONG}
    rows, columns = _by_place(strong, 0), _by_place(strong, 1)
    found: dict[Pair, tuple[float, ...]] = {}
    for pair, odds in likeness.items():
        if odds < HOPELESS:
            continue
        low, high = sorted((margins[0][pair], margins[1][pair]))
        near = {*_near(rows, pair, 0), *_near(columns, pair, 1)} - {pair}
        found[pair] = (odds, low, high, *_surroundings(pair, [(*other, strong[other]) for other in sorted(near)]))
    return found


def probability(odds: float) -> float:
    """The probability of log odds."""
    return 1 / (1 + exp(-odds)) if odds > -500 else 0.0


def _margins(likeness: Mapping[Pair, float], side: int) -> dict[Pair, float]:
    """How much more probable each pair is than the best other pair of its sentence."""
    best: dict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])
    odds = {pair: probability(one) for pair, one in likeness.items()}
    for pair, p in odds.items():
        best[pair[side]] = sorted((*best[pair[side]], p))[-2:]
    return {pair: p - (low if p == high else high) for pair, p in odds.items() for low, high in (best[pair[side]],)}


def _by_place(pairs: Mapping[Pair, float], side: int) -> dict[int, list[Pair]]:
    """The pairs of every sentence."""
    places: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        places[pair[side]].append(pair)
    return places


def _near(places: Mapping[int, list[Pair]], pair: Pair, side: int) -> Iterator[Pair]:
    """The pairs whose sentence on one side is at most REACH away."""
    for place in range(pair[side] - REACH, pair[side] + REACH + 1):
        yield from places.get(place, ())


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
