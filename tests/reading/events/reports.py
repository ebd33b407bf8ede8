"""Tiny reports in which a few are named, and their events in words."""

import re

from retold.model import DateMention, Entity, Event, Mention, Phrase, Published, Sentence, Span, Statement
from retold.reading.events import find_events

NAMED = {"Ortiz": "p1", "Adebayo": "p2", "Norvik Rail": "o1", "Lisbon": "l1", "Tromsø": "l2"}
KINDS = {"p": "person", "o": "organisation", "l": "place"}
DAY = ("2023-06-16", "2023-06-16")
PUBLISHED = ("2023-06-18", "2023-06-18")
AHEAD = ("2023-06-20", "2023-06-20")


def read_events(
    text: str, dated: str = "", said: str = "", ahead: bool = False
) -> tuple[tuple[Event, ...], tuple[Phrase, ...]]:
    """The events and phrases of one sentence; ``dated`` are words that mean DAY, ``said`` the words of a statement."""
    day = AHEAD if ahead else DAY
    entities = tuple(Entity(key, KINDS[key[0]], name) for name, key in NAMED.items())  # type: ignore[arg-type]
    names = tuple(
        Mention(Span(*match.span()), NAMED[match.group()], "full") for match in re.finditer("|".join(NAMED), text)
    )
    dates = (DateMention(_span(text, dated), "DATE", day[0], *day),) if dated else ()
    statements = (Statement("s1", "indirect", None, None, (_span(text, said),)),) if said else ()
    sentence = Sentence(0, Span(0, len(text)), "body", 0)
    return find_events(text, (sentence,), entities, names, dates, statements, Published(PUBLISHED[0], "metadata"))


def events(text: str, dated: str = "", said: str = "", ahead: bool = False) -> dict[str, Event]:
    """The events of one sentence by their triggers."""
    return {event.trigger.of(text): event for event in read_events(text, dated, said, ahead)[0]}


def roles(text: str) -> dict[str, tuple[list[str], list[str]]]:
    """Who and whom in words, by trigger."""
    found, phrases = read_events(text)
    words = {key: name for name, key in NAMED.items()} | {one.id: one.spans[0].of(text) for one in phrases}
    return {
        event.trigger.of(text): ([words[one] for one in event.actors], [words[one] for one in event.targets])
        for event in found
    }


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))
