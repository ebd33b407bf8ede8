"""A lone report and a story that alone tells of the same people and places: colour, eyewitnesses, local papers.

Such a report tells the story in words of its own, so that it is too little like the others by its words. Names that no
report of another story nearby has bring it in, if it shares more than them: a mayor who saw a fire opens bridges, too.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from retold.stories.concepts import WORD_BITS
from retold.stories.features import view_of
from retold.stories.likeness import NEAR_DAYS
from retold.stories.named import Kind
from retold.stories.profiles import Profile

RARE = 5.5
"""The idf from which on a name tells of one story, as few do: presidents, countries and large towns have less."""

NAMES = 2
"""So many names must bring a report in; those that stand side by side are one."""

TOLD = 2
"""Reports of the story that must tell a name, and at least a third of all: one may name somebody in passing."""

BEYOND = 0.04
"""How alike a report must be with one of the story in what are no names."""

_WORDS_ALONE = 1
"""The number of the view of all words alone."""

_WORD = (1 << WORD_BITS) - 1


def belongs(one: Profile, story: Sequence[Profile], others: Iterable[Profile]) -> list[int]:
    """The places in a story of the reports that share names with a lone report, which bring it in; none if they do not.

    ``others`` are the reports that it is like and that are in no or another story.
    """
    names = _names(one, story, others)
    if _separate(one, names) < NAMES or not _is_near(one, story):
        return []
    sharing = [place for place, other in enumerate(story) if len(names & _rare(other)) >= NAMES]
    return sharing if any(shared_beyond_names(one, other) >= BEYOND for other in story) else []


def shared_beyond_names(a: Profile, b: Profile) -> float:
    """How alike the words of two reports are, 0..1, those left out that are names in either lead."""
    words, weights = _words(a)
    others, theirs = _words(b)
    shared, here, there = np.intersect1d(words, others, assume_unique=True, return_indices=True)
    length = float(np.linalg.norm(weights) * np.linalg.norm(theirs))
    is_name = np.isin(shared, np.array(sorted(_names_in_lead(a) | _names_in_lead(b)), np.int64))
    return float((weights[here] * theirs[there])[~is_name].sum()) / length if length else 0.0


def _names(one: Profile, story: Sequence[Profile], others: Iterable[Profile]) -> set[int]:
    """The rare names that a report has, as many of the story do and none of the others."""
    told = Counter(word for report in story for word in _rare(one) & _rare(report))
    found = {word for word, count in told.items() if count >= TOLD and 3 * count >= len(story)}
    if found:
        found &= _names_in_lead(one).union(*map(_names_in_lead, story))
    for other in others if found else ():
        found -= _rare(other)
    return found


def _separate(one: Profile, names: Collection[int]) -> int:
    """How many of some names never stand right behind another one: first names and surnames count once."""
    words = one.body.words.tolist() if len(names) >= NAMES else []
    return len(set(names) - {word for before, word in pairwise(words) if before in names})


def _is_near(one: Profile, story: Sequence[Profile]) -> bool:
    """Whether a report came out within days of one of a story; what no date shows counts only where none has any."""
    days = [other.day for other in story if other.day]
    return any(abs(one.day - day) <= NEAR_DAYS for day in days) if one.day else not days


@lru_cache(maxsize=1024)
def _rare(one: Profile) -> frozenset[int]:
    """The rare words of a report."""
    return frozenset(one.body.words[one.body.rarities >= RARE].tolist())


@lru_cache(maxsize=1024)
def _names_in_lead(one: Profile) -> frozenset[int]:
    return frozenset(one.lead.words[one.lead.kinds == Kind.NAME].tolist())


def _words(one: Profile) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """The numbers of the different words of a report, in order, and how much each weighs."""
    inside = view_of(one.features) == _WORDS_ALONE
    return one.features[inside] & _WORD, (one.strengths * one.rarities)[inside]
