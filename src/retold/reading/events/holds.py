"""What holds a trigger open or makes it untrue: the verb, noun, adjective or preposition that it hangs on."""

from typing import NamedTuple

from retold.model import EventStatus
from retold.reading.events import outcomes
from retold.reading.events.grammar import DETERMINERS, NEGATIONS, RELATIVES
from retold.reading.events.groups import letters
from retold.reading.events.phrases import NounPhrase
from retold.reading.events.scene import Scene
from retold.reading.events.subjects import subject

_COURTS = frozenset("court jury jurors inquest inquiry tribunal hearing".split())
"""What these are told is so by somebody's word."""

_CHARGES = frozenset(("charge", "charges"))
_PROVEN = frozenset("guilty convicted admitted conviction".split())

_LITTLE = frozenset("no little any".split())


class Hold(NamedTuple):
    """What holds a trigger: the verb that does, if one does, the status that this gives, and the one if it is denied.

    "happened" is whatever the status of the verb is.
    """

    verb: int | None
    status: EventStatus
    denied: EventStatus = "unknown"


def is_of(scene: Scene, verb: int, table: frozenset[str]) -> bool:
    """Whether a verb is one of a table, with its particle where it has one there: "ruled out"."""
    word = scene.word(verb)
    return word in table or f"{word} {scene.word(verb + 1)}" in table


def hold_of_clause(scene: Scene, place: int) -> Hold | None:
    """What the clause of a finite verb hangs on by "that" or by nothing; none for what stands by itself."""
    edge = scene.before(scene.group(place).first)
    own = subject(scene, place)
    if own is None or own.first > place or scene.word(edge) in RELATIVES:
        return None
    opening = scene.before(own.first)
    if scene.word(opening) == "that":
        wished = scene.word(opening - 1) in outcomes.DEMANDING and scene.group(place).first == place
        if wished and letters(scene.tokens[place]) == "b":
            return Hold(None, "possible")
        return _hold_by_that(scene, opening - 1)
    if not scene.is_verb(opening):
        fears = scene.word(opening) in outcomes.SUSPECTING and scene.word(opening - 1) not in DETERMINERS
        return Hold(None, "possible") if fears else None
    return _hold_by_verb(scene, opening) if is_of(scene, opening, outcomes.SUSPECTING | outcomes.UNTRUE) else None


def _hold_by_that(scene: Scene, place: int) -> Hold | None:
    """What the word before "that" says of the clause behind it."""
    if scene.is_verb(place):
        return _hold_by_verb(scene, place)
    if scene.word(place) in outcomes.SUSPECTING:
        return None if scene.word(place - 1) == "no" else Hold(None, "possible")
    if scene.is_verb(place - 1) and is_of(scene, place - 1, outcomes.UNTRUE):
        return Hold(place - 1, "denied")
    word = scene.word(place)
    if word in outcomes.FALSE or (word in outcomes.TRUE and _is_negated(scene, place)):
        return Hold(None, "denied")
    if word in outcomes.UNSURE or (word in outcomes.SURE and _is_negated(scene, place)):
        return Hold(None, "unknown")
    if word in outcomes.PROBABLE:
        return Hold(None, "possible")
    if word in _CHARGES and scene.words.isdisjoint(_PROVEN):
        return Hold(None, "possible")
    phrase = scene.holding.get(place)
    return hold_by_noun(scene, phrase) if phrase else None


def _is_negated(scene: Scene, place: int) -> bool:
    """Whether "not" stands shortly before an adjective."""
    return any(scene.word(number) in NEGATIONS for number in range(place - 3, place))


def _hold_by_verb(scene: Scene, verb: int) -> Hold:
    """What a verb says of the clause behind it: nothing, if it only tells it, unless it is denied."""
    if is_of(scene, verb, outcomes.UNTRUE):
        return Hold(verb, "denied")
    word = scene.word(verb)
    if word in ("told", "heard") and (own := subject(scene, verb)) and scene.word(own.last).lower() in _COURTS:
        return Hold(verb, "possible")
    held = word in outcomes.HELD and scene.group(verb).passive
    return Hold(verb, "possible" if held or word in outcomes.SUSPECTING | outcomes.SEEMING else "happened")


def hold_by_noun(scene: Scene, phrase: NounPhrase) -> Hold | None:
    """What a noun says of the clause behind it, or of what is "of" it: "claims that", "no sign of"."""
    noun, none = scene.word(phrase.last), scene.word(phrase.first).lower() in _LITTLE
    verb = phrase.first - 1
    if none and (noun in outcomes.GROUNDS or noun in outcomes.OPEN_NOUNS):
        return Hold(None, "unknown")
    if noun not in outcomes.OPEN_NOUNS:
        return None
    if scene.is_verb(verb) and is_of(scene, verb, outcomes.UNTRUE):
        return Hold(verb, "denied")
    untrue = phrase.preposition in ("in", "to") and scene.word(phrase.first - 2) == "truth"
    return Hold(None, "denied" if untrue else "possible")


def hold_by_object(scene: Scene, verb: int) -> Hold | None:
    """What a verb says of its object: "cancelled the visit", "delayed closing it", "considered a ban"."""
    if is_of(scene, verb, outcomes.UNDOING | outcomes.DENYING):
        return Hold(verb, "denied")
    if is_of(scene, verb, outcomes.POSTPONING):
        return Hold(verb, "planned")
    return Hold(verb, "possible", "denied") if is_of(scene, verb, outcomes.WEIGHING) else None


def hold_of_noun(scene: Scene, phrase: NounPhrase, place: int) -> Hold | None:
    """What holds a noun of happening: a word before it, what it is "of", or the verb whose object it is."""
    if status := _modified(scene, phrase, place):
        return Hold(None, status)
    lead = f"{scene.word(phrase.first - 2)} {phrase.preposition}"
    if phrase.preposition == "without" or scene.word(phrase.first) == "no" or lead in outcomes.INSTEAD:
        return Hold(None, "denied")
    outer = scene.holding.get(phrase.first - 2)
    if phrase.preposition in ("of", "for") and outer and (found := hold_by_noun(scene, outer)):
        return found
    verb = phrase.first - 1
    verb = verb if scene.is_verb(verb) else verb - 1
    return _hold_by_object_of(scene, verb, phrase) if scene.is_verb(verb) else None


def _hold_by_object_of(scene: Scene, verb: int, phrase: NounPhrase) -> Hold | None:
    """What a verb says of the noun that follows it, with its particle between them or without."""
    particle = phrase.first == verb + 2
    if particle and f"{scene.word(verb)} {scene.word(verb + 1)}" not in outcomes.PHRASAL:
        return None
    if scene.word(verb) in outcomes.ESCAPING and scene.word(phrase.last) in outcomes.ESCAPED:
        return Hold(verb, "denied")
    known = scene.word(phrase.first) in outcomes.KNOWN
    if not known and is_of(scene, verb, outcomes.MENACING):
        return Hold(verb, "possible", "denied")
    found = hold_by_object(scene, verb)
    return None if known and found and found.status == "possible" else found


def _modified(scene: Scene, phrase: NounPhrase, place: int) -> EventStatus | None:
    """What a word before a noun in its phrase says of it: "a planned strike", "the alleged attack"."""
    words = {scene.word(number) for number in range(phrase.first, place)}
    if words & outcomes.COMING and scene.word(place) not in outcomes.PLANS:
        return "planned"
    if words & outcomes.MAYBE:
        return "possible"
    return "denied" if words & outcomes.VAIN and scene.word(place) not in outcomes.TRYING else None
