"""On whose word a report tells a sentence."""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import JaroWinkler

from retold.model import Reading, Span, Statement
from retold.text import split_words

COVERED = 0.5
"""A statement stands behind a sentence if its content is at least half of it."""

ALIKE_SPELLING = 0.92
"""Antony and Anthony, but not Jon and Jane."""


def source_of(reading: Reading, spans: Sequence[Span]) -> str | None:
    """The name of whoever the sentences are told from, None where the report speaks in its own voice."""
    size = sum(span.end - span.start for span in spans)
    covering = [(_covered(statement, spans), statement) for statement in reading.statements if not statement.parent]
    share, statement = max(covering, key=lambda pair: pair[0], default=(0, None))
    if statement is None or share < COVERED * size:
        return None
    return _name(reading, statement)


def unique_sources(names: Iterable[str | None]) -> tuple[str, ...]:
    """The distinct sources, each by its fullest name: "Mr Blinken" is the same as "Antony Blinken"."""
    found: list[str] = []
    for name in names:
        if not name:
            continue
        place = next((number for number, known in enumerate(found) if _same(known, name)), None)
        if place is None:
            found.append(name)
        elif len(_key(name)) > len(_key(found[place])):
            found[place] = name
    return tuple(found)


def _covered(statement: Statement, spans: Sequence[Span]) -> int:
    """Number of characters of the spans that are the statement's content."""
    return sum(span.overlap(content) for span in spans for content in statement.content)


def _name(reading: Reading, statement: Statement) -> str | None:
    """The speaker's name where it is known, else the words that name the source."""
    speaker = next((entity.name for entity in reading.entities if entity.id == statement.speaker), None)
    if speaker is None and statement.source:
        return statement.source.of(reading.text)
    return speaker


def _key(name: str) -> list[str]:
    """The words of a name that tell sources apart."""
    return [word.concept for word in split_words(name) if word.content]


def _same(one: str, other: str) -> bool:
    """Whether all words of the shorter name are in the longer one, small differences of spelling allowed."""
    few, many = sorted((_key(one), _key(other)), key=len)
    if not few or few[-1] != many[-1]:
        return few == many
    return all(any(_spelled_alike(word, with_) for with_ in many) for word in few)


def _spelled_alike(one: str, other: str) -> bool:
    return one == other or JaroWinkler.similarity(one, other) >= ALIKE_SPELLING
