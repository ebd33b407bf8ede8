"""Which of many reports may be told alike, by the outlines of all of them at a time."""

from collections.abc import Sequence

import numpy as np

from retold.lineage.rewrites.outline import Meeting, Outline
from retold.lineage.rewrites.reworded import allows_close


def find_close(one: Outline, others: Sequence[Outline]) -> list[bool]:
    """For each of the others whether the two can be ``close``, whichever sentences correspond."""
    if not others or not len(one.concepts):
        return [False] * len(others)
    concepts = np.concatenate([other.concepts for other in others])
    rows = np.repeat(np.arange(len(others)), [len(other.concepts) for other in others])
    places = np.minimum(np.searchsorted(one.concepts, concepts), len(one.concepts) - 1)
    both = np.flatnonzero(one.concepts[places] == concepts)
    rows, places = rows[both], places[both]
    weights = (
        one.told[places],
        np.concatenate([other.told for other in others])[both],
        one.named[places],
        np.concatenate([other.named for other in others])[both],
    )
    sums = zip(*(np.bincount(rows, weight, len(others)).tolist() for weight in weights), strict=True)
    return [_allows_close(one, other, shared) for other, shared in zip(others, sums, strict=True)]


def _allows_close(one: Outline, other: Outline, shared: tuple[float, ...]) -> bool:
    """Whether two reports can be close that share so much of the narration and of the names of either."""
    (told_one, named_one), (told_other, named_other) = one.whole, other.whole
    meeting = Meeting(
        told=(told_one, told_other),
        shared=(shared[0], shared[1]),
        named=(shared[2] / named_one if named_one else 0.0, shared[3] / named_other if named_other else 0.0),
    )
    return allows_close(meeting, min(one.sentences, other.sentences))
