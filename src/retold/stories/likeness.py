"""How alike reports are, as one number for each pair: words, dates and taken text."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from retold.model import Relation
from retold.stories.profiles import Profile

ENOUGH = 0.14
"""Two reports alone tell the same story from this likeness on."""

FLOOR = 0.04
"""Less likeness than this counts as none."""

NEAR_DAYS = 3
FAR_DAYS = 30
FAR_FACTOR = 0.7
"""Reports up to NEAR_DAYS apart lose nothing; from FAR_DAYS on only this part of their likeness stands.

More would trust dates too much: in ECB+ a tenth of the dated pairs of one story bear dates more than 57 days apart.
"""

Row = tuple[int, NDArray[np.int64], NDArray[np.float64]]
"""A report's number, the numbers of earlier reports that are like it, and how alike they are."""


def likeness(a: Profile, b: Profile) -> float:
    """The likeness of two reports in 0..1."""
    _, in_a, in_b = np.intersect1d(a.features, b.features, assume_unique=True, return_indices=True)
    return float(a.weights[in_a] @ b.weights[in_b]) * nearness(a.day, b.day)


def nearness(a: int | None, b: int | None) -> float:
    """1 for reports of about the same day or of an unknown one, less for reports further apart."""
    if a is None or b is None:
        return 1.0
    late = min(max(abs(a - b) - NEAR_DAYS, 0) / (FAR_DAYS - NEAR_DAYS), 1.0)
    return 1.0 - (1.0 - FAR_FACTOR) * late


def alike(profiles: Sequence[Profile]) -> Iterator[Row]:
    """For each report the earlier ones whose likeness with it is at least FLOOR."""
    index = _Index(profiles)
    days = np.array([np.nan if one.day is None else one.day for one in profiles], dtype=np.float64)
    for number in range(1, len(profiles)):
        scores = index.scores(number)[:number] * _nearness_of(days, number)
        found = np.flatnonzero(scores >= FLOOR)
        yield number, found, scores[found]


def taken(link: Relation) -> bool:
    """Whether a link makes one account of two reports, so that they belong to the same story."""
    return link.level == "derived" and link.kind not in ("embed", "template")


def bonus(link: Relation) -> float:
    """What a weaker link adds to the likeness: the smaller share of common narration; nothing for a lone passage."""
    if link.level != "partly" or link.kind in ("embed", "template"):
        return 0.0
    return min(link.share_a, link.share_b)


def _nearness_of(days: NDArray[np.float64], number: int) -> NDArray[np.float64]:
    """The nearness of each earlier report to this one."""
    late = np.clip((np.abs(days[:number] - days[number]) - NEAR_DAYS) / (FAR_DAYS - NEAR_DAYS), 0.0, 1.0)
    return np.asarray(1.0 - (1.0 - FAR_FACTOR) * np.nan_to_num(late, nan=0.0), dtype=np.float64)


class _Index:
    """For each feature that more than one report has, the reports that have it."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        rows = np.repeat(np.arange(len(profiles)), [len(one.features) for one in profiles])
        _, keys, counts = np.unique(
            np.concatenate([one.features for one in profiles]), return_inverse=True, return_counts=True
        )
        weights = np.concatenate([one.weights for one in profiles])
        shared = counts[keys] > 1
        rows, keys, weights = rows[shared], keys[shared], weights[shared]
        order = np.argsort(keys, kind="stable")
        self._size = len(profiles)
        self._keys, self._weights = keys, weights
        self._row_starts = np.searchsorted(rows, np.arange(len(profiles) + 1))
        self._posted, self._posted_weights = rows[order], weights[order]
        self._starts = np.searchsorted(keys[order], np.arange(len(counts) + 1))

    def scores(self, number: int) -> NDArray[np.float64]:
        """The dot product of one report with every report."""
        own = slice(self._row_starts[number], self._row_starts[number + 1])
        starts = self._starts[self._keys[own]]
        lengths = self._starts[self._keys[own] + 1] - starts
        ends = np.cumsum(lengths)
        places = np.repeat(starts - ends + lengths, lengths) + np.arange(int(lengths.sum()))
        values = self._posted_weights[places] * np.repeat(self._weights[own], lengths)
        return np.bincount(self._posted[places], values, minlength=self._size).astype(np.float64)
