"""What a sentence can be recognised by: the concepts of its content words, each with its weight."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from retold.model import Reading, Sentence
from retold.text import Word, fold, idf, is_stopword, split_words
from retold.text.related import relations
from retold.text.remembered import once_for_each_word

FAME = 0.75
"""How much a concept loses that many sentences of the two reports have. On news_synth, F1 of links .724 for 0, .727
for .5, .731 for .75, .732 for 1 (five-fold)."""

_TELLS_NOTHING = frozenset({"furniture", "metadata", "dateline"})
"""Sections whose sentences correspond to none: two reports from BERLIN do not tell the same by that."""


@dataclass(frozen=True, slots=True)
class Signs:
    """A sentence with what it is recognised by.

    ``concepts`` has the weight of each content concept, ``relations`` the keys by which it meets related ones,
    ``related`` the concepts that have each of these keys, ``names`` those with a capital, ``words`` all words without
    marks and capitals; ``place`` is 0 for the first sentence of the report, 1 for the last.
    """

    sentence: Sentence
    concepts: dict[str, float]
    relations: dict[str, frozenset[str]]
    related: dict[str, tuple[str, ...]]
    names: frozenset[str]
    words: tuple[str, ...]
    total: float
    place: float


class _Told(NamedTuple):
    """What a sentence is recognised by whatever the other report has; the fields are those of Signs."""

    sentence: Sentence
    words: tuple[str, ...]
    names: frozenset[str]
    relations: dict[str, frozenset[str]]
    related: dict[str, tuple[str, ...]]


def find_signs(a: Reading, b: Reading) -> tuple[list[Signs], list[Signs]]:
    """The signs of the sentences of both reports that can correspond at all.

    A concept weighs by how rare it is in the news and by how rare it is in these two reports: the name of whom
    the story is about stands in every second sentence and tells none of them from the others.
    """
    sides = [_sentences_with_words(report.text, report.sentences) for report in (a, b)]
    local = Counter(concept for side in sides for told in side for concept in told.relations)
    weights = {concept: max(0.0, idf(concept)) * min(1.0, 2 / seen) ** FAME for concept, seen in local.items()}
    one, other = (
        [_signs(told, weights, number / max(1, len(side) - 1)) for number, told in enumerate(side)] for side in sides
    )
    return one, other


@lru_cache(maxsize=256)
def _sentences_with_words(text: str, sentences: tuple[Sentence, ...]) -> list[_Told]:
    """The sentences that are no furniture and no dateline, with their words and content concepts.

    Remembered for the reports of a story, each of which is aligned with many others.
    """
    telling = (sentence for sentence in sentences if sentence.section not in _TELLS_NOTHING)
    return [_told(sentence, split_words(text, *sentence.span)) for sentence in telling]


def _told(sentence: Sentence, words: Sequence[Word]) -> _Told:
    content = _content(words)
    keys = {concept: relations(concept, name) for concept, name in content.items()}
    related: dict[str, tuple[str, ...]] = {}
    for concept, its in keys.items():
        for key in its:
            related[key] = (*related.get(key, ()), concept)
    names = frozenset(concept for concept, name in content.items() if name)
    return _Told(sentence, tuple(_folded(word.surface) for word in words), names, keys, related)


_folded = once_for_each_word(fold)


def _content(words: Sequence[Word]) -> dict[str, bool]:
    """The content concepts in order, and whether they are written as a name."""
    found: dict[str, bool] = {}
    for word in words:
        if not is_stopword(word.surface):
            found[word.concept] = found.get(word.concept, False) or word.surface[0].isupper()
    return found


def _signs(told: _Told, weights: dict[str, float], place: float) -> Signs:
    own = {concept: weights[concept] for concept in told.relations}
    return Signs(
        sentence=told.sentence,
        concepts=own,
        relations=told.relations,
        related=told.related,
        names=told.names,
        words=told.words,
        total=sum(own.values()),
        place=place,
    )
