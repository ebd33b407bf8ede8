"""What tells two groups of reports apart: words that nearly all reports of one have, and those of the other lack.

Two fights of one boxer are told in the same words; but every report of one names an opponent whom no report of the
other names. Two halves of one story do not both have such words.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from retold.stories.profiles import Profile, words_alone

OWN = 10
"""So many words of a group count, those that are most its own; with 2 or 5, fewer lookalikes were told apart."""

RARE = 2.5
"""Words of less idf, in one report of twelve or more, are no group's own."""

LOOKED_AT = 32
"""Reports of a group that are looked at."""

_GREATEST = 8.3
"""The idf of a word that the table of frequencies does not have."""

Shares = NDArray[np.float64]


def contrast(a: Sequence[Profile], b: Sequence[Profile]) -> float:
    """How much each of two groups has words of its own, in 0..1: that of the group that has fewer."""
    words_a, words_b = _words(a), _words(b)
    words, places = np.unique(np.concatenate((words_a[0], words_b[0])), return_inverse=True)
    rarities = np.zeros(len(words))
    rarities[places] = np.concatenate((words_a[1], words_b[1]))
    have_a, have_b = (
        np.bincount(part, minlength=len(words)) for part in (places[: len(words_a[0])], places[len(words_a[0]) :])
    )
    size_a, size_b = len(_some(a)), len(_some(b))
    return min(_own(have_a, size_a, have_b, size_b, rarities), _own(have_b, size_b, have_a, size_a, rarities))


def _some(group: Sequence[Profile]) -> Sequence[Profile]:
    """At most LOOKED_AT of the reports, at even steps."""
    return group[:: -(-len(group) // LOOKED_AT)]


def _words(group: Sequence[Profile]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The rare words of the group's reports, each as often as there are reports that have it, and their idf."""
    found = [words_alone(one) for one in _some(group)]
    words, rarities = (np.concatenate([part[place] for part in found]) for place in range(2))
    rare = rarities >= RARE
    return words[rare], rarities[rare]


def _own(have: NDArray[np.int64], size: int, others_have: NDArray[np.int64], others: int, rarities: Shares) -> float:
    """The part of a group that has its OWN most own words, over that of the other; small groups show little."""
    own = (have / (size + 1) - (others_have + 0.5) / (others + 1)) * rarities / _GREATEST
    return float(np.sort(own)[-OWN:].sum()) / OWN
