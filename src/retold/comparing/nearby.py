"""Which records stand at a place of a report, without looking at all of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Generic, TypeVar

from retold.model import Reading, Span, Statement

Record = TypeVar("Record")

_STEP = 1000
"""Characters that share a shelf: about the length of a paragraph, so that few records are looked at in vain."""


class Nearby(Generic[Record]):
    """Records by their place; one that stands in several places is found at each."""

    def __init__(self, records: Iterable[Record], places: Callable[[Record], Iterable[Span]]) -> None:
        self._places = places
        self._shelves: dict[int, list[tuple[int, Record]]] = defaultdict(list)
        for number, record in enumerate(records):
            shelves = {n for span in places(record) for n in _shelves(span)}
            for shelf in shelves:
                self._shelves[shelf].append((number, record))

    def touching(self, span: Span) -> list[Record]:
        """The records that share a character with the span, in their order."""
        found = {number: record for n in _shelves(span) for number, record in self._shelves.get(n, ())}
        return [
            record
            for number, record in sorted(found.items(), key=lambda item: item[0])
            if any(place.overlap(span) for place in self._places(record))
        ]


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
        self._entities = {entity.id: entity for entity in reading.entities}

    def narrowed(self, numbers: Sequence[int]) -> Reading:
        """The reading with the records at the sentences of these numbers and beside them; text and sentences stay."""
        spans = self._around(numbers)
        names = _all(self._names, spans)
        told = dict.fromkeys(mention.entity for mention in names)
        return replace(
            self.reading,
            names=names,
            entities=tuple(self._entities[key] for key in told if key in self._entities),
            dates=_all(self._dates, spans),
            quotations=_all(self._quotations, spans),
            statements=_all(self._statements, spans),
        )

    def _around(self, numbers: Sequence[int]) -> list[Span]:
        """The sentences and those beside them."""
        sentences = self.reading.sentences
        near = sorted({n + step for n in numbers for step in (-1, 0, 1) if 0 <= n + step < len(sentences)})
        return [sentences[n].span for n in near]


def _all(shelved: Nearby[Record], spans: Iterable[Span]) -> tuple[Record, ...]:
    """The records at any of the spans, each once."""
    found = {id(record): record for span in spans for record in shelved.touching(span)}
    return tuple(found.values())
