"""What the index keeps of a report: its shingles, and its names and numbers.

A shingle is a run of SHINGLE narrated words, as a number of 32 bits. Of four billion pairs of runs one gets the same
number by chance.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from retold.lineage.index.words import Places, Words, split

SHINGLE = 4
"""Words of a shingle, as many as of the shortest run that counts as shared when two reports are related."""

DIGEST = 12
"""Bytes of a digest."""

_LEAST = 8
"""Narrated words from which on the same words prove a copy."""

_WEIGHTS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93], dtype=np.uint64)
_HALF = np.uint64(32)

PLACE_BITS = np.uint64(21)
_SIDE = np.uint64(1)
_LAST = (1 << 20) - 1
"""Bits below a shingle, of which the last is free, and the last place that they tell; those beyond count as it."""

Placed = npt.NDArray[np.uint64]


@dataclass(frozen=True, eq=False)
class Print:
    """One report as the index knows it.

    ``shingles`` has each of its shingles once, sorted, each above PLACE_BITS bits: the narrated word at which it begins
    the last time, and a zero. ``facts`` are its names and numbers in their order, each above its place in the same way.
    Copies of one text have one ``digest``.
    """

    shingles: Placed
    facts: Placed
    digest: bytes

    @property
    def size(self) -> int:
        """The number of shingles."""
        return len(self.shingles)

    @property
    def bare(self) -> npt.NDArray[np.uint32]:
        """The shingles without their places."""
        return (self.shingles >> PLACE_BITS).astype(np.uint32)


@dataclass(frozen=True, slots=True)
class Prints:
    """The prints of several reports, their arrays end to end; ``bounds`` and ``fact_bounds`` tell where each begins."""

    shingles: Placed
    bounds: Places
    facts: Placed
    fact_bounds: Places
    digests: tuple[bytes, ...]

    def __iter__(self) -> Iterator[Print]:
        """Each print, as views of the arrays."""
        bounds, fact_bounds = pairwise(self.bounds.tolist()), pairwise(self.fact_bounds.tolist())
        for (first, last), (begin, end), digest in zip(bounds, fact_bounds, self.digests, strict=True):
            yield Print(self.shingles[first:last], self.facts[begin:end], digest)


def make_prints(texts: Sequence[str]) -> Prints:
    """The prints of some texts, in order."""
    words = split(texts)
    places = np.arange(len(words.hashes)) - words.bounds[:-1].repeat(words.bounds[1:] - words.bounds[:-1])
    below = np.minimum(places, _LAST).astype(np.uint64) << _SIDE
    facts = words.facts.nonzero()[0]
    placed_facts = (words.hashes[facts] >> _HALF << PLACE_BITS) | below[facts]
    shingles, bounds = _distinct((_shingles(words) << PLACE_BITS) | below, words.bounds)
    digests = tuple(_digests(words, texts))
    return Prints(shingles, bounds, placed_facts, facts.searchsorted(words.bounds), digests)


def _shingles(words: Words) -> Placed:
    """For each place the shingle that begins there; 0 where it would reach over a quotation or into the next text."""
    hashes = words.hashes
    count = max(0, len(hashes) - SHINGLE + 1)
    mixed = hashes[:count] * _WEIGHTS[0]
    broken = np.zeros(count, bool)
    for step in range(1, SHINGLE):
        mixed ^= hashes[step : step + count] * _WEIGHTS[step]
        broken |= words.broken[step : step + count]
    found = np.zeros(len(hashes), np.uint64)
    found[:count] = ((mixed ^ (mixed >> _HALF)) * _WEIGHTS[3]) >> _HALF
    found[:count][broken] = 0
    return found


def _distinct(placed: Placed, bounds: Places) -> tuple[Placed, Places]:
    """Each text's shingles sorted, once each and without 0, and where each text's begin."""
    parts = [placed[first:last] for first, last in pairwise(bounds.tolist())]
    for part in parts:
        part.sort()
    found = placed >> PLACE_BITS
    kept = found > 0
    kept[:-1] &= found[:-1] != found[1:]
    ends = bounds[1:-1][bounds[1:-1] > 0] - 1
    kept[ends] = found[ends] > 0
    return placed[kept], np.concatenate(([0], kept.cumsum()))[bounds]


def _digests(words: Words, texts: Sequence[str]) -> Iterator[bytes]:
    """A digest of each text's narrated words, or of the whole text where they are too few to prove anything."""
    for text, (first, last) in zip(texts, pairwise(words.bounds.tolist()), strict=True):
        long = last - first >= _LEAST
        whole = words.hashes[first:last].tobytes() if long else text.strip().encode("utf-8", "surrogatepass")
        yield blake2b(whole, digest_size=DIGEST).digest()
