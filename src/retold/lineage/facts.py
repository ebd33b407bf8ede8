"""The names and numbers of each narrated sentence, and the words that tell something beside them."""

import re
from collections.abc import Iterable
from functools import lru_cache

from retold.lineage.narration import narration_of
from retold.model import Reading
from retold.text import is_stopword
from retold.text.remembered import once_for_each

_DIGIT = re.compile(r"\d")

NAMES, FIGURES, BOTH = 0, 1, 2
Facts = tuple[frozenset[str], frozenset[str], frozenset[str]]
"""Names, numbers, and both together."""


@once_for_each
def facts_of(reading: Reading) -> dict[int, Facts]:
    """Words with a capital inside the sentence, and numbers, of each narrated sentence."""
    narration = narration_of(reading)
    found = {}
    for sentence, (first, last) in narration.by_sentence.items():
        words, surfaces = narration.words[first:last], narration.surfaces[first:last]
        numbers = frozenset(filter(_is_number, words))
        named = zip(words[1:], map(_is_name, surfaces[1:]), strict=True)
        found[sentence] = _together(frozenset(word for word, is_name in named if is_name) - numbers, numbers)
    return found


def facts_in(reading: Reading, sentences: Iterable[int]) -> Facts:
    """The facts of some sentences."""
    known = facts_of(reading)
    chosen = [known[sentence] for sentence in sentences]
    return _together(
        frozenset().union(*(names for names, _, _ in chosen)), frozenset().union(*(numbers for _, numbers, _ in chosen))
    )


def telling_words(reading: Reading, places: Iterable[int]) -> frozenset[str]:
    """The words at some places of a narration that are neither names nor grammar; figures are among them."""
    narration, facts = narration_of(reading), facts_of(reading)
    chosen = ((narration.words[place], facts[narration.sentences[place]]) for place in places)
    return frozenset(word for word, known in chosen if word not in known[NAMES] and not is_stopword(word))


@lru_cache(maxsize=200_000)
def _is_number(word: str) -> bool:
    return not word.isalpha() and _DIGIT.search(word) is not None


@lru_cache(maxsize=200_000)
def _is_name(surface: str) -> bool:
    """Whether a word is a name if it does not begin a sentence."""
    return surface[0].isupper() and not is_stopword(surface)


def _together(names: frozenset[str], numbers: frozenset[str]) -> Facts:
    return names, numbers, names | numbers
