"""Where an event happens."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from retold.reading.events.grammar import BE, CONJUNCTIONS
from retold.reading.events.lexicon import MOVING
from retold.reading.events.scene import Scene
from retold.reading.inflection import all_forms
from retold.text.nations import named_nation

_AT = frozenset("in at near outside inside off".split())
_WAYS = frozenset("to from via for through into over across".split())
_DURING = frozenset("in at during".split())
"""Before a happening these put at its place what happens in it: "killed in an attack in Kabul"."""

_HOLDING = all_forms("hold stage make give deliver sign conduct suffer attend")
"""The place of what these carry is theirs: "held talks in Oslo"."""

_PARTING = frozenset(("'s", "and", "-"))
_TOURS = frozenset(("tour", "tours"))
_GATHERINGS = frozenset(
    """attack attacks bombing bombings shooting shootings explosion blast fire crash derailment earthquake quake flood
    floods riot riots protest protests rally march parade vigil funeral conference summit meeting ceremony festival
    concert carnival marathon exhibition fair show airshow debate trial hearing siege massacre""".split()
)
"""Behind the name of a town these happen there: "the Paris attacks"; "the Canada talks" are held with Canada."""

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
        site = scene.word(phrase.last).lower()
        if phrase.last not in ends and site in _SITES and (site != "office" or phrase.first < phrase.last):
            yield Place(phrase.first, phrase.last, None)


def _stands_for_itself(scene: Scene, place: Place) -> bool:
    """Whether a name is the end of its phrase, as in "in Lisbon", not in "in Lisbon ferry sales"."""
    phrase = scene.holding.get(place.last)
    return phrase is None or phrase.last == place.last


def place_at(
    scene: Scene, trigger: int, triggers: Sequence[int], places: Sequence[Place], named: Sequence[Place]
) -> Place | None:
    """The place that is said to be that of a trigger, or of the happening in which it happens."""
    if not (places or named) or scene.word(trigger) in BE:
        return None
    found = _own_place(scene, trigger, triggers, places, named)
    if found or not scene.verbs[trigger]:
        return found
    behind = range(trigger + 1, len(scene.tokens))
    larger = next((number for number in behind if number in triggers or scene.word(number) in _GATHERINGS), None)
    phrase = None if larger is None or scene.verbs[larger] else scene.holding.get(larger)
    if larger is None or phrase is None or scene.verb_before(larger) != trigger:
        return None
    holds = scene.word(trigger) in _HOLDING and phrase.first == trigger + 1
    return _own_place(scene, larger, triggers, places, named) if holds or phrase.preposition in _DURING else None


def _own_place(
    scene: Scene, trigger: int, triggers: Sequence[int], places: Sequence[Place], named: Sequence[Place]
) -> Place | None:
    """The town before a trigger, or the place behind it."""
    return _town_before(scene, trigger, named) or _said_place(scene, trigger, triggers, places)


def _town_before(scene: Scene, trigger: int, named: Sequence[Place]) -> Place | None:
    """The town whose name stands before a happening: "the Paris attacks"."""
    if scene.word(trigger) not in _GATHERINGS or scene.verbs[trigger]:
        return None
    phrase = scene.holding.get(trigger)
    inside = [one for one in named if phrase and phrase.first <= one.first and one.last < trigger]
    town = inside[-1] if inside else None
    if town is None or any(scene.word(number) in _PARTING for number in range(town.last, trigger)):
        return None
    return None if named_nation(" ".join(map(scene.word, range(town.first, town.last + 1)))) else town


def _said_place(scene: Scene, trigger: int, triggers: Sequence[int], places: Sequence[Place]) -> Place | None:
    """The first place behind a trigger that "in", "at" or "near" puts it at, with no other trigger between.

    To what moves belongs where it goes "to" or comes "from"; to the first verb of a sentence a place that opens it.
    """
    following = next((number for number in triggers if number > trigger), len(scene.tokens))
    leads = _AT | _WAYS if scene.word(trigger) in MOVING else _AT
    for place in places:
        phrase = scene.holding.get(place.first)
        lead = (phrase.first if phrase else place.first) - 1
        if trigger < lead < following and (scene.word(lead) in leads or _is_way(scene, trigger, lead)):
            return None if any(scene.word(number) in _STOPS for number in range(trigger, lead)) else place
        if lead == 0 and scene.word(lead) in _AT and _is_first_verb(scene, trigger):
            return place
    return None


def _is_way(scene: Scene, trigger: int, lead: int) -> bool:
    """Whether "of" leads to a place: "fly out of Lisbon", "a tour of Asia"."""
    if scene.word(lead) != "of" or scene.word(trigger) not in MOVING:
        return False
    return scene.word(lead - 1) == "out" or scene.word(trigger) in _TOURS


def _is_first_verb(scene: Scene, trigger: int) -> bool:
    """Whether a trigger is the first verb of its sentence, or joined to it."""
    earlier = scene.verb_before(trigger) if scene.verbs[trigger] else trigger
    return earlier is None or (earlier == trigger - 2 and scene.word(trigger - 1) in CONJUNCTIONS)
