"""Which earlier reports a report is like: candidates by rare features, then the exact likeness of the best of them."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from retold.stories.likeness import ELSEWHERE, FLOOR, nearness
from retold.stories.likenesses import STEPS
from retold.stories.postings import Keys, Postings
from retold.stories.profiles import SHARES, Profile, view_of

POSTED = 96
"""Features of a report that it can be found by: those that weigh most."""

DEPTH = 16
"""Reports of a feature that are looked at: the latest. Features of many reports tell little."""

COMPARED = 40
"""Candidates whose likeness is worked out: those that have the greatest weight of features in common.

Of pairs with a likeness of .11 or more all were found among 3,000 reports of ten years, 99 % among 322 of two weeks.
"""

KEPT = 24
"""Neighbours of a report that are kept: the most alike."""

IDLE = 1000
"""So many reports that nobody finds any more, and half as many as there are, are put up with."""

_MIX = np.uint64(0x9E3779B97F4A7C15)
_KEY_BITS = np.uint64(32)
_COUNT_SHIFT = np.uint32(10)
_MARK = np.uint32(0xFFFF)

Weights = NDArray[np.float32]


class Neighbours:
    """Finds for each report the earlier ones that it is like; the cost does not grow with their number."""

    def __init__(self) -> None:
        self._counts = np.zeros(1 << 22, np.int32)
        self._total = 0
        self._rows: dict[int, tuple[Keys, Weights, int | None]] = {}
        self._postings = Postings()
        self._active = np.zeros(1024, bool)
        self._posted: set[int] = set()
        self._idle = 0
        self._marks = np.zeros(int(_MARK) + 1, bool)

    def count(self, one: Profile, by: int = 1) -> None:
        """Count a report's features, so that what many reports have weighs less; or no longer, by -1."""
        self._counts[keys_of(one) >> _COUNT_SHIFT] += by
        self._total += by

    def take(self, number: int, one: Profile) -> None:
        """Keep what the exact likeness needs."""
        self._rows[number] = keys_of(one), weights_of(one), one.day

    def post(self, number: int) -> None:
        """Let other reports find this one from now on."""
        if number not in self._posted:
            self._posted.add(number)
            while number >= len(self._active):
                self._active = np.concatenate((self._active, np.zeros_like(self._active)))
            self._enter(number)
        elif not self._active[number]:
            self._idle -= 1
        self._active[number] = True

    def rest(self, number: int) -> None:
        """Let others not find this one any more."""
        if number in self._posted and self._active[number]:
            self._active[number] = False
            self._idle += 1

    def remove(self, number: int, one: Profile) -> None:
        """Forget a report."""
        self.count(one, -1)
        self.rest(number)
        self._rows.pop(number)
        if self._idle > IDLE + len(self._posted) // 2:
            self._renew()

    def _enter(self, number: int) -> None:
        keys, weights, _ = self._rows[number]
        self._postings.post(number, keys[_heaviest(weights, POSTED)])

    def _renew(self) -> None:
        """Make the postings anew without those that nobody finds: chains would only grow longer by them."""
        self._posted = {number for number in self._posted if self._active[number]}
        self._postings, self._idle = Postings(), 0
        for number in sorted(self._posted):
            self._enter(number)

    def near(self, number: int, one: Profile, first: int = 0) -> list[tuple[int, int]]:
        """The posted reports from number ``first`` on that are like this one, with the likeness in steps."""
        keys, weights, day = self._rows[number]
        weights = self._told(keys, weights, one)
        found = self._candidates(keys, weights, first)
        values = self._exact(keys, weights, found)
        near = [(value * _near(day, self._rows[other][2]), other) for other, value in zip(found, values, strict=True)]
        best = sorted((-round(value * STEPS), other) for value, other in near if value >= FLOOR)[:KEPT]
        return [(other, -value) for value, other in best]

    def _told(self, keys: Keys, weights: Weights, one: Profile) -> Weights:
        """What a feature's weight counts for where both reports have it: less, the more reports have it.

        What that takes from a view is given back to its other features, for both reports as much as for this one.
        """
        counts = np.maximum(self._counts[keys >> _COUNT_SHIFT], 1)
        here = np.log((self._total + ELSEWHERE) / counts)
        parts = np.minimum(one.rarities, here) / np.maximum(one.rarities, 1e-6)
        told = weights * parts * parts
        views = view_of(one.features)
        left = np.bincount(views, told * weights, minlength=len(SHARES)) / SHARES
        return np.asarray(told / np.maximum(left[views], 1e-9), dtype=np.float32)

    def _candidates(self, keys: Keys, weights: Weights, first: int) -> list[int]:
        """The reports that share most of the weight of the heaviest features."""
        chosen = _heaviest(weights, POSTED)
        reports, places = self._postings.latest(keys[chosen], DEPTH, self._active, first)
        distinct, which = np.unique(reports, return_inverse=True)
        shared = np.bincount(which, weights[chosen][places] ** 2)
        best = np.lexsort((-distinct, -np.round(shared, 6)))[:COMPARED]
        return sorted(distinct[best].tolist())

    def _exact(self, keys: Keys, weights: Weights, others: list[int]) -> list[float]:
        """The dot product with each of the others."""
        if not others:
            return []
        rows = [self._rows[other] for other in others]
        their_keys, their_weights = np.concatenate([row[0] for row in rows]), np.concatenate([row[1] for row in rows])
        self._marks[keys & _MARK] = True
        likely = np.flatnonzero(self._marks[their_keys & _MARK])
        self._marks[keys & _MARK] = False
        order = np.argsort(keys)
        places = order[np.searchsorted(keys, their_keys[likely], sorter=order).clip(max=len(keys) - 1)]
        same = keys[places] == their_keys[likely]
        shared, places = likely[same], places[same]
        owners = np.searchsorted(np.cumsum([len(row[0]) for row in rows]), shared, side="right")
        products = weights[places].astype(np.float64) * their_weights[shared]
        sums: list[float] = np.bincount(owners, products, minlength=len(rows)).tolist()
        return sums


def keys_of(one: Profile) -> Keys:
    """The features as numbers of 32 bits."""
    return ((one.features.view(np.uint64) * _MIX) >> _KEY_BITS).astype(np.uint32)


def weights_of(one: Profile) -> Weights:
    """The weight of each feature, so that the vector has length 1 and each view its share of it."""
    weights = one.strengths * one.rarities
    views = view_of(one.features)
    lengths = np.sqrt(np.bincount(views, weights * weights, minlength=len(SHARES)) / SHARES)
    return np.asarray(weights / np.maximum(lengths[views], 1e-9), dtype=np.float32)


def _heaviest(weights: Weights, most: int) -> NDArray[np.intp]:
    """The places of the greatest weights, in order of place."""
    if len(weights) <= most:
        return np.arange(len(weights))
    return np.sort(np.argsort(-weights, kind="stable")[:most])


def _near(a: int | None, b: int | None) -> float:
    return 1.0 if a is None or b is None else _nearness(abs(a - b))


@cache
def _nearness(apart: int) -> float:
    return nearness(0, apart)
