"""Who did it, where one passage says so in the active and the other in the passive voice, or in another order."""

from collections.abc import Iterator
from itertools import product

from retold.comparing.differences.events import are_of_two_places
from retold.comparing.differences.sides import Pair, Side
from retold.comparing.differences.spellings import plain
from retold.model import Difference, Event, Span
from retold.text import concept, split_words

SURE = 0.8
"""Likeness of two passages from which on one verb with one object is one event."""

LEAST_WORDS = 2
"""Those who are named in full; a single name may be that of a place or a team."""


def find_other_doers(pair: Pair) -> Iterator[Difference]:
    """Two of whom each side says that they, and nobody else, did the same: each is unknown to the other report."""
    if pair.close or pair.likeness < SURE or are_of_two_places(pair):
        return
    for one, other in product(_events(pair.a), _events(pair.b)):
        if _key(pair.a, one) == _key(pair.b, other) and _share_target(pair, one, other):
            left, right = _doer(pair.a, one, pair.b), _doer(pair.b, other, pair.a)
            if left and right:
                yield Difference("name", left, right, "another name")
                return


def _events(side: Side) -> list[Event]:
    return [one for one in side.reading.events if one.form == "finite" and len(one.actors) == 1 and one.targets]


def _key(side: Side, event: Event) -> tuple[str, str]:
    return concept(event.trigger.of(side.reading.text).split()[-1]), event.status


def _doer(side: Side, event: Event, other: Side) -> Span | None:
    """Where the passage names in full, and as a person, who did it; none whom the other report knows."""
    entity = next((one for one in side.reading.entities if one.id == event.actors[0]), None)
    if entity is None or entity.kind not in ("person", "other") or len(entity.name.split()) < LEAST_WORDS:
        return None
    if _knows(other, entity.name):
        return None
    named = [one for one in side.reading.names if side.holds(one.span) and one.form == "full"]
    return next((one.span for one in named if one.entity == entity.id), None)


def _share_target(pair: Pair, one: Event, other: Event) -> bool:
    return not _targets(pair.a, one).isdisjoint(_targets(pair.b, other))


def _targets(side: Side, event: Event) -> set[str]:
    """The last words of those that it is done to."""
    reading = side.told.reading
    names = [entity.name for entity in reading.entities if entity.id in event.targets]
    names += [phrase.spans[0].of(reading.text) for phrase in reading.phrases if phrase.id in event.targets]
    return {split_words(name)[-1].concept for name in names}


def _knows(side: Side, name: str) -> bool:
    """Whether the whole report has a word of a name."""
    told = {plain(part) for entity in side.told.reading.entities for part in entity.name.split()}
    return any(plain(part) in told for part in name.split())
