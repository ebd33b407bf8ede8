"""The names and numbers of each narrated sentence, and the words that tell something beside them."""

import re
from collections.abc import Iterable
from itertools import compress

from retold.lineage.narration import narration_of
from retold.model import Reading
from retold.text import is_stopword
from retold.text.remembered import once_for_each, once_for_each_word

_DIGIT = re.compile(r"\d")

NAMES, FIGURES, BOTH = 0, 1, 2
Facts = tuple[frozenset[str], frozenset[str], frozenset[str]]
"""Names, numbers, and both together."""


@once_for_each
def facts_of(reading: Reading) -> dict[int, Facts]:
    """Words with a capital inside the sentence, and numbers, of each narrated sentence."""
    narration = narration_of(reading)
    words = narration.words
    are_numbers, are_names = list(map(_is_number, words)), list(map(_is_name, narration.surfaces))
    found = {}
    for sentence, (first, last) in narration.by_sentence.items():
        numbers = frozenset(compress(words[first:last], are_numbers[first:last]))
        names = frozenset(compress(words[first + 1 : last], are_names[first + 1 : last]))
        found[sentence] = _together(names - numbers, numbers)
    return found


@once_for_each
def all_facts(reading: Reading) -> Facts:
    """The facts of all narrated sentences."""
    return facts_in(reading, facts_of(reading))


@once_for_each
def places_of_facts(reading: Reading) -> bytes:
    """For each narrated word 1 where it is one of the facts of its sentence, else 0."""
    narration, facts = narration_of(reading), facts_of(reading)
    ranges = narration.by_sentence.items()
    return b"".join(
        bytes(map(facts[number][BOTH].__contains__, narration.words[first:last])) for number, (first, last) in ranges
    )


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


@once_for_each_word
def _is_number(word: str) -> bool:
    return not word.isalpha() and _DIGIT.search(word) is not None


@once_for_each_word
def _is_name(surface: str) -> bool:
    """Whether a word is a name if it does not begin a sentence."""
    return surface[0].isupper() and not is_stopword(surface)


def _together(names: frozenset[str], numbers: frozenset[str]) -> Facts:
    return names, numbers, names | numbers
