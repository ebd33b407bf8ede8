"""Changes of words that go one way only: a misspelling is repaired."""

from collections.abc import Sequence

from rapidfuzz.distance import OSA

from retold.lineage.direction.changes.edits import Edit
from retold.lineage.measure import Pair
from retold.text import concept, idf

_SHORTEST = 5
"""Letters of the shortest word in which a misspelling is looked for; short ones are alike by chance."""

_LONG_WORD = 8
"""Letters from which on two may be wrong."""


def repaired_words(pair: Pair, edits: Sequence[Edit]) -> tuple[list[Edit], list[Edit]]:
    """Words that nobody knows in one report where the other has a known one of nearly the same letters.

    First those that make a the later, which has them right; then those that make b the later.
    """
    return (
        [edit for edit in edits if _repairs(edit.words_b(pair), edit.words_a(pair))],
        [edit for edit in edits if _repairs(edit.words_a(pair), edit.words_b(pair))],
    )


def _repairs(wrong: tuple[str, ...], right: tuple[str, ...]) -> bool:
    if len(wrong) != len(right):
        return False
    return any(_misspells(one, other) for one, other in zip(wrong, right, strict=True))


def _misspells(wrong: str, right: str) -> bool:
    """Whether the first word is the second with a letter or two wrong, missing, doubled or exchanged."""
    if min(len(wrong), len(right)) < _SHORTEST or wrong[0] != right[0] or not (wrong + right).isalpha():
        return False
    if _is_known(wrong) or not _is_known(right) or concept(wrong) == concept(right):
        return False
    return OSA.distance(wrong, right) <= (1 if len(wrong) < _LONG_WORD else 2)


def _is_known(word: str) -> bool:
    """Whether news English has the word."""
    return idf(concept(word)) < idf("")
