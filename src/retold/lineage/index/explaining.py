"""Which few of the earlier reports that share text with a report have, together, all that it shares with any."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from retold.lineage.index.likely import LIKELY
from retold.lineage.index.prints import Print
from retold.lineage.index.search import Shared

_TIMES = 4
"""So many earlier reports are wanted for every part of a report, as many as are remembered for each shingle."""

_HALF = 0.5
"""Part of a dated report from which on an earlier one that has it counts twice: the report was made from it, or from
what that was made from. Of 100,000 made versions the last 10,000 have 6.2 earlier ones each that share text, of which
3.6 are enough with this, 4.6 without; of 9,131 in whole families the same are linked to their family with and without.
"""

_LEAST = 2
_LEAST_PART = 0.02
"""Shingles, and their part of the report's, that one more must have which too few of those before it have."""

_MOST = 8
"""Earlier reports at most."""


def explaining(own: Print, shared: Sequence[Shared], others: Sequence[Print], *, dated: bool) -> list[int]:
    """The places of those of some earlier reports that are enough to tell where a report has its text from.

    Those that have most of it come first, and of these the earliest: what came later has it from them. What only looks
    like text taken over comes last and explains nothing. Where the report has no date, who came before it may have its
    text from it, and one that has half of it explains no more than others do.
    """
    if len(others) <= _TIMES:
        return list(range(len(others)))
    words = own.bare
    has = _held(words, others)
    least = max(_LEAST, _LEAST_PART * len(words))
    times = np.zeros(len(words), np.int8)
    chosen: list[int] = []
    for place in sorted(range(len(shared)), key=lambda one: _rank(shared[one], one)):
        if np.count_nonzero(has[place] & (times < _TIMES)) >= least:
            chosen.append(place)
            if shared[place].likely >= LIKELY:
                times += has[place] * np.int8(2 if dated and shared[place].share_a >= _HALF else 1)
        if len(chosen) == _MOST:
            break
    return chosen


def _rank(shared: Shared, place: int) -> tuple[bool, float, int]:
    return shared.likely < LIKELY, -round(shared.share_a, 2), place


def _held(words: npt.NDArray[np.uint32], others: Sequence[Print]) -> npt.NDArray[np.bool_]:
    """For each of some reports, and for each shingle of a sorted array, whether the report has it."""
    parts = [one.bare for one in others]
    theirs = np.concatenate(parts)
    rows = np.arange(len(parts)).repeat([len(part) for part in parts])
    places = np.minimum(words.searchsorted(theirs), len(words) - 1)
    same = words[places] == theirs
    held = np.zeros((len(parts), len(words)), bool)
    held[rows[same], places[same]] = True
    return held
