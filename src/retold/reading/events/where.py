"""Where an event happens."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from retold.reading.events.grammar import BE, CONJUNCTIONS
from retold.reading.events.lexicon import MOVING
from retold.reading.events.scene import Scene

_AT = frozenset("in at near outside inside".split())
_WAYS = frozenset("to from via for through into over across".split())
_STOPS = frozenset((";", ":", '"', "“", "”", "—", "("))
_SITES = frozenset(
    """airport area base beach border bridge building camp capital cemetery church city clinic coast college country
    county court district factory farm field forest garden hall harbor harbour headquarters home hospital hotel island
    jail
    lake mall market mine mosque mountain museum neighborhood neighbourhood office palace park plant port prison
    province region resort restaurant river road school shop site square stadium station store street suburb temple
    theater theatre town tunnel university valley village warehouse zone""".split()
)
"""Nouns that say where: "at the airport"."""


class Place(NamedTuple):
    """A place in a sentence: the places of its first and last token, and its entity; None for "the airport"."""

    first: int
    last: int
    entity: str | None


def places_in(scene: Scene, named: Sequence[Place]) -> list[Place]:
    """The places of a sentence in order: those named that stand for themselves, and sites that have no name."""
    return sorted((*_sites(scene, named), *(one for one in named if _stands_for_itself(scene, one))))


def _sites(scene: Scene, named: Sequence[Place]) -> Iterator[Place]:
    """Phrases like "the airport"."""
    ends = {one.last for one in named}
    for phrase in scene.starting.values():
        if phrase.last not in ends and scene.word(phrase.last).lower() in _SITES:
            yield Place(phrase.first, phrase.last, None)


def _stands_for_itself(scene: Scene, place: Place) -> bool:
    """Whether a name is the end of its phrase, as in "in Lisbon", not in "in Lisbon ferry sales"."""
    phrase = scene.holding.get(place.last)
    return phrase is None or phrase.last == place.last


def place_at(scene: Scene, trigger: int, triggers: Sequence[int], places: Sequence[Place]) -> Place | None:
    """The first place behind a trigger that "in", "at" or "near" puts it at, with no other trigger between.

    To what moves belongs where it goes "to" or comes "from"; to the first verb of a sentence a place that opens it.
    """
    if not places or scene.word(trigger) in BE:
        return None
    following = next((number for number in triggers if number > trigger), len(scene.tokens))
    leads = _AT | _WAYS if scene.word(trigger) in MOVING else _AT
    for place in places:
        phrase = scene.holding.get(place.first)
        lead = (phrase.first if phrase else place.first) - 1
        if trigger < lead < following and scene.word(lead) in leads:
            return None if any(scene.word(number) in _STOPS for number in range(trigger, lead)) else place
        if lead == 0 and scene.word(lead) in _AT and _is_first_verb(scene, trigger):
            return place
    return None


def _is_first_verb(scene: Scene, trigger: int) -> bool:
    """Whether a trigger is the first verb of its sentence, or joined to it."""
    earlier = scene.verb_before(trigger) if scene.verbs[trigger] else trigger
    return earlier is None or (earlier == trigger - 2 and scene.word(trigger - 1) in CONJUNCTIONS)
