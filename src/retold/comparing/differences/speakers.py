"""Sources that are another in the other report, for what both tell."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from rapidfuzz.distance import JaroWinkler

from retold.comparing.differences.sides import Pair, Side
from retold.comparing.differences.spellings import SPELLED
from retold.comparing.sentences.families import family_of, is_in
from retold.model import Difference, Span, Statement

LEAST_ALIKE, ALIKE = 3, 0.5
"""Two statements are of the same that share so many content words, and so much of the shorter."""

SURE = 0.9
"""Likeness of two passages from which on another source is one of the same: at .74 it was one of something else."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What a side lets somebody say: the source with its verb, what the source is called, the words of the content."""

    place: Span
    person: tuple[str, ...]
    family: int | None
    keys: frozenset[str]


def find_other_speakers(pair: Pair) -> Iterator[Difference]:
    """The same told on the word of two that cannot be one: two people of other names, or police and witnesses."""
    if pair.likeness < SURE:
        return
    for one, other in product(_said(pair.a), _said(pair.b)):
        shared = len(one.keys & other.keys)
        of_same = shared >= LEAST_ALIKE and shared >= ALIKE * min(len(one.keys), len(other.keys))
        if of_same and _are_two(one, other) and not (_names(pair.b, one) or _names(pair.a, other)):
            yield Difference("attribution", one.place, other.place, "another source")


def _said(side: Side) -> list[_Said]:
    """The outermost statements of a side that name their source."""
    return [
        _known(side, statement, statement.source, statement.cue)
        for statement in side.reading.statements
        if statement.source and statement.cue and not statement.parent and side.holds(statement.cue)
    ]


def _known(side: Side, statement: Statement, source: Span, cue: Span) -> _Said:
    names = {entity.id: entity for entity in side.reading.entities}
    entity = names.get(statement.speaker or "")
    words = [side.words[n].concept for n in side.words_in(source)]
    return _Said(
        Span(min(cue.start, source.start), max(cue.end, source.end)),
        tuple(entity.name.lower().split()) if entity and entity.kind == "person" else (),
        family_of(words),
        frozenset(
            word.concept
            for word in side.words
            if word.content and any(part.start <= word.span.start < part.end for part in statement.content)
        ),
    )


def _are_two(one: _Said, other: _Said) -> bool:
    """Whether two sources cannot be one."""
    if one.person and other.person:
        return not any(_spelled_alike(x, y) for x, y in product(one.person, other.person))
    known = one.family is not None and other.family is not None
    return known and not one.person and not other.person and one.family != other.family


def _names(side: Side, said: _Said) -> bool:
    """Whether a side has the name or the kind of a source of the other one anywhere."""
    told = {word.concept for word in side.words}
    if said.person:
        written = [word.surface.lower() for word in side.words]
        return any(_spelled_alike(said.person[-1], word) for word in written)
    return said.family is not None and is_in(said.family, told)


def _spelled_alike(one: str, other: str) -> bool:
    return one == other or JaroWinkler.similarity(one, other) >= SPELLED
