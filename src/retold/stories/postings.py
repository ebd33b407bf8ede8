"""Which reports have a feature, the latest first: chains of postings in flat arrays."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint32]
Numbers = NDArray[np.int32]

_FEWEST_BITS, _MOST_BITS = 18, 26
"""Chains begin in a table of so many bits, as many as hold the postings; those that share a place differ in keys."""

_HALF = np.uint64(32)
_LOWER = np.uint64(0xFFFFFFFF)


class Postings:
    """For each key the numbers of its reports; a report is posted once, in any order of numbers.

    A chain runs from the latest report to the earliest. Room grows by doubling; place 0 stands for the end of a chain.
    """

    def __init__(self) -> None:
        self._bits = _FEWEST_BITS
        self._heads: Numbers = np.zeros(1 << _FEWEST_BITS, np.int32)
        self._keys: Keys = np.zeros(1024, np.uint32)
        self._reports: Numbers = np.zeros(1024, np.int32)
        self._before: Numbers = np.zeros(1024, np.int32)
        self._size = 1
        self._latest = -1

    def post_all(self, numbers: Sequence[int], keys: Sequence[Keys]) -> None:
        """Add reports in order, each later than all before, under their keys."""
        joined = np.concatenate(keys)
        begin, end = self._size, self._size + len(joined)
        self._make_room(end)
        self._keys[begin:end] = joined
        self._reports[begin:end] = np.repeat(numbers, list(map(len, keys)))
        self._link(joined >> self._shift, np.arange(begin, end, dtype=np.int32))
        self._size, self._latest = end, numbers[-1]

    def expect(self, count: int) -> None:
        """Make room for so many postings at once, where there are none yet: growing would order them anew each time."""
        if self._size == 1:
            while count > len(self._heads) and self._bits < _MOST_BITS:
                self._bits += 2
                self._heads = np.zeros(1 << self._bits, np.int32)
            room = max(count + 1, len(self._keys))
            self._keys, self._reports = np.zeros(room, np.uint32), np.zeros(room, np.int32)
            self._before = np.zeros(room, np.int32)

    @property
    def _shift(self) -> np.uint32:
        return np.uint32(32 - self._bits)

    def post(self, number: int, keys: Keys) -> None:
        """Add a report under distinct keys."""
        begin, end = self._size, self._size + len(keys)
        self._make_room(end)
        self._keys[begin:end] = keys
        self._reports[begin:end] = number
        if number > self._latest:
            self._link(keys >> self._shift, np.arange(begin, end, dtype=np.int32))
        else:
            self._insert(number, (keys >> self._shift).tolist(), begin)
        self._size, self._latest = end, max(number, self._latest)

    def latest(
        self, keys: Keys, askers: Numbers, depth: int, found: NDArray[np.int8], first: int
    ) -> tuple[Numbers, NDArray[np.intp]]:
        """The latest ``depth`` reports of each key from number ``first`` on, and the places of their keys.

        ``found`` tells of each report whether it is found: by all (1), by those after it alone (2), or not at all (0).
        """
        at = self._heads[keys >> self._shift]
        asked = np.flatnonzero(at)
        at = at[asked]
        left = np.full(len(keys), depth)
        reports, places = [np.zeros(0, np.int32)], [np.zeros(0, np.intp)]
        while len(at):
            report = self._reports[at]
            mark = found[report]
            hit = (self._keys[at] == keys[asked]) & ((mark == 1) | ((mark == 2) & (report < askers[asked])))
            reports.append(report[hit])
            places.append(asked[hit])
            left[asked[hit]] -= 1
            at = self._before[at]
            going = (at > 0) & (report > first) & (left[asked] > 0)
            at, asked = at[going], asked[going]
        return np.concatenate(reports), np.concatenate(places)

    def _link(self, lines: Keys, entries: Numbers) -> None:
        """Put the entries at the head of their chains, one after the other where several have one line."""
        packed = (lines.astype(np.uint64) << _HALF) | np.arange(len(lines), dtype=np.uint64)
        packed.sort()  # numbers are sorted in a fifth of the time that a stable order of them takes
        lines, entries = (packed >> _HALF).astype(np.uint32), entries[(packed & _LOWER).astype(np.intp)]
        follows = np.zeros(len(lines), bool)
        follows[1:] = lines[1:] == lines[:-1]
        self._before[entries] = np.where(follows, np.roll(entries, 1), self._heads[lines])
        ends = np.ones(len(lines), bool)
        ends[:-1] = ~follows[1:]
        self._heads[lines[ends]] = entries[ends]

    def _insert(self, number: int, lines: list[int], begin: int) -> None:
        """Put entries in their places behind those of later reports."""
        for entry, line in enumerate(lines, begin):
            later, at = 0, int(self._heads[line])
            while at and self._reports[at] > number:
                later, at = at, int(self._before[at])
            self._before[entry] = at
            if later:
                self._before[later] = entry
            else:
                self._heads[line] = entry

    def _make_room(self, end: int) -> None:
        while end > len(self._keys):
            self._keys = np.concatenate((self._keys, np.zeros_like(self._keys)))
            self._reports = np.concatenate((self._reports, np.zeros_like(self._reports)))
            self._before = np.concatenate((self._before, np.zeros_like(self._before)))
        if self._size > len(self._heads) and self._bits < _MOST_BITS:
            self._bits += 2
            self._heads = np.zeros(1 << self._bits, np.int32)
            entries = np.argsort(self._reports[1 : self._size], kind="stable").astype(np.int32) + 1
            self._link(self._keys[entries] >> self._shift, entries)
