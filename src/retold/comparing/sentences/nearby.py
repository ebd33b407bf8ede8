"""Which records stand at a place of a report, without looking at all of them."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, Generic, TypeVar

from retold.model import Reading, Span, Statement
from retold.text import split_words
from retold.text.remembered import once_for_each

Record = TypeVar("Record")
Found = TypeVar("Found")

_CAPITALISED = re.compile(r"\b[A-Z][\w'’-]+")

_STEP = 250
"""Characters that share a shelf: about the length of a sentence, so that few records are looked at in vain."""


class Nearby(Generic[Record]):
    """Records by their place; one that stands in several places is found at each."""

    def __init__(self, records: Iterable[Record], places: Callable[[Record], Sequence[Span]]) -> None:
        self._shelves: dict[int, list[tuple[int, Sequence[Span], Record]]] = defaultdict(list)
        for number, record in enumerate(records):
            spans = places(record)
            for shelf in {n for span in spans for n in _shelves(span)}:
                self._shelves[shelf].append((number, spans, record))

    def touching(self, span: Span) -> list[Record]:
        """The records that share a character with the span, in their order."""
        found = {
            number: record
            for shelf in _shelves(span)
            for number, spans, record in self._shelves.get(shelf, ())
            if any(place.start < span.end and span.start < place.end for place in spans)
        }
        return [found[number] for number in sorted(found)]


def _shelves(span: Span) -> range:
    return range(span.start // _STEP, max(span.start, span.end - 1) // _STEP + 1)


def places_of(statement: Statement) -> list[Span]:
    """All places of a statement: its content, its cue and its source."""
    return [*statement.content, *(span for span in (statement.cue, statement.source) if span)]


class Surroundings:
    """A reading that can be narrowed to some of its sentences."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._names = Nearby(reading.names, lambda mention: (mention.span,))
        self._dates = Nearby(reading.dates, lambda date: (date.span,))
        self._quotations = Nearby(reading.quotations, lambda quotation: (quotation.span,))
        self._statements = Nearby(reading.statements, places_of)
        self._found: dict[tuple[object, int], Any] = {}
        self._entities = {entity.id: entity for entity in reading.entities}

    def narrowed(self, numbers: Sequence[int]) -> Reading:
        """The reading with the records at the sentences of these numbers and beside them; text and sentences stay."""
        spans = self._around(numbers)
        names = _all(self._names, spans)
        statements = _all(self._statements, spans)
        told = dict.fromkeys((*(mention.entity for mention in names), *(one.speaker for one in statements)))
        return replace(
            self.reading,
            names=names,
            entities=tuple(self._entities[key] for key in told if key in self._entities),
            dates=_all(self._dates, spans),
            quotations=_all(self._quotations, spans),
            statements=statements,
        )

    def once(self, find: Callable[[Reading, Span], Found], reading: Reading, number: int) -> Found:
        """What a function finds in the sentence of a number, worked out once; ``reading`` has all that stands there."""
        key = (find, number)
        if key not in self._found:
            self._found[key] = find(reading, reading.sentences[number].span)
        found: Found = self._found[key]
        return found

    def everywhere(self, find: Callable[[Reading, Span], Found]) -> list[Found]:
        """What is found in each sentence of the report."""
        return [self.once(find, self.reading, sentence.number) for sentence in self.reading.sentences]

    @property
    def sentence_concepts(self) -> list[frozenset[str]]:
        """The concepts of the content words of each sentence."""
        return _sentence_concepts(self.reading)

    @cached_property
    def concepts(self) -> frozenset[str]:
        """The concepts of all content words of the report."""
        return frozenset().union(*self.sentence_concepts)

    @cached_property
    def capitalised(self) -> tuple[str, ...]:
        """The words that are written with a capital anywhere in the report."""
        return tuple(dict.fromkeys(_CAPITALISED.findall(self.reading.text)))

    def _around(self, numbers: Sequence[int]) -> list[Span]:
        """The sentences and those beside them, neighbours joined to one stretch."""
        sentences = self.reading.sentences
        near = sorted({n + step for n in numbers for step in (-1, 0, 1) if 0 <= n + step < len(sentences)})
        stretches: list[Span] = []
        for n in near:
            span = sentences[n].span
            if stretches and n - 1 in near:
                stretches[-1] = Span(stretches[-1].start, span.end)
            else:
                stretches.append(span)
        return stretches


surroundings = once_for_each(Surroundings)
"""The surroundings of a reading, which each of its comparisons with others asks for."""


@once_for_each
def _sentence_concepts(reading: Reading) -> list[frozenset[str]]:
    return [
        frozenset(word.concept for word in split_words(reading.text, *sentence.span) if word.content)
        for sentence in reading.sentences
    ]


def _all(shelved: Nearby[Record], spans: Iterable[Span]) -> tuple[Record, ...]:
    """The records at any of the spans, each once."""
    found = {id(record): record for span in spans for record in shelved.touching(span)}
    return tuple(found.values())
