"""Which reports have a key, in the order in which they came; eight bytes a posting, many reports behind one search."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint32]
Numbers = NDArray[np.int64]
Entries = NDArray[np.uint64]
"""A key in the upper half; the number of a report, and below it a place in the report, in the lower."""

_PLACE_BITS = 8
MOST_PLACES = 1 << _PLACE_BITS
"""Places of a report that can be told apart."""

MOST_NUMBERS = 1 << (32 - _PLACE_BITS)
"""Reports that can be told apart."""

_LARGER = 4
"""Postings are packed together with older ones that are no more than so many times as many: few arrays are searched,
and each posting is sorted anew some ten times among ten million."""

_HALF = np.uint64(32)
_LOWER = np.uint64(0xFFFFFFFF)


class Found(NamedTuple):
    """Numbers of keys among those asked for, and beside each a report that has the key, and its place in it."""

    keys: Numbers
    reports: Numbers
    places: Numbers


class PairPostings:
    """Keys of 32 bits with the reports that have them, each report by its number and the place of the key in it."""

    def __init__(self) -> None:
        self._packed: list[Entries] = []

    def add(self, entries: Entries) -> None:
        """Take in postings, as ``entries_of`` makes them, of reports whose numbers are greater than all before."""
        fresh = [entries]
        size = len(entries)
        while self._packed and len(self._packed[-1]) <= _LARGER * size:
            fresh.append(self._packed.pop())
            size += len(fresh[-1])
        self._packed.append(np.sort(np.concatenate(fresh)))

    def drop(self, numbers: Numbers) -> None:
        """Forget the postings of some reports."""
        self._packed = [packed[~np.isin(numbers_of(packed), numbers)] for packed in self._packed]

    def count(self, keys: Keys) -> Numbers:
        """How many reports have each of the keys."""
        counts = np.zeros(len(keys), np.int64)
        for packed in self._packed:
            first, last = _ranges(packed, keys.astype(np.uint64) << _HALF, _LOWER)
            counts += last - first
        return counts

    def find(self, keys: Keys, most: int, before: Numbers) -> Found:
        """Where the keys stand that at most so many of the reports have whose numbers are below those beside the keys.

        Of a report, give its keys with its own number: then it is told what was rare when it came.
        """
        low = keys.astype(np.uint64) << _HALF
        below = before.astype(np.uint64) << np.uint64(_PLACE_BITS)
        ranges = [_ranges(packed, low, below) for packed in self._packed]
        rare = sum((last - first for first, last in ranges), np.zeros(len(keys), np.int64)) <= most
        numbers, values = [np.zeros(0, np.int64)], [np.zeros(0, np.uint64)]
        for packed, (first, last) in zip(self._packed, ranges, strict=True):
            sizes = (last - first) * rare
            places = np.repeat(first - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())
            numbers.append(np.repeat(np.arange(len(keys)), sizes))
            values.append(packed[places] & _LOWER)
        joined = np.concatenate(values).astype(np.int64)
        return Found(np.concatenate(numbers), joined >> _PLACE_BITS, joined & (MOST_PLACES - 1))


def entries_of(numbers: Numbers, keys: Keys, places: NDArray[np.uint8]) -> Entries:
    """Postings: beside each number of a report one of its keys, and the place that this has in it."""
    lower = (numbers.astype(np.uint64) << np.uint64(_PLACE_BITS)) | places
    return np.asarray((keys.astype(np.uint64) << _HALF) | lower)


def _ranges(packed: Entries, low: Entries, width: Entries | np.uint64) -> tuple[Numbers, Numbers]:
    """Where the postings of each key begin, and where those below a report end."""
    return np.searchsorted(packed, low), np.searchsorted(packed, low | width)


def keys_of(entries: Entries) -> Keys:
    """The keys of some postings."""
    return (entries >> _HALF).astype(np.uint32)


def numbers_of(entries: Entries) -> Numbers:
    """The numbers of the reports of some postings."""
    return ((entries & _LOWER) >> np.uint64(_PLACE_BITS)).astype(np.int64)
