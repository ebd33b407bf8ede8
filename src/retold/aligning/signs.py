"""What a sentence can be recognised by: the concepts of its content words and the pieces that they are made of."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from retold.model import Reading, Sentence
from retold.text import Word, idf, is_stopword, split_words


@dataclass(frozen=True, slots=True)
class Signs:
    """A sentence with what it is recognised by: its content concepts, each with its weight."""

    sentence: Sentence
    concepts: dict[str, float]
    total: float


def find_signs(a: Reading, b: Reading) -> tuple[list[Signs], list[Signs]]:
    """The signs of the sentences of both reports that can correspond at all.

    A concept weighs by how rare it is in the news and by how rare it is in these two reports: the name of whom
    the story is about stands in every second sentence and tells none of them from the others.
    """
    sides = [_content_of(report) for report in (a, b)]
    local = Counter(concept for side in sides for _, concepts in side for concept in concepts)
    count = sum(len(side) for side in sides)
    weights = {concept: idf(concept) * _rarity(seen, count) for concept, seen in local.items()}
    signs = [[_weighted(sentence, concepts, weights) for sentence, concepts in side] for side in sides]
    return signs[0], signs[1]


def _content_of(report: Reading) -> list[tuple[Sentence, frozenset[str]]]:
    """The sentences that are no furniture, each with its content concepts."""
    return [
        (sentence, frozenset(_concepts(split_words(report.text, *sentence.span))))
        for sentence in report.sentences
        if sentence.section != "furniture"
    ]


def _concepts(words: Sequence[Word]) -> set[str]:
    return {word.concept for word in words if not is_stopword(word.surface)}


def _rarity(seen: int, count: int) -> float:
    """1 for what at most two sentences have, falling towards 0 for what all have."""
    return min(1.0, 2 / seen) ** 0.5 if count else 1.0


def _weighted(sentence: Sentence, concepts: frozenset[str], weights: dict[str, float]) -> Signs:
    own = {concept: weights[concept] for concept in sorted(concepts)}
    return Signs(sentence, own, sum(own.values()))
