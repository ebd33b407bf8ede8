"""In which sentences of which reports a key stands; eight bytes a posting, and many reports behind one search."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.uint32]

_FRESH = 50_000
"""Postings that are held as Python objects before they are packed."""

_PLACE_BITS = 8
MOST_PLACES = 1 << _PLACE_BITS
"""Places of a report that can be told apart."""


@dataclass(frozen=True, slots=True)
class _Packed:
    """Postings sorted by key: the keys, and beside each the report with the place in it."""

    keys: Numbers
    values: Numbers


class Found(NamedTuple):
    """Numbers of keys among those asked for, and beside each a report that has the key, and its place in it."""

    keys: NDArray[np.int64]
    reports: NDArray[np.int64]
    places: NDArray[np.int64]


class PairPostings:
    """Keys of 32 bits with the reports that have them, each report by its number and the place of the key in it."""

    def __init__(self) -> None:
        self._fresh: dict[int, list[int]] = defaultdict(list)
        self._size = 0
        self._packed: list[_Packed] = []

    def add(self, report: int, keys: Sequence[int], places: Sequence[int]) -> None:
        """Take in the keys of a report with the place of each, below MOST_PLACES; each key once."""
        for key, place in zip(keys, places, strict=True):
            self._fresh[key].append((report << _PLACE_BITS) | place)
        self._size += len(keys)
        if self._size >= _FRESH:
            self._pack()

    def find(self, keys: Numbers, most: int) -> Found:
        """Where the keys stand that at most so many reports have."""
        ranges = [_ranges(packed, keys) for packed in self._packed]
        fresh = [self._fresh.get(key, ()) for key in keys.tolist()]
        lengths = np.array([len(values) for values in fresh], dtype=np.int64)
        rare = sum((last - first for first, last in ranges), lengths) <= most
        values = [np.array([value for one in compress(fresh, rare) for value in one], dtype=np.uint32)]
        numbers = [np.repeat(np.arange(len(keys)), lengths * rare)]
        for packed, (first, last) in zip(self._packed, ranges, strict=True):
            found = (last - first) * rare
            places = np.repeat(first - np.cumsum(found) + found, found) + np.arange(found.sum())
            values.append(packed.values[places])
            numbers.append(np.repeat(np.arange(len(keys)), found))
        joined = np.concatenate(values).astype(np.int64)
        return Found(np.concatenate(numbers), joined >> _PLACE_BITS, joined & (MOST_PLACES - 1))

    def _pack(self) -> None:
        """Pack what is fresh, together with packed postings that are no more than it, so that there are few of them."""
        keys = np.repeat(
            np.fromiter(self._fresh, dtype=np.uint32, count=len(self._fresh)),
            [len(one) for one in self._fresh.values()],
        )
        values = np.array([value for one in self._fresh.values() for value in one], dtype=np.uint32)
        self._fresh.clear()
        self._size = 0
        while self._packed and len(self._packed[-1].keys) <= len(keys):
            last = self._packed.pop()
            keys, values = np.concatenate((last.keys, keys)), np.concatenate((last.values, values))
        order = np.argsort(keys, kind="stable")
        self._packed.append(_Packed(keys[order], values[order]))


def _ranges(packed: _Packed, keys: Numbers) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where the postings of each key begin and end."""
    return np.searchsorted(packed.keys, keys, "left"), np.searchsorted(packed.keys, keys, "right")
