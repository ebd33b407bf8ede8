"""Which earlier reports share enough shingles with a report to be compared with it."""

import numpy as np
import numpy.typing as npt

from retold.lineage.index.postings import Entries
from retold.lineage.index.words import Places

_LEAST_SHARED = 2
_LEAST_PART = 0.03
"""Sampled shingles in common, and their part of all of the smaller report's, that make a pair worth comparing."""

_MOST = 16
"""Earlier reports of a segment that one report is compared with: those that share most, the earliest first.

A text is linked to those that held its shingles first; more than a few are met only among forms.
"""

_HALF = np.uint64(32)
_LOWER = np.uint64(0xFFFFFFFF)


def choose(held: Entries, sizes: Places, sizes_held: npt.NDArray[np.int32]) -> tuple[Places, Places]:
    """The pairs of a report and a holder that are worth comparing, as two arrays.

    ``held`` has an entry for each shingle of a report that a holder has: the report in the upper half, the holder in
    the lower; ``sizes`` are the numbers of shingles of the reports, ``sizes_held`` of all that may be holders.
    """
    ordered = np.sort(held)
    begins = np.ones(len(ordered) + 1, bool)
    begins[1:-1] = ordered[1:] != ordered[:-1]
    starts = begins.nonzero()[0]
    counts = starts[1:] - starts[:-1]
    enough = (counts >= _LEAST_SHARED).nonzero()[0]
    codes, counts = ordered[starts[enough]], counts[enough]
    rows, places = (codes >> _HALF).astype(np.int64), (codes & _LOWER).astype(np.int64)
    kept = (counts >= _LEAST_PART * np.minimum(sizes[rows], sizes_held[places])).nonzero()[0]
    order = kept[np.lexsort((places[kept], -counts[kept], rows[kept]))]
    rows, places = rows[order], places[order]
    rank = np.arange(len(rows)) - rows.searchsorted(rows)
    return rows[rank < _MOST], places[rank < _MOST]
