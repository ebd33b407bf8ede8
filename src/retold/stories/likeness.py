"""How alike reports are, as one number for each pair: words and dates."""

import numpy as np
from numpy.typing import NDArray

from retold.model import Relation
from retold.stories.features import in_views, view_of
from retold.stories.profiles import Profile

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

NEVER_DAYS = 3650
"""Reports further apart than ten years are not alike at all: of 1,615 dated pairs of one story none is two years and a
day apart. Copies of one text are one account all the same, whatever dates they bear.
"""

ELSEWHERE = 6000
"""So many reports, of the table of frequencies, are taken to lack what is counted in the reports at hand."""


def likeness(a: Profile, b: Profile) -> float:
    """The likeness of two reports in 0..1."""
    _, in_a, in_b = np.intersect1d(a.features, b.features, assume_unique=True, return_indices=True)
    return float(weights_of(a)[in_a] @ weights_of(b)[in_b]) * nearness(a.day, b.day)


def weights_of(one: Profile) -> NDArray[np.float32]:
    """The weight of each feature, so that the vector has length 1 and each view its share of it."""
    return in_views(view_of(one.features), one.strengths * one.rarities, 1)


def nearness(a: int | None, b: int | None) -> float:
    """1 for reports of about the same day or of an unknown one, less for reports further apart."""
    if a is None or b is None:
        return 1.0
    if abs(a - b) > NEVER_DAYS:
        return 0.0
    return float(np.interp(abs(a - b), (NEAR_DAYS, FAR_DAYS, LONG_DAYS), (1.0, FAR_FACTOR, LONG_FACTOR)))


def taken(link: Relation) -> bool:
    """Whether a link makes one account of two reports, so that they belong to the same story."""
    return link.level == "derived" and link.kind not in ("embed", "template")
