"""What a sentence can be recognised by: the concepts of its content words, each with its weight."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from retold.model import Reading, Sentence
from retold.text import Word, fold, idf, is_stopword, split_words
from retold.text.related import relations

FAME = 0.75
"""How much a concept loses that many sentences of the two reports have. On news_synth, F1 of links .724 for 0, .727
for .5, .731 for .75, .732 for 1 (five-fold)."""


@dataclass(frozen=True, slots=True)
class Signs:
    """A sentence with what it is recognised by.

    ``concepts`` has the weight of each content concept, ``relations`` the keys by which it meets related ones,
    ``names`` those with a capital, ``words`` all words without marks and capitals; ``place`` is 0 for the first
    sentence of the report, 1 for the last.
    """

    sentence: Sentence
    concepts: dict[str, float]
    relations: dict[str, frozenset[str]]
    names: frozenset[str]
    words: tuple[str, ...]
    total: float
    place: float


def find_signs(a: Reading, b: Reading) -> tuple[list[Signs], list[Signs]]:
    """The signs of the sentences of both reports that can correspond at all.

    A concept weighs by how rare it is in the news and by how rare it is in these two reports: the name of whom
    the story is about stands in every second sentence and tells none of them from the others.
    """
    sides = [_sentences_with_words(report) for report in (a, b)]
    concepts = [[_content(words) for _, words in side] for side in sides]
    local = Counter(concept for side in concepts for content in side for concept in content)
    weights = {concept: max(0.0, idf(concept)) * min(1.0, 2 / seen) ** FAME for concept, seen in local.items()}
    one, other = (
        [
            _signs(sentence, words, content, weights, number / max(1, len(side) - 1))
            for number, ((sentence, words), content) in enumerate(zip(side, contents, strict=True))
        ]
        for side, contents in zip(sides, concepts, strict=True)
    )
    return one, other


def _sentences_with_words(report: Reading) -> list[tuple[Sentence, list[Word]]]:
    """The sentences that are no furniture, with their words."""
    return [
        (sentence, split_words(report.text, *sentence.span))
        for sentence in report.sentences
        if sentence.section not in ("furniture", "metadata")
    ]


def _content(words: Sequence[Word]) -> dict[str, bool]:
    """The content concepts in order, and whether they are written as a name."""
    found: dict[str, bool] = {}
    for word in words:
        if not is_stopword(word.surface):
            found[word.concept] = found.get(word.concept, False) or word.surface[0].isupper()
    return found


def _signs(
    sentence: Sentence, words: Sequence[Word], content: dict[str, bool], weights: dict[str, float], place: float
) -> Signs:
    own = {concept: weights[concept] for concept in content}
    return Signs(
        sentence=sentence,
        concepts=own,
        relations={concept: relations(concept, name) for concept, name in content.items()},
        names=frozenset(concept for concept, name in content.items() if name),
        words=tuple(fold(word.surface) for word in words),
        total=sum(own.values()),
        place=place,
    )
