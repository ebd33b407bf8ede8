"""The names and numbers of each narrated sentence, and the words that tell something beside them."""

import re
from collections.abc import Iterable

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
    narration, text = narration_of(reading), reading.text
    names: dict[int, set[str]] = {sentence: set() for sentence in narration.by_sentence}
    numbers: dict[int, set[str]] = {sentence: set() for sentence in narration.by_sentence}
    before = None
    for word, start, end, sentence in zip(
        narration.words, narration.starts, narration.ends, narration.sentences, strict=True
    ):
        if not word.isalpha() and _DIGIT.search(word):
            numbers[sentence].add(word)
        elif sentence == before and text[start].isupper() and not is_stopword(text[start:end]):
            names[sentence].add(word)
        before = sentence
    return {sentence: _together(frozenset(names[sentence]), frozenset(numbers[sentence])) for sentence in names}


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


def _together(names: frozenset[str], numbers: frozenset[str]) -> Facts:
    return names, numbers, names | numbers
