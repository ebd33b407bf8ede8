"""Which earlier reports a report is like: candidates by rare features, then the exact likeness of the best of them."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from retold.stories.counts import Counts
from retold.stories.features import SHARES, mixed, view_of
from retold.stories.kept import KeptProfiles
from retold.stories.likeness import ELSEWHERE, FLOOR, nearness, weights_of
from retold.stories.likenesses import STEPS
from retold.stories.postings import Keys, Postings
from retold.stories.profiles import Profile

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

_BY_NONE, _BY_ALL, _BY_LATER = 0, 1, 2
_AT_ONCE = 64
_POSTED_AT_ONCE = 4096
_OWNER_BITS = 32

_LINE = np.uint32(0x1FFFF)

Weights = NDArray[np.float32]
_Row = tuple[Keys, Weights, int | None]


class Neighbours:
    """Finds for each report the earlier ones that it is like; the cost does not grow with their number."""

    def __init__(self, profiles: KeptProfiles) -> None:
        """The profiles are those of the reports that are here, by their numbers."""
        self._profiles = profiles
        self.counts = Counts()
        self._rows: dict[int, _Row] = {}
        self._postings = Postings()
        self._found = np.zeros(1024, np.int8)
        self.first = 0
        """Reports before this number have left the window."""
        self._posted: set[int] = set()
        self._idle = 0
        self._lines = np.full(int(_LINE) + 1, -1, np.int16)

    def count(self, one: Profile, by: int = 1) -> None:
        """Count a report's features, so that what many reports have weighs less; or no longer, by -1."""
        self.counts.count(keys_of(one), by)

    def length(self, number: int) -> int:
        """How many features a report has."""
        return len(self._row(number)[0])

    def post(self, number: int) -> None:
        """Let other reports find this one from now on."""
        self._grow(number)
        if number not in self._posted:
            self._posted.add(number)
            self._enter(number)
        elif not self._found[number]:
            self._idle -= 1
        self._found[number] = _BY_ALL

    def post_all(self, numbers: Sequence[int], keys: Sequence[Keys]) -> None:
        """Let other reports find these, later ones than all before, from now on by their keys."""
        self._grow(max(numbers, default=0))
        self._posted.update(numbers)
        self._found[numbers] = _BY_ALL
        self._postings.expect(sum(map(len, keys)))
        for begin in range(0, len(numbers), _POSTED_AT_ONCE):
            end = begin + _POSTED_AT_ONCE
            self._postings.post_all(numbers[begin:end], keys[begin:end])

    def rest(self, number: int) -> None:
        """Let others not find this one any more."""
        if number in self._posted and self._found[number]:
            self._found[number] = _BY_NONE
            self._idle += 1

    def remove(self, number: int, one: Profile) -> None:
        """Forget a report."""
        self.count(one, -1)
        self.rest(number)
        self._rows.pop(number, None)
        if self._idle > IDLE + len(self._posted) // 2:
            self._renew()

    def _grow(self, number: int) -> None:
        """Make room for the reports as far as this one."""
        while number >= len(self._found):
            self._found = np.concatenate((self._found, np.zeros_like(self._found)))

    def _enter(self, number: int) -> None:
        keys, weights, _ = self._row(number)
        self._postings.post(number, keys[_heaviest(weights, POSTED)])

    def _row(self, number: int) -> _Row:
        """What the exact likeness with a report needs; made when it is first asked for."""
        row = self._rows.get(number)
        if row is None:
            one = self._profiles[number]
            row = self._rows[number] = keys_of(one), weights_of(one), one.day
        return row

    def _renew(self) -> None:
        """Make the postings anew without those that nobody finds: chains would only grow longer by them."""
        self._posted = {number for number in self._posted if self._found[number]}
        self._postings, self._idle = Postings(), 0
        for number in sorted(self._posted):
            self._enter(number)

    def find(self, called: Sequence[int]) -> Iterator[tuple[int, int, int]]:
        """Let these reports be found, and find for each the earlier ones that it is like; likenesses are in steps."""
        for begin in range(0, len(called), _AT_ONCE):
            block = called[begin : begin + _AT_ONCE]
            for number in block:
                self.post(number)
            self._found[block] = _BY_LATER
            told = [self._told(number) for number in block]
            for number, weights, others in zip(block, told, self._candidates(block, told), strict=True):
                yield from ((number, other, value) for other, value in self._best(number, weights, others))
            self._found[block] = _BY_ALL

    def again(self, number: int, others: list[int]) -> list[int]:
        """The likeness with some others in steps, now that more reports are known; 0 where it is too little."""
        near = self._likeness(number, self._told(number), others)
        return [round(value * STEPS) if value >= FLOOR else 0 for value in near]

    def _best(self, number: int, weights: Weights, others: list[int]) -> list[tuple[int, int]]:
        """The most alike of the candidates."""
        near = zip(self._likeness(number, weights, others), others, strict=True)
        best = sorted((-round(value * STEPS), other) for value, other in near if value >= FLOOR)[:KEPT]
        return [(other, -value) for value, other in best]

    def _likeness(self, number: int, weights: Weights, others: list[int]) -> list[float]:
        """The likeness with each of the others."""
        keys, _, day = self._row(number)
        rows = [self._row(other) for other in others]
        values = self._exact(keys, weights, rows) if rows else []
        return [value * _near(day, row[2]) for row, value in zip(rows, values, strict=True)]

    def _told(self, number: int) -> Weights:
        """What a feature's weight counts for where both reports have it: less, the more reports have it.

        What that takes from a view is given back to its other features, for both reports as much as for this one.
        """
        keys, weights, _ = self._row(number)
        one = self._profiles[number]
        here = np.log((self.counts.total + ELSEWHERE) / np.maximum(self.counts.of(keys), 1))
        parts = np.minimum(one.rarities, here) / np.maximum(one.rarities, 1e-6)
        told = weights * parts * parts
        views = view_of(one.features)
        left = np.bincount(views, told * weights, minlength=len(SHARES)) / SHARES
        return np.asarray(told / np.maximum(left[views], 1e-9), dtype=np.float32)

    def _candidates(self, block: Sequence[int], told: Sequence[Weights]) -> list[list[int]]:
        """For each of some reports those that share most of the weight of its heaviest features."""
        chosen = [_heaviest(weights, POSTED) for weights in told]
        keys = np.concatenate([self._row(number)[0][places] for number, places in zip(block, chosen, strict=True)])
        weights = np.concatenate([row[places] for row, places in zip(told, chosen, strict=True)])
        owners = np.repeat(np.arange(len(block)), [len(places) for places in chosen])
        askers = np.asarray(block, np.int32)[owners]
        reports, places = self._postings.latest(keys, askers, DEPTH, self._found, self.first)
        pairs, which = np.unique((owners[places] << _OWNER_BITS) | reports, return_inverse=True)
        shared = np.bincount(which, weights[places].astype(np.float64) ** 2)
        best = np.lexsort((-pairs, -np.round(shared, 6), pairs >> _OWNER_BITS))
        ends = np.searchsorted(pairs, np.arange(len(block) + 1) << _OWNER_BITS)
        others = pairs & ((1 << _OWNER_BITS) - 1)
        return [
            sorted(others[best[begin : min(begin + COMPARED, end)]].tolist()) for begin, end in pairwise(ends.tolist())
        ]

    def _exact(self, keys: Keys, weights: Weights, rows: Sequence[_Row]) -> list[float]:
        """The dot product with each of the others."""
        their_keys, their_weights = np.concatenate([row[0] for row in rows]), np.concatenate([row[1] for row in rows])
        places = self._places(keys, their_keys)
        shared = np.flatnonzero(places >= 0)
        places = places[shared].astype(np.intp)
        owners = np.searchsorted(np.cumsum([len(row[0]) for row in rows]), shared, side="right")
        products = weights[places].astype(np.float64) * their_weights[shared]
        sums: list[float] = np.bincount(owners, products, minlength=len(rows)).tolist()
        return sums

    def _places(self, keys: Keys, asked: Keys) -> NDArray[np.int16]:
        """The place in ``keys`` of each key that is asked for, -1 for those that are not there."""
        lines = (keys & _LINE).astype(np.intp)
        self._lines[lines] = numbers = np.arange(len(keys), dtype=np.int16)
        hidden = numbers[self._lines[lines] != numbers]
        places: NDArray[np.int16] = self._lines.take((asked & _LINE).astype(np.intp))
        likely = np.flatnonzero(places >= 0)
        places[likely[keys.take(places[likely].astype(np.intp)) != asked[likely]]] = -1
        for place in hidden.tolist():
            places[asked == keys[place]] = place
        self._lines[lines] = -1
        return places


def keys_posted(one: Profile) -> Keys:
    """The keys that a report is found by."""
    return keys_of(one)[_heaviest(weights_of(one), POSTED)]


def keys_of(one: Profile) -> Keys:
    """The features as numbers of 32 bits, in which all bits of a feature are mixed."""
    return mixed(one.features)


def _heaviest(weights: Weights, most: int) -> NDArray[np.intp]:
    """The places of the greatest weights, in order of place; of equal ones the first."""
    if len(weights) <= most:
        return np.arange(len(weights))
    least = np.partition(weights, -most)[-most]
    places: NDArray[np.intp] = (weights >= least).nonzero()[0]
    if len(places) > most:
        ties = (weights[places] == least).nonzero()[0]
        places = np.delete(places, ties[most - len(places) :])
    return places


def _near(a: int | None, b: int | None) -> float:
    return 1.0 if a is None or b is None else _nearness(abs(a - b))


@cache
def _nearness(apart: int) -> float:
    return nearness(0, apart)
