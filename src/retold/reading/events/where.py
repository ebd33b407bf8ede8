"""Where an event happens."""

from collections.abc import Sequence
from typing import NamedTuple

from retold.reading.events.grammar import BE, CONJUNCTIONS
from retold.reading.events.lexicon import MOVING
from retold.reading.events.scene import Scene

_AT = frozenset("in at near outside inside".split())
_WAYS = frozenset("to from via for through into over across".split())
_STOPS = frozenset((";", ":", '"', "“", "”", "—", "("))


class Place(NamedTuple):
    """A place named in a sentence: the place of its first token, and its entity."""

    first: int
    entity: str


def place_at(scene: Scene, trigger: int, triggers: Sequence[int], places: Sequence[Place]) -> str | None:
    """The first place behind a trigger that "in", "at" or "near" puts it at, with no other trigger between.

    To what moves belongs where it goes "to" or comes "from"; to the first verb of a sentence a place that opens it.
    """
    if not places or scene.word(trigger) in BE:
        return None
    following = next((number for number in triggers if number > trigger), len(scene.tokens))
    leads = _AT | _WAYS if scene.word(trigger) in MOVING else _AT
    for place in places:
        lead = place.first - 2 if scene.word(place.first - 1) == "the" else place.first - 1
        if trigger < lead < following and scene.word(lead) in leads:
            return None if any(scene.word(number) in _STOPS for number in range(trigger, lead)) else place.entity
        if lead == 0 and scene.word(lead) in _AT and _is_first_verb(scene, trigger):
            return place.entity
    return None


def _is_first_verb(scene: Scene, trigger: int) -> bool:
    """Whether a trigger is the first verb of its sentence, or joined to it."""
    earlier = scene.verb_before(trigger) if scene.verbs[trigger] else trigger
    return earlier is None or (earlier == trigger - 2 and scene.word(trigger - 1) in CONJUNCTIONS)
