"""What each report has of an utterance: its pieces where it is interrupted, twice where it is told twice."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import fsum

from retold.comparing.quotations.matching import INTERRUPTED
from retold.comparing.quotations.quoted import Quoted, quoted_in
from retold.comparing.wording import comparable_words, spelled
from retold.model import Carrier, Reading, Span
from retold.text import Word, idf

_BRACKET = re.compile(r"\[[^\][]*\w[^\][]*\]")

AGAIN = 0.6
"""A piece that has so much in common with those before it tells the same again, in a headline for example."""


@dataclass(frozen=True)
class Occurrence:
    """An utterance in one place of a report, with its words."""

    reading: Reading
    spans: tuple[Span, ...]
    words: tuple[Word, ...]
    speaker: str | None
    quoted: bool = True

    @property
    def carrier(self) -> Carrier:
        """Where it stands."""
        return Carrier(self.reading.id, self.spans, self.reading.published.value, self.speaker)

    @cached_property
    def key(self) -> tuple[bool, tuple[str, ...]]:
        """What two occurrences of one wording have in common: the words without case, marks and customs."""
        return self.quoted, tuple(spelled(word) for word in self.words)

    @cached_property
    def weights(self) -> dict[str, float]:
        """The content words with their weights."""
        return {word.concept: idf(word.concept) for word in self.words if word.content}

    @cached_property
    def brackets(self) -> list[Span]:
        """What somebody else put into the words, as they marked it."""
        return self.found(_BRACKET)

    @property
    def spoken(self) -> int:
        """The content words that are no insertion of somebody else's."""
        brackets = self.brackets
        return len({w.concept for w in self.words if w.content and not any(b.covers(w.span) for b in brackets)})

    def found(self, pattern: re.Pattern[str]) -> list[Span]:
        """Where a pattern stands in it."""
        return [Span(*one.span()) for span in self.spans for one in pattern.finditer(self.reading.text, *span)]


def occurrences_in(reading: Reading, spans: Iterable[Span]) -> list[Occurrence]:
    """The occurrences of an utterance in a report, from the quotations that have words of it."""
    wanted = set(spans)
    groups: list[list[Quoted]] = []
    for one in sorted(quoted_in(reading), key=lambda each: each.quotation.span):
        if one.quotation.span not in wanted:
            continue
        if groups and _goes_on(reading, groups[-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    return [occurrence(reading, [one.quotation.span for one in group], _speaker(group)) for group in groups]


def occurrence(reading: Reading, spans: Sequence[Span], speaker: str | None, *, quoted: bool = True) -> Occurrence:
    """An occurrence with its words."""
    return Occurrence(reading, tuple(spans), tuple(comparable_words(reading.text, spans)), speaker, quoted)


def _speaker(group: Iterable[Quoted]) -> str | None:
    return next((one.voice.speaker for one in group if one.voice.speaker), None)


def covered(one: dict[str, float], other: Iterable[str]) -> float:
    """The part of some words, by weight, that are among others."""
    return fsum(one[key] for key in one.keys() & set(other)) / (fsum(one.values()) or 1.0)


def _goes_on(reading: Reading, before: Sequence[Quoted], one: Quoted) -> bool:
    """Whether a quotation goes on with what only its speaker interrupted."""
    last, span = before[-1].quotation.span, one.quotation.span
    between = Span(last.end, max(last.end, span.start))
    said = {key for each in before for key in each.weights}
    near = last.end <= span.start and len(comparable_words(reading.text, [between])) <= INTERRUPTED
    return near and covered(one.weights, said) < AGAIN
