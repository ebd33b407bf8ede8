"""Which reports hold a shingle: the first few of a segment, in one sorted array with a table of where to look."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retold.lineage.index.prints import Print

HOLDERS = 4
"""Reports of a segment that are remembered for a shingle: those that came first.

What many reports have is a text told by many, or a phrase of the trade. In neither case do more pairs tell more: what a
hundred outlets print is linked to the first of them, and a form to the first that filled it in.
"""

Entries = npt.NDArray[np.uint64]
"""Shingle in the upper half, place of a report in the lower."""

Counts = npt.NDArray[np.int64]

_HALF = np.uint64(32)
_ODD = np.uint32(1)
_LOWER = np.uint64(0xFFFFFFFF)
_AT_ONCE = 512
"""Reports whose entries are made in one go."""

_MANY = 4096
_IN_BUCKET = 2
"""Shingles from which on a search without the table is faster, and entries that share a line of it on average."""


@dataclass(frozen=True, slots=True)
class Postings:
    """The first HOLDERS entries of each shingle, sorted.

    ``table[k]`` is where the shingles begin whose upper bits, all but ``shift`` of them, are k or more.
    """

    entries: Entries
    table: npt.NDArray[np.int32]
    shift: np.uint64

    def find(self, shingles: Entries) -> tuple[Entries, npt.NDArray[np.bool_]]:
        """For each shingle some places, and which of them are its holders: two arrays of a row a shingle.

        Many shingles are to be sorted: the search for one then begins where the last one ended.
        """
        if not len(self.entries) or not len(shingles):
            return np.zeros((len(shingles), 0), np.uint64), np.zeros((len(shingles), 0), bool)
        if len(shingles) > _MANY:
            begins, width = self.entries.searchsorted(shingles << _HALF), HOLDERS
        else:
            lines = shingles >> self.shift
            begins = self.table[lines]
            width = int((self.table[lines + np.uint64(1)] - begins).max())
        numbers = begins[:, None] + np.arange(width)
        found = self.entries.take(numbers, mode="clip")
        return found & _LOWER, ((found >> _HALF) == shingles[:, None]) & (numbers < len(self.entries))


def take_room(held: npt.NDArray[np.bool_], room: Counts) -> Counts:
    """Keep of each row the first holders only for which there is room, and give the room that is left."""
    held &= held.cumsum(axis=1) <= room[:, None]
    left: Counts = room - held.sum(axis=1)
    return left


def make_postings(entries: Entries) -> Postings:
    """Sort entries, keep the first HOLDERS of each shingle, and make the table."""
    ordered = np.sort(entries)
    kept = np.ones(len(ordered), bool)
    kept[HOLDERS:] = (ordered[HOLDERS:] >> _HALF) != (ordered[:-HOLDERS] >> _HALF)
    ordered = ordered[kept]
    bits = max(1, min(31, (len(ordered) // _IN_BUCKET).bit_length()))
    lines = np.arange((1 << bits) + 1, dtype=np.uint64) << np.uint64(32 - bits)
    return Postings(ordered, (ordered >> _HALF).searchsorted(lines).astype(np.int32), np.uint64(32 - bits))


def entries_of(prints: Sequence[Print], places: Sequence[int]) -> Entries:
    """The entries of some reports: their sampled shingles."""
    parts = [_entries(prints[begin : begin + _AT_ONCE], places[begin : begin + _AT_ONCE]) for begin in _steps(prints)]
    return np.concatenate(parts) if parts else np.zeros(0, np.uint64)


def _steps(prints: Sequence[Print]) -> range:
    return range(0, len(prints), _AT_ONCE)


def _entries(prints: Sequence[Print], places: Sequence[int]) -> Entries:
    parts = [one.bare for one in prints]
    bare = np.concatenate(parts)
    taken = (bare & _ODD == 0).nonzero()[0]
    owners = np.array(places, np.uint64).repeat([len(part) for part in parts])
    entries: Entries = (bare[taken].astype(np.uint64) << _HALF) | owners[taken]
    return entries
