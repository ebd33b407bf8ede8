"""The concepts of narrated sentences: the content words by which two reports are held against each other."""

from math import fsum

from retold.lineage.narration import narration_of
from retold.model import Reading
from retold.text import concept, idf, is_stopword
from retold.text.remembered import once_for_each, once_for_each_word

_NONE = frozenset({""})


def weigh(concepts: frozenset[str]) -> float:
    """How much some concepts tell, each by its rarity in the news."""
    return fsum(map(idf, concepts))


@once_for_each
def contents_of(reading: Reading) -> dict[int, frozenset[str]]:
    """The concepts of the content words of each narrated sentence."""
    return {number: content_of(reading, number) for number in narration_of(reading).by_sentence}


def content_of(reading: Reading, number: int) -> frozenset[str]:
    """Those of one sentence."""
    narration = narration_of(reading)
    first, last = narration.by_sentence[number]
    return frozenset(map(content, narration.surfaces[first:last])) - _NONE


@once_for_each_word
def content(surface: str) -> str:
    """The concept of a word, empty where it is grammar."""
    return "" if is_stopword(surface) else concept(surface)
