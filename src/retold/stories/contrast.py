"""What tells two groups of reports apart: names, numbers and a weekday that most of one have and the other lacks.

Two fights of one boxer are told in the same words; but every report of one names an opponent whom no report of the
other names, and tells of another day. Two halves of one story do not both have such words.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from statistics import median_low

import numpy as np
from numpy.typing import NDArray

from retold.stories.concepts import number_of
from retold.stories.likeness import NEAR_DAYS
from retold.stories.named import WEEKDAYS, Kind
from retold.stories.profiles import Profile

OWN = 5
"""So many names, and so many numbers, of a group count: those that are most its own.

With 2 or 10, ECB+ loses .01 or more (B-cubed F1). Without names, numbers or weekdays it has .916, .927 and .918 instead
of .931.
"""

LOOKED_AT = 32
"""Reports of a group that are looked at."""

_GREATEST = 8.3
"""The idf of a word that the table of frequencies does not have."""

_DAYS = np.sort(np.array([number_of(day) for day in sorted(WEEKDAYS)], np.uint32))

Words = NDArray[np.uint32]
Shares = NDArray[np.float64]


def contrast(a: Sequence[Profile], b: Sequence[Profile]) -> float:
    """How much each of two groups has of its own: names, numbers, and the weekday that it tells of.

    Of each kind that of the group that has fewer counts; the three weigh the same.
    """
    some, others = _some(a), _some(b)
    names, numbers = _told((*some, *others), Kind.NAME), _told((*some, *others), Kind.NUMBER, Kind.ORDINAL)
    return (
        _apart(some, others, names, _all_words, OWN)
        + _apart(some, others, numbers, _all_words, OWN)
        + _of_days(some, others)
    )


def _some(group: Sequence[Profile]) -> Sequence[Profile]:
    """At most LOOKED_AT of the reports, at even steps."""
    return group[:: -(-len(group) // LOOKED_AT)]


def _told(group: Sequence[Profile], *kinds: Kind) -> tuple[Words, Shares]:
    """The words of some kinds in the leads of reports, and how rare they are, in 0..1."""
    leads = [one.lead for one in group]
    found = np.concatenate([lead.kinds for lead in leads])
    of_kind = np.logical_or.reduce([found == kind for kind in kinds])
    words, first = np.unique(np.concatenate([lead.words for lead in leads])[of_kind], return_index=True)
    rarities = np.concatenate([lead.rarities for lead in leads])[of_kind][first]
    return words, rarities.astype(np.float64) / _GREATEST


def _apart(
    some: Sequence[Profile],
    others: Sequence[Profile],
    told: tuple[Words, Shares],
    words_of: Callable[[Profile], Words],
    most: int,
) -> float:
    """How much either of two groups has of its own among some words: that of the group that has less."""
    words, weights = told
    if not (some and others and len(words)):
        return 0.0
    have, others_have = (_having(words, [words_of(one) for one in group]) for group in (some, others))
    return min(
        _own(have, len(some), others_have, len(others), weights, most),
        _own(others_have, len(others), have, len(some), weights, most),
    )


def _having(words: Words, reports: Sequence[Words]) -> NDArray[np.int64]:
    """How many of some reports have each of the words."""
    found = np.concatenate(reports)
    places = np.minimum(np.searchsorted(words, found), len(words) - 1)
    return np.bincount(places[words[places] == found], minlength=len(words))


def _own(
    have: NDArray[np.int64], size: int, others_have: NDArray[np.int64], others: int, weights: Shares, most: int
) -> float:
    """The part of a group that has its ``most`` own words, over that of the other; small groups show little."""
    own = (have / (size + 1) - (others_have + 0.5) / (others + 1)) * weights
    return float(np.maximum(np.sort(own)[-most:], 0.0).sum()) / most


@lru_cache(maxsize=1024)
def _all_words(one: Profile) -> Words:
    return np.unique(one.body.words)


def _of_days(some: Sequence[Profile], others: Sequence[Profile]) -> float:
    """How far each of two groups tells of a weekday of its own; reports of the same days may tell of several."""
    one, other = _median_day(some), _median_day(others)
    if one is not None and other is not None and abs(one - other) <= NEAR_DAYS:
        return 0.0
    return _apart(_that_tell_a_day(some), _that_tell_a_day(others), (_DAYS, np.ones(len(_DAYS))), _lead_words, 1)


def _median_day(group: Sequence[Profile]) -> int | None:
    days = [one.day for one in group if one.day is not None]
    return median_low(days) if days else None


@lru_cache(maxsize=1024)
def _lead_words(one: Profile) -> Words:
    return np.unique(one.lead.words)


def _that_tell_a_day(group: Sequence[Profile]) -> list[Profile]:
    """The reports whose lead has a weekday."""
    return [one for one in group if _tells_a_day(one)]


@lru_cache(maxsize=1024)
def _tells_a_day(one: Profile) -> bool:
    return bool(np.isin(one.lead.words, _DAYS).any())
