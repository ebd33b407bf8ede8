"""Which reports hold a shingle: the first few of a segment, in one sorted array with a table of where to look."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retold.lineage.index.words import Hashes

HOLDERS = 4
"""Reports of a segment that are remembered for a shingle: those that came first.

What many reports have is a text told by many, or a phrase of the trade. In neither case do more pairs tell more: what a
hundred outlets print is linked to the first of them, and a form to the first that filled it in.
"""

Entries = npt.NDArray[np.uint64]
"""Shingle in the upper half, place of a report in the lower."""

_HALF = np.uint64(32)
_LOWER = np.uint64(0xFFFFFFFF)
_IN_BUCKET = 2
"""Entries that share a line of the table, on average."""


def sampled(distinct: Hashes) -> Entries:
    """Every other shingle, which is enough to find relatives by and halves the memory and the work."""
    taken: Entries = distinct[distinct & 1 == 0].astype(np.uint64)
    return taken


@dataclass(frozen=True, slots=True)
class Postings:
    """The first HOLDERS entries of each shingle, sorted.

    ``table[k]`` is where the shingles begin whose upper bits, all but ``shift`` of them, are k or more.
    """

    entries: Entries
    table: npt.NDArray[np.int32]
    shift: np.uint64

    def find(self, shingles: npt.NDArray[np.uint64]) -> tuple[Entries, npt.NDArray[np.bool_]]:
        """For each shingle some places, and which of them are its holders: two arrays of a row a shingle."""
        if not len(self.entries) or not len(shingles):
            return np.zeros((len(shingles), 0), np.uint64), np.zeros((len(shingles), 0), bool)
        lines = shingles >> self.shift
        begins = self.table[lines]
        width = int((self.table[lines + np.uint64(1)] - begins).max())
        numbers = begins[:, None] + np.arange(width, dtype=np.int32)
        found = self.entries.take(numbers, mode="clip")
        return found & _LOWER, ((found >> _HALF) == shingles[:, None]) & (numbers < len(self.entries))


def make_postings(entries: Entries) -> Postings:
    """Sort entries, keep the first HOLDERS of each shingle, and make the table."""
    ordered = np.sort(entries)
    kept = np.ones(len(ordered), bool)
    kept[HOLDERS:] = (ordered[HOLDERS:] >> _HALF) != (ordered[:-HOLDERS] >> _HALF)
    ordered = ordered[kept]
    bits = max(1, min(31, (len(ordered) // _IN_BUCKET).bit_length()))
    lines = np.arange((1 << bits) + 1, dtype=np.uint64) << np.uint64(32 - bits)
    return Postings(ordered, (ordered >> _HALF).searchsorted(lines).astype(np.int32), np.uint64(32 - bits))


def entries_of(distinct: Sequence[Hashes], places: Iterable[int]) -> Entries:
    """All entries of some reports."""
    sizes = np.fromiter(map(len, distinct), np.int64, len(distinct))
    if not sizes.sum():
        return np.zeros(0, np.uint64)
    owners = np.fromiter(places, np.uint64, len(sizes)).repeat(sizes)
    shingles = np.concatenate(distinct)
    taken = shingles & 1 == 0
    entries: Entries = (shingles[taken].astype(np.uint64) << _HALF) | owners[taken]
    return entries
