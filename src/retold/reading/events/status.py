"""Whether what a trigger tells has happened, is planned or possible, or is denied."""

from retold.model import EventStatus
from retold.reading.events.governing import finite_verb_of, governor
from retold.reading.events.grammar import BE, NEGATIONS
from retold.reading.events.groups import Group
from retold.reading.events.lexicon import DONE, FAILED, LIGHT, PLANNING, WISHING
from retold.reading.events.scene import Scene
from retold.reading.events.voice import is_passive
from retold.reading.inflection import all_forms

_POSSIBLE = frozenset("may might could can ca".split())
_PLANNED = frozenset("will wo shall 'll to going".split())
_OPEN = frozenset("would should must 'd".split())
_CONDITIONS = frozenset(("if", "unless", "whether"))
_NONE = frozenset("no none nobody neither nothing".split())
DENYING = all_forms("deny")
"""What these govern is not so by the word of who denies it: "denied firing her", "denied that she was there"."""


def status_at(scene: Scene, place: int) -> EventStatus:
    """The status of the trigger at a place, by its helpers, else by the verb that governs it."""
    if scene.verbs[place]:
        return _of_verb(scene, place)
    phrase = scene.holding.get(place)
    if phrase and (phrase.preposition == "without" or scene.word(phrase.first) == "no"):
        return "denied"
    verb = governor(scene, place)
    if verb is None:
        return _of_subject(scene, place)
    status = _of_verb(scene, verb)
    if status == "happened" and scene.word(verb) in PLANNING:
        return "planned"
    if status == "denied" and scene.word(verb) not in LIGHT:
        return "happened" if scene.word(verb) in BE else "unknown"
    return status


def _of_subject(scene: Scene, place: int) -> EventStatus:
    """The status of a noun that a verb is still to follow: "the sale will be completed", but "the ban may stay"."""
    verb = finite_verb_of(scene, place)
    status = _of_verb(scene, verb) if verb is not None and is_passive(scene, verb) else "happened"
    return status if status in ("planned", "possible") else "happened"


def _of_verb(scene: Scene, place: int) -> EventStatus:
    """The status of a verb."""
    group = scene.group(place)
    helpers = group.helpers
    if helpers & NEGATIONS or scene.word(place - 1) in NEGATIONS or _is_of_none(scene, group):
        return "denied"
    if group.form == "gerund" and scene.word(scene.before(group.first)) in DENYING:
        return "denied"
    if is_conditional(scene, group.first) or (scene.word(0) == "had" and scene.verb_before(place) in (None, 0)):
        return "possible"
    if group.form == "infinitive":
        return "happened" if "have" in helpers else _of_infinitive(scene, group.first)
    if helpers & _POSSIBLE:
        return "possible"
    if helpers & _PLANNED:
        return "planned"
    if helpers & _OPEN and "have" in helpers:
        return "unknown"
    if helpers & _OPEN:
        return "planned" if "would" in helpers or "'d" in helpers else "possible"
    return "happened"


def _is_of_none(scene: Scene, group: Group) -> bool:
    """Whether nobody does it or nothing has it done: "no arrests have been made", "not everyone agreed"."""
    subject = scene.holding.get(scene.before(group.first))
    if group.form != "finite" or subject is None:
        return False
    return scene.word(subject.first) in _NONE or (subject.first == 1 and scene.word(0) == "not")


def is_conditional(scene: Scene, first: int) -> bool:
    """Whether a clause begins with "if"."""
    for number in range(first - 1, -1, -1):
        word = scene.word(number)
        if word in _CONDITIONS:
            return True
        if scene.verbs[number] or word in (",", ";"):
            return False
    return False


def _of_infinitive(scene: Scene, first: int) -> EventStatus:
    """The status of an infinitive by what governs it: "managed to", "failed to", "hopes to"."""
    noun = scene.holding.get(scene.before(first))
    if noun is not None and scene.word(noun.first) == "no":
        return "denied"
    governor = scene.verb_before(first)
    if governor is None:
        return "planned"
    word = scene.word(governor)
    if word in FAILED or scene.group(governor).helpers & NEGATIONS:
        return "denied"
    if word in DONE and governor == scene.before(first):
        return _of_verb(scene, governor)
    return "possible" if word in WISHING else "planned"
