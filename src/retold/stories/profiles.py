"""What a report is recognised by: weighted words and pairs of words of its text, its lead and its names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

import numpy as np
from numpy.typing import NDArray

from retold.model import Reading, Span
from retold.text import Word, idf, split_words

READ_UP_TO = 30_000
"""Characters of a report that are looked at; what a longer one tells is plain by then."""

LEAD_WORDS = 60
"""Words of the body that count as the lead, about its first two sentences."""

PAIR_IDF_MOST = 9.0
"""A pair of words weighs what both weigh together, but not more than the rarest single word."""

VIEWS = 3
"""Views of a report: all words with their pairs, all words alone, words and pairs of headline and lead."""

_TOLD = frozenset({"headline", "dateline", "caption", "body"})
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WORD_BITS = 24


@dataclass(frozen=True, slots=True)
class Profile:
    """What one report is made of: numbered features in order, how strongly each is there, and how rare it is.

    A feature is a concept or a pair of concepts in one of the three views; ``day`` is a proleptic ordinal.
    """

    features: NDArray[np.int64]
    strengths: NDArray[np.float64]
    rarities: NDArray[np.float64]
    day: int | None


class Vocabulary:
    """Numbers for concepts, in the order in which they were first seen, from 1."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._rarities: list[float] = [0.0]

    def numbers(self, concepts: Iterable[str]) -> NDArray[np.int64]:
        """The numbers of the concepts."""
        return np.fromiter((self._number(concept) for concept in concepts), dtype=np.int64)

    def rarities(self, numbers: NDArray[np.int64]) -> NDArray[np.float64]:
        """The idf of the concepts with these numbers."""
        return np.array([self._rarities[number] for number in numbers.tolist()], dtype=np.float64)

    def _number(self, concept: str) -> int:
        number = self._numbers.get(concept)
        if number is None:
            number = self._numbers[concept] = len(self._rarities)
            self._rarities.append(idf(concept))
        return number


def profile(reading: Reading, vocabulary: Vocabulary) -> Profile:
    """The report's profile in three views: words with their pairs, words alone, and those of headline and lead.

    On ECB+, BASIL, news_cluster and NewsWCL50 with one threshold, mean B-cubed F1 of the three together was .950, of
    the first alone .918; words of the names as a fourth view gave .941.
    """
    body, lead = (vocabulary.numbers(word.concept for word in words) for words in _words(reading))
    parts = [
        _view(number, kind, vocabulary)
        for number, kinds in enumerate(((body, _pairs(body)), (body,), (lead, _pairs(lead))))
        for kind in kinds
    ]
    features, strengths, rarities = (np.concatenate([part[place] for part in parts]) for place in range(3))
    order = np.argsort(features, kind="stable")
    return Profile(features[order], strengths[order], rarities[order], _day(reading))


def view_of(features: NDArray[np.int64]) -> NDArray[np.int64]:
    """The number of the view that each feature is in."""
    return features >> (2 * _WORD_BITS)


def told_words(reading: Reading) -> list[Word]:
    """The content words of headline, captions and body."""
    sections = (section.span for section in reading.sections if section.kind in _TOLD)
    return [word for span in sections for word in _content(reading.text, span)]


def is_name(word: Word) -> bool:
    """Whether the word is written as a name is: ``O'Neill``, ``NATO``; the first word of a sentence is, too."""
    return word.surface[0].isupper()


def _words(reading: Reading) -> tuple[list[Word], list[Word]]:
    """The content words of all that is told, and those of title, headline and lead."""
    lead: list[Word] = []
    body: list[Word] = []
    for section in reading.sections:
        if section.kind in _TOLD:
            words = _content(reading.text, section.span)
            body += words
            lead += words if section.kind == "headline" else []
    title = reading.report.title or ""
    words = _content(title, Span(0, len(title)))
    told = [word for word in body if word.span.start >= _body_start(reading)]
    return body + words, lead + words + told[:LEAD_WORDS]


def _body_start(reading: Reading) -> int:
    """Where the body begins."""
    return next((section.span.start for section in reading.sections if section.kind == "body"), 0)


def _content(text: str, span: Span) -> list[Word]:
    """The content words of a stretch of text, as far as READ_UP_TO."""
    return [word for word in split_words(text, span.start, min(span.end, READ_UP_TO)) if word.content]


def _pairs(words: NDArray[np.int64]) -> NDArray[np.int64]:
    """Each two content words that follow one another, as one number."""
    return (words[:-1] << _WORD_BITS) | words[1:]


_Part = tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]


def _view(number: int, keys: NDArray[np.int64], vocabulary: Vocabulary) -> _Part:
    """The distinct keys as features of a view, with how strongly each is there and how rare it is."""
    distinct, counts = np.unique(keys, return_counts=True)
    first, second = distinct >> _WORD_BITS, distinct & ((1 << _WORD_BITS) - 1)
    rarities = np.minimum(vocabulary.rarities(first) + vocabulary.rarities(second), PAIR_IDF_MOST)
    return distinct | (number << (2 * _WORD_BITS)), 1.0 + np.log(counts), rarities


def _day(reading: Reading) -> int | None:
    """The day of publication as a number; None where it is unknown."""
    return _ordinal((reading.published.value or "")[:10])


@cache
def _ordinal(day: str) -> int | None:
    """A calendar day as a number; None where the day is incomplete or does not exist."""
    try:
        return date.fromisoformat(day).toordinal() if _DAY.fullmatch(day) else None
    except ValueError:
        return None
