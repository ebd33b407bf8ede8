"""Whether a report opens as nothing opens that has not lost its beginning."""

from collections.abc import Sequence
from itertools import pairwise

from retold.lineage.measure import Side
from retold.text import is_stopword

_LEANING = frozenset(
    "he she they him her his their but however also meanwhile moreover furthermore nevertheless therefore".split()
)
"""Words that stand for somebody who was named before, or go on with what was said."""

_EMPTY_IT = frozenset("is was s has had will would may might could can seems seemed takes took".split())
"""Verbs with which "it" may open a report, since it stands for nothing: "It was the third storm"."""

_GROUPS = frozenset("two three four five others latter former same".split())
"""What nobody calls "the two" who has not named them."""

_OPENING = 6
"""Words in which an opening names who or what it is about."""

_NOUN = 4
"""Words in which "The department" is complete."""


def leans_back(side: Side, before: Sequence[str]) -> bool:
    """Whether a report opens with "He", "But", "It said", "The two", with "The company" or with a surname.

    ``before`` are the words, as they are written, that stand before the same opening in the other report. They must
    have the company, or the surname with more of the name; "The ferry Aurora" names a ferry, as "The ferry" does not.
    """
    opening = side.narration.surfaces[:_OPENING]
    first, *rest = (word.lower() for word in opening) if opening else ("",)
    if first in _LEANING or (first == "it" and bool(rest) and rest[0] not in _EMPTY_IT):
        return True
    if first == "the":
        return bool(rest) and (rest[0] in _GROUPS or _is_named_before(opening, before))
    return _is_surname(opening, before)


def _is_named_before(opening: Sequence[str], before: Sequence[str]) -> bool:
    """Whether an opening "The ..." ends in a noun that stands before, and no name follows it."""
    known = {word.lower() for word in before}
    for word, behind in pairwise(opening[1 : _NOUN + 1]):
        if word[0].isupper():
            return False
        if word.lower() in known and not is_stopword(word):
            return not behind[0].isupper()
    return False


def _is_surname(opening: Sequence[str], before: Sequence[str]) -> bool:
    """Whether the first name of an opening is one word that stands before with more of the name."""
    for place, word in enumerate(opening):
        if word[0].isupper() and not is_stopword(word.lower()):
            alone = place + 1 == len(opening) or not opening[place + 1][0].isupper()
            return alone and any(other == word and longer[:1].isupper() for other, longer in _with_neighbours(before))
    return False


def _with_neighbours(words: Sequence[str]) -> list[tuple[str, str]]:
    """Each word with the one before it and with the one behind it."""
    pairs = list(pairwise(words))
    return pairs + [(second, first) for first, second in pairs]
