"""Whether what a trigger tells has happened, is planned or possible, or is denied."""

from retold.model import EventStatus
from retold.reading.events.governing import finite_verb_of, governor
from retold.reading.events.grammar import AUXILIARIES, BE, NEGATIONS, RELATIVES
from retold.reading.events.groups import Group
from retold.reading.events.lexicon import DONE, FAILED, LIGHT, PLANNING, WISHING
from retold.reading.events.scene import Scene
from retold.reading.events.voice import is_passive
from retold.reading.inflection import all_forms
from retold.text.certainty import find_hedges
from retold.text.remembered import once_for_each_word

_POSSIBLE = frozenset("may might could can ca".split())
_PLANNED = frozenset("will wo shall 'll to going".split())
_OPEN = frozenset("would should must 'd".split())
_CONDITIONS = frozenset(("if", "unless", "whether"))
_NONE = frozenset("no none nobody neither nothing".split())
_PERHAPS = frozenset(("perhaps", "maybe"))
_NEARLY = frozenset("almost nearly hardly scarcely".split())
_MULTIPLYING = all_forms("double triple quadruple halve")
"""Of these "nearly" only says how far they went."""
DENYING = all_forms("deny")
"""What these govern is not so by the word of who denies it: "denied firing her", "denied that she was there"."""

_PREVENTING = all_forms("stop prevent keep bar block deter dissuade discourage prohibit ban")
"""What these keep somebody "from" is not so."""

_UNDOING = all_forms("cancel avoid avert prevent thwart foil")
"""What these have for an object is not so: "cancelled the visit", "avoided paying"."""

_ACCUSING = all_forms("accuse suspect charge acquit clear")
"""What somebody is accused "of" or charged "with" stays open."""


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
    if scene.word(verb) in _UNDOING and phrase and phrase.first == verb + 1:
        return "denied" if status == "happened" else "unknown"
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
    if _is_denied(scene, group):
        return "denied"
    if is_conditional(scene, group.first) or (scene.word(0) == "had" and scene.verb_before(place) in (None, 0)):
        return "possible"
    if group.form == "infinitive":
        return "happened" if "have" in group.helpers else _of_infinitive(scene, group.first)
    status = _of_helpers(group.helpers)
    return _of_what_stands_before(scene, group) if status == "happened" else status


def _of_helpers(helpers: frozenset[str]) -> EventStatus:
    """The status that the auxiliaries of a verb give it."""
    if helpers & _POSSIBLE:
        return "possible"
    if helpers & _PLANNED:
        return "planned"
    if helpers & _OPEN and "have" in helpers:
        return "unknown"
    if helpers & _OPEN:
        return "planned" if "would" in helpers or "'d" in helpers else "possible"
    return "happened"


def _is_denied(scene: Scene, group: Group) -> bool:
    """Whether a verb is denied by what stands right before it, or by its subject."""
    if group.helpers & NEGATIONS or scene.word(group.verb - 1) in NEGATIONS or _is_of_none(scene, group):
        return True
    return group.form == "gerund" and scene.word(scene.before(group.first)) in DENYING | _UNDOING


def _is_of_none(scene: Scene, group: Group) -> bool:
    """Whether nobody does it or nothing has it done: "no arrests have been made", "not everyone agreed"."""
    edge = scene.before(group.first)
    relative = scene.word(edge) in RELATIVES
    subject = scene.holding.get(edge - relative)
    if group.form != "finite" or subject is None:
        return False
    if subject.preposition == "of":
        subject = scene.holding.get(subject.first - 2, subject)
    before = scene.word(subject.first - 1)
    if relative:
        return before == "not"
    return scene.word(subject.first).lower() in _NONE or before == "nor" or (subject.first == 1 and before == "not")


def _of_what_stands_before(scene: Scene, group: Group) -> EventStatus:
    """The status of a verb whose auxiliaries leave it as told: "nearly died", "perhaps left", "did they meet?"."""
    edge = scene.before(group.first)
    words = [scene.word(place) for place in range(edge + 1, group.verb)]
    if not _NEARLY.isdisjoint(words) and scene.word(group.verb) not in _MULTIPLYING:
        return "unknown"
    first = scene.verb_before(group.verb) in (None, 0)
    if first and scene.word(0) in AUXILIARIES and scene.word(len(scene.tokens) - 1) == "?":
        return "unknown"
    if group.form == "gerund" and scene.word(edge) in ("from", "of", "with"):
        return _behind_preposition(scene, edge)
    subject = scene.holding.get(edge)
    if first and subject and subject.first <= 1:
        words.append(scene.word(0).lower())
    return "possible" if any(map(_is_doubt, words)) else "happened"


def _behind_preposition(scene: Scene, place: int) -> EventStatus:
    """The status of what somebody is accused of or kept from; open where somebody only may be kept from it."""
    governor = scene.verb_before(place)
    word = "" if governor is None else scene.word(governor)
    if word in _ACCUSING and scene.word(place) != "from":
        return "possible"
    if governor is None or word not in _PREVENTING or scene.word(place) != "from":
        return "happened"
    return "denied" if _of_verb(scene, governor) == "happened" else "unknown"


@once_for_each_word
def _is_doubt(word: str) -> bool:
    """Whether an adverb leaves open whether something is so: "perhaps", "allegedly"."""
    return (word.endswith("ly") or word in _PERHAPS) and bool(find_hedges(word))


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
