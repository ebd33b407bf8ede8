"""How likely two reports have text in common that was taken over, from their prints.

A form that was filled in twice shares its phrases, in short runs, and differs in its names and numbers; a copy shares
both, and mostly in long runs. What is told here is a first judgement: relating two readings is the exact one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import numpy.typing as npt

from retold.lineage.index.prints import PLACE_BITS, SHINGLE, Placed, Print
from retold.lineage.index.words import Places

_IN_LONG = 5
"""Shingles in a row that make a run of eight words."""

_MARGIN = 2
"""Words before the first shared shingle, and behind the last, whose facts count."""

LIKELY = 0.5
"""Probability from which on text counts as taken over: of 100,000 made versions 98 links of 100 are right then."""

FEATURES = ("share", "long", "long_part", "shared", "facts", "known")
_WEIGHTS = np.array((7.04, 0.48, -2.51, 1.5, 5.83, -0.62))
_BIAS = -8.63
"""Fitted by scripts/fit_index.py on made versions."""

_SIDE = np.uint64(1)
_BELOW = (np.uint64(1) << PLACE_BITS) - np.uint64(1)
_ABOVE = np.uint64(32) + PLACE_BITS
_FACT_BITS = np.uint64(33)
"""Bits of the numbers in a Print: side, place, shingle or fact, number of the pair; and of a fact with its side."""

_AT_ONCE = 1024
"""Pairs compared at a time: their arrays fit into a core's cache."""

Reals = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Overlaps:
    """What the prints of several pairs (new, old) have in common, an element a pair.

    ``share_new`` and ``share_old`` are the parts of the distinct shingles that the other has too. ``features`` has a
    row a pair and a column for each of FEATURES: the greater share, words in shared runs of eight or more (log), these
    as a part of all that is shared, shared shingles (log), the part of the names and numbers around what is shared that
    both have, and how many the poorer side has (log).
    """

    share_new: Reals
    share_old: Reals
    features: Reals

    @property
    def likely(self) -> Reals:
        """The probability, in 0..1, that text was taken over."""
        odds: Reals = (self.features * _WEIGHTS).sum(axis=1) + _BIAS
        return 1 / (1 + np.exp(-odds))


def compare(news: Sequence[Print], olds: Sequence[Print]) -> Overlaps:
    """Compare the pairs (news[n], olds[n]), each of which has a shingle in common; up to 2,048 of them at a time."""
    count = len(news)
    sizes = [len(one.shingles) for one in (*news, *olds)]
    pairs, at_new, at_old = _shared_places([one.shingles for one in (*news, *olds)], sizes)
    shared = np.bincount(pairs, minlength=count)
    bounds = shared.cumsum() - shared
    long = _words_in_long(pairs, at_new, count)
    at, begins = np.concatenate((at_new, at_old)), np.concatenate((bounds, bounds + len(pairs)))
    first, last = np.minimum.reduceat(at, begins) - _MARGIN, np.maximum.reduceat(at, begins) + SHINGLE + _MARGIN
    facts, known = _facts_in_common([one.facts for one in (*news, *olds)], first, last)
    share_new, share_old = shared / sizes[:count], shared / sizes[count:]
    features = (
        np.maximum(share_new, share_old), np.log1p(long), long / (shared + SHINGLE - 1), np.log1p(shared),
        (facts + 0.5) / (known + 1), np.log1p(known),
    )  # fmt: skip
    return Overlaps(share_new, share_old, np.stack(features, axis=1))


def find_alike(pairs: Iterable[tuple[Print, Print]]) -> Iterator[tuple[float, float]]:
    """For each pair the probability that text was taken over, and the sum of the shares; 0 where nothing is shared."""
    waiting = iter(pairs)
    while some := list(islice(waiting, _AT_ONCE)):
        both = [one.shingles for side in zip(*some, strict=True) for one in side]
        sharing = np.unique(_shared_places(both, [len(part) for part in both])[0])
        found = np.zeros((len(some), 2))
        if len(sharing):
            overlaps = compare(*zip(*(some[number] for number in sharing.tolist()), strict=True))
            found[sharing, 0] = overlaps.likely
            found[sharing, 1] = overlaps.share_new + overlaps.share_old
        yield from map(tuple, found.tolist())


def _shared_places(shingles: Sequence[Placed], sizes: Sequence[int]) -> tuple[Places, Places, Places]:
    """The shingles that the two of a pair share: the number of the pair, and where they stand in either.

    One sort brings them together: of eleven bits for the pair, 32 for the shingle and 21 for place and side.
    """
    both = np.sort(_of_pairs(shingles, sizes))
    same = both >> PLACE_BITS
    first = (same[1:] == same[:-1]).nonzero()[0]
    one, other = both[first], both[first + 1]
    at_one, at_other = (((keys & _BELOW) >> _SIDE).astype(np.int64) for keys in (one, other))
    # Of the two of a shingle the one that stands earlier in its report comes first, on whichever side it is.
    new_first = (one & _SIDE) == 0
    return (
        (one >> _ABOVE).astype(np.int64),
        np.where(new_first, at_one, at_other),
        np.where(new_first, at_other, at_one),
    )


def _of_pairs(parts: Sequence[Placed], sizes: Sequence[int]) -> Placed:
    """The parts of all new and then of all old reports, with the number of the pair above and the side below them."""
    count = len(parts) // 2
    numbers = np.arange(2 * count, dtype=np.uint64)
    numbers[count:] -= np.uint64(count)
    numbers <<= _ABOVE
    numbers[count:] |= _SIDE
    keys: Placed = numbers.repeat(sizes) | np.concatenate(parts)
    return keys


def _words_in_long(pairs: Places, at: Places, count: int) -> Places:
    """For each pair the words in runs of at least _IN_LONG places of the new report one after the other."""
    order = np.sort((pairs << 32) | at)
    begins = np.concatenate(([0], (order[1:] - order[:-1] != 1).nonzero()[0] + 1, [len(order)]))
    lengths = begins[1:] - begins[:-1]
    long = lengths >= _IN_LONG
    of_pair = order[begins[:-1][long]] >> 32
    return np.bincount(of_pair, lengths[long] + SHINGLE - 1, minlength=count).astype(np.int64)


def _facts_in_common(facts: Sequence[Placed], first: Places, last: Places) -> tuple[Places, Places]:
    """For each pair how many names and numbers from the first to the last place both have, and how many the poorer."""
    sizes = [len(part) for part in facts]
    keys = _of_pairs(facts, sizes)
    at = ((keys & _BELOW) >> _SIDE).astype(np.int64)
    keys = keys[(at >= first.repeat(sizes)) & (at < last.repeat(sizes))]
    bare = np.sort((keys >> PLACE_BITS << _SIDE) | (keys & _SIDE))
    once = np.ones(len(bare), bool)
    once[1:] = bare[1:] != bare[:-1]
    bare = bare[once]
    sides = ((bare >> _FACT_BITS << _SIDE) | (bare & _SIDE)).astype(np.int64)
    fewest = np.bincount(sides, minlength=len(facts)).reshape(-1, 2).min(axis=1)
    fact = bare >> _SIDE
    common = (fact[1:][fact[1:] == fact[:-1]] >> np.uint64(32)).astype(np.int64)
    return np.bincount(common, minlength=len(fewest)), fewest
