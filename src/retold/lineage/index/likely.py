"""How likely two reports have text in common that was taken over, from their prints.

A form that was filled in twice shares its phrases, in short runs, and differs in its names and numbers; a copy shares
both, and mostly in long runs. What is told here is a first judgement: relating two readings is the exact one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

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

_HALF = np.uint64(32)
_SIDE = np.uint64(1)
_BELOW = (np.uint64(1) << PLACE_BITS) - np.uint64(1)
_ABOVE = np.uint64(32) + PLACE_BITS

Keys = npt.NDArray[np.uint64]
"""Number of a pair in the upper half, a shingle or a fact in the lower."""

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
    pairs, at_new, at_old = _shared_places(news, olds)
    shared = np.bincount(pairs, minlength=count)
    bounds = np.concatenate(([0], shared.cumsum()))
    long = _words_in_long(pairs, at_new, count)
    near = (_facts_near(news, at_new, bounds), _facts_near(olds, at_old, bounds))
    facts, known = _facts_in_common(*near, count)
    share_new, share_old = (
        shared / np.fromiter((len(one.shingles) for one in prints), np.int64, count) for prints in (news, olds)
    )
    features = (
        np.maximum(share_new, share_old), np.log1p(long), long / (shared + SHINGLE - 1), np.log1p(shared),
        (facts + 0.5) / (known + 1), np.log1p(known),
    )  # fmt: skip
    return Overlaps(share_new, share_old, np.stack(features, axis=1))


def _shared_places(news: Sequence[Print], olds: Sequence[Print]) -> tuple[Places, Places, Places]:
    """The shingles that the two of a pair share: the number of the pair, and where they stand in either.

    One sort brings them together: of eleven bits for the pair, 32 for the shingle and 21 for place and side.
    """
    both = np.sort(np.concatenate((_of_pairs(news), _of_pairs(olds) | _SIDE)))
    same = both >> PLACE_BITS
    first = (same[1:] == same[:-1]).nonzero()[0]
    pairs = (both[first] >> _ABOVE).astype(np.int64)
    # Places are sorted before sides, so that of the two of a shingle either may come first.
    one, other = both[first], both[first + 1]
    new_first = (one & _SIDE) == 0
    at = [((both_at & _BELOW) >> _SIDE).astype(np.int64) for both_at in (one, other)]
    return pairs, np.where(new_first, *at), np.where(new_first, *at[::-1])


def _of_pairs(prints: Sequence[Print]) -> Placed:
    """The shingles of the reports on one side, each with the number of its pair above it."""
    sizes = np.fromiter((len(one.shingles) for one in prints), np.int64, len(prints))
    numbers: Placed = np.arange(len(prints), dtype=np.uint64).repeat(sizes) << _ABOVE
    placed: Placed = numbers | np.concatenate([one.shingles for one in prints])
    return placed


def _words_in_long(pairs: Places, at: Places, count: int) -> Places:
    """For each pair the words in runs of at least _IN_LONG places of the new report one after the other."""
    order = np.sort((pairs << 32) | at)
    begins = np.concatenate(([0], (order[1:] - order[:-1] != 1).nonzero()[0] + 1, [len(order)]))
    lengths = begins[1:] - begins[:-1]
    long = lengths >= _IN_LONG
    of_pair = order[begins[:-1][long]] >> 32
    return np.bincount(of_pair, lengths[long] + SHINGLE - 1, minlength=count).astype(np.int64)


def _facts_near(prints: Sequence[Print], at: Places, bounds: Places) -> Keys:
    """The names and numbers from the first to the last shared place of each pair, sorted and once each."""
    first = np.minimum.reduceat(at, bounds[:-1]) - _MARGIN
    last = np.maximum.reduceat(at, bounds[:-1]) + SHINGLE + _MARGIN
    sizes = np.fromiter((len(one.facts) for one in prints), np.int64, len(prints))
    keys: Keys = np.arange(len(prints), dtype=np.uint64).repeat(sizes) << _HALF
    keys |= np.concatenate([one.facts for one in prints])
    places = np.concatenate([one.fact_places for one in prints])
    near = keys[(places >= first.repeat(sizes)) & (places < last.repeat(sizes))]
    near.sort()
    if not len(near):
        return near
    once = np.ones(len(near), bool)
    once[1:] = near[1:] != near[:-1]
    return near[once]


def _facts_in_common(new: Keys, old: Keys, count: int) -> tuple[Places, Places]:
    """For each pair how many facts both have, and how many the one with fewer."""
    fewest = np.minimum(*(np.bincount((keys >> _HALF).astype(np.int64), minlength=count) for keys in (new, old)))
    if not len(old) or not len(new):
        return np.zeros(count, np.int64), fewest
    common = new[old.take(old.searchsorted(new), mode="clip") == new]
    return np.bincount((common >> _HALF).astype(np.int64), minlength=count), fewest
