"""How alike reports are, as one number for each pair: words, dates and taken text."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from retold.model import Relation
from retold.stories.profiles import SHARES, Profile, view_of

ENOUGH = 0.11
"""Two reports alone tell the same story from this likeness on.

Over all pairs of reports, precision and recall: ECB+ .71 and .91, BASIL .87 and .93, news_cluster .85 and .85,
NewsWCL50 .72 and .99. What it lets pass are lookalikes, which only the other reports of either story tell apart.
"""

FLOOR = 0.03
"""Less likeness than this counts as none."""

NEAR_DAYS, FAR_DAYS, LONG_DAYS = 3, 30, 365
FAR_FACTOR, LONG_FACTOR = 0.7, 0.4
"""Reports up to NEAR_DAYS apart lose nothing; of those FAR_DAYS or LONG_DAYS apart this part of their likeness stands.

More would trust dates too much: in ECB+ a tenth of the dated pairs of one story bear dates more than 57 days apart.
"""

ELSEWHERE = 6000
"""So many reports, of the table of frequencies, are taken to lack what is counted in the reports at hand."""

Row = tuple[int, NDArray[np.int64], NDArray[np.float64]]
"""A report's number, the numbers of earlier reports that are like it, and how alike they are."""


def likeness(a: Profile, b: Profile) -> float:
    """The likeness of two reports in 0..1."""
    return float(_Index([a, b]).scores(1)[0]) * nearness(a.day, b.day)


def nearness(a: int | None, b: int | None) -> float:
    """1 for reports of about the same day or of an unknown one, less for reports further apart."""
    return 1.0 if a is None or b is None else float(_factor(np.array([abs(a - b)]))[0])


def _factor(days: NDArray[np.float64] | NDArray[np.int64]) -> NDArray[np.float64]:
    """What stands of the likeness of reports so many days apart."""
    return np.asarray(np.interp(days, (NEAR_DAYS, FAR_DAYS, LONG_DAYS), (1.0, FAR_FACTOR, LONG_FACTOR)))


def alike(profiles: Sequence[Profile]) -> Iterator[Row]:
    """For each report the earlier ones whose likeness with it is at least FLOOR."""
    index = _Index(profiles)
    days = np.array([np.nan if one.day is None else one.day for one in profiles], dtype=np.float64)
    for number in range(1, len(profiles)):
        scores = index.scores(number) * _nearness_of(days, number)
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
    """The nearness of each earlier report to this one; a day that is not known is near."""
    return _factor(np.nan_to_num(np.abs(days[:number] - days[number]), nan=0.0))


class _Index:
    """For each feature that more than one report has, the reports that have it."""

    def __init__(self, profiles: Sequence[Profile]) -> None:
        rows = np.repeat(np.arange(len(profiles)), [len(one.features) for one in profiles])
        features = np.concatenate([one.features for one in profiles])
        _, keys, counts = np.unique(features, return_inverse=True, return_counts=True)
        weights = _weights(profiles, rows, features, counts[keys])
        shared = counts[keys] > 1
        rows, keys, weights = rows[shared], keys[shared], weights[shared]
        order = np.argsort(keys, kind="stable")
        self._weights, self._size = weights, len(profiles)
        self._row_starts = np.searchsorted(rows, np.arange(len(profiles) + 1))
        self._posted, self._posted_weights = rows[order], weights[order]
        self._firsts = np.searchsorted(keys[order], keys)
        self._own = np.empty_like(order)
        self._own[order] = np.arange(len(order))

    def scores(self, number: int) -> NDArray[np.float64]:
        """The dot product of one report with each earlier one."""
        row = slice(self._row_starts[number], self._row_starts[number + 1])
        firsts = self._firsts[row]
        lengths = self._own[row] - firsts
        ends = np.cumsum(lengths)
        places = np.repeat(firsts - ends + lengths, lengths) + np.arange(int(lengths.sum()))
        values = self._posted_weights[places] * np.repeat(self._weights[row], lengths)
        return np.bincount(self._posted[places], values, minlength=number).astype(np.float64)


def _weights(
    profiles: Sequence[Profile], rows: NDArray[np.int64], features: NDArray[np.int64], reports: NDArray[np.int64]
) -> NDArray[np.float64]:
    """The weight of each feature, so that each report's vector has length 1 and its views have their SHARES of it.

    A feature that many of the reports have, as an outlet's furniture, tells no more than they allow.
    """
    here = np.log((len(profiles) + ELSEWHERE) / reports)
    rarities = np.minimum(np.concatenate([one.rarities for one in profiles]), here)
    weights = np.concatenate([one.strengths for one in profiles]) * rarities
    views = view_of(features)
    parts = rows * len(SHARES) + views
    lengths = np.sqrt(np.bincount(parts, weights * weights, minlength=len(profiles) * len(SHARES)))
    return np.asarray(weights * np.sqrt(SHARES[views]) / np.maximum(lengths[parts], 1e-9), dtype=np.float64)
