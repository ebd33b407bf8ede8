"""What holds a trigger open or makes it untrue: the verb, noun, adjective or preposition that it hangs on."""

from typing import NamedTuple

from retold.model import EventStatus
from retold.reading.events import outcomes
from retold.reading.events.governing import finite_before
from retold.reading.events.grammar import BE, DETERMINERS, NEGATIONS, RELATIVES
from retold.reading.events.groups import Group, letters
from retold.reading.events.lexicon import DONE, FAILED, SAYING, WISHING
from retold.reading.events.phrases import NounPhrase
from retold.reading.events.scene import Scene
from retold.reading.events.subjects import subject
from retold.reading.inflection import all_forms

_LITTLE = frozenset("no little any".split())
_WILL = frozenset("will wo 'll would 'd".split())
_WAS = frozenset("was were been had".split())
_CITING = SAYING | all_forms("cite quote accuse refer blame have point")
"""What goes on so behind a comma is done by who tells of it: "will close, citing costs"."""


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
        return Hold(None, "possible")
    if scene.is_verb(place - 1) and is_of(scene, place - 1, outcomes.UNTRUE):
        return Hold(place - 1, "denied")
    word = scene.word(place)
    if word in outcomes.FALSE or (word in outcomes.TRUE and _is_negated(scene, place)):
        return Hold(None, "denied")
    if word in outcomes.UNSURE or (word in outcomes.SURE and _is_negated(scene, place)):
        return Hold(None, "unknown")
    if word in outcomes.PROBABLE:
        return Hold(None, "possible")
    phrase = scene.holding.get(place)
    return _hold_by_noun(scene, phrase) if phrase else None


def _is_negated(scene: Scene, place: int) -> bool:
    """Whether "not" stands shortly before an adjective."""
    return any(scene.word(number) in NEGATIONS for number in range(place - 3, place))


def _hold_by_verb(scene: Scene, verb: int) -> Hold:
    """What a verb says of the clause behind it: nothing, if it only tells it, unless it is denied."""
    if is_of(scene, verb, outcomes.UNTRUE):
        return Hold(verb, "denied")
    word = scene.word(verb)
    held = word in outcomes.HELD and scene.group(verb).passive
    return Hold(verb, "possible" if held or word in outcomes.SUSPECTING | outcomes.SEEMING else "happened")


def _hold_by_noun(scene: Scene, phrase: NounPhrase) -> Hold | None:
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


def hold_of_infinitive(scene: Scene, first: int) -> Hold:
    """What holds an infinitive: "managed to", "failed to", "hopes to", "the refusal to"."""
    return _hold_by_word(scene, first) or _hold_by_governor(scene, first)


def _hold_by_word(scene: Scene, first: int) -> Hold | None:
    """What the noun or adjective before an infinitive says of it."""
    word, verb = scene.word(first - 1), scene.verb_before(first)
    noun = scene.holding.get(scene.before(first))
    if noun is not None and (found := _hold_to(scene, noun)):
        return found
    if scene.word(first - 2) == "too":
        return Hold(None, "unknown" if word in outcomes.EARLY else "denied")
    if word in outcomes.WITHHELD:
        return Hold(verb, "denied")
    done = word == "able" or word in outcomes.FEELING
    if done and verb is not None and not {scene.word(verb), *scene.group(verb).helpers}.isdisjoint(_WAS):
        return Hold(verb, "happened", "denied")
    return Hold(verb, "possible", "denied") if word in outcomes.WILLING else None


def _hold_to(scene: Scene, noun: NounPhrase) -> Hold | None:
    """What a noun says of the infinitive behind it."""
    word, verb = scene.word(noun.last), noun.first - 1
    if scene.word(noun.first) == "no" or word in outcomes.WITHHELD:
        return Hold(None, "denied")
    if word in outcomes.CALLS:
        return Hold(None, "denied" if scene.is_verb(verb) and scene.word(verb) in FAILED else "possible")
    words = {scene.word(place) for place in range(noun.first, noun.last)}
    if words & outcomes.FIRST and scene.is_verb(verb) and scene.word(verb) in BE | outcomes.BECOMING:
        return Hold(verb, "happened", "denied")
    if word not in outcomes.TRYING:
        return None
    if not (scene.is_verb(verb) and is_of(scene, verb, outcomes.UNDONE_PLANS)):
        verb = _passive_of(scene, noun)
    return Hold(verb, "denied") if is_of(scene, verb, outcomes.UNDONE_PLANS) else None


def _passive_of(scene: Scene, noun: NounPhrase) -> int:
    """The place of the passive verb whose subject a noun is, behind what it is "to" do; -1 if there is none."""
    behind = (verb for verb in range(noun.last + 2, len(scene.tokens)) if scene.verbs[verb])
    return next((verb for verb in behind if scene.group(verb).passive and subject(scene, verb) == noun), -1)


def _hold_by_governor(scene: Scene, first: int) -> Hold:
    """What the verb before an infinitive says of it."""
    verb = scene.verb_before(first)
    if verb is None:
        return Hold(None, "planned")
    word, beside = scene.word(verb), verb == scene.before(first) - (scene.word(first - 1) == "on")
    if word in FAILED or word in outcomes.FORBIDDING:
        return Hold(verb, "denied", "denied")
    if word in outcomes.FORCING or (word in DONE and beside):
        return Hold(verb, "happened", "denied")
    if beside and (word in outcomes.SEEMING or word in outcomes.HELD):
        return Hold(verb, "possible", "denied")
    return Hold(verb, "possible" if word in WISHING or is_of(scene, verb, outcomes.CALLING) else "planned", "denied")


def hold_of_gerund(scene: Scene, group: Group) -> Hold | None:
    """What holds a gerund: the verb right before it, or the preposition and what that belongs to."""
    edge = scene.before(group.first)
    word, verb = scene.word(edge), scene.verb_before(group.first)
    if scene.is_verb(edge) or (scene.is_verb(edge - 1) and is_of(scene, edge - 1, outcomes.UNDOING)):
        return hold_by_object(scene, edge if scene.is_verb(edge) else edge - 1) or Hold(edge, "happened", "denied")
    if word == "without" or f"{scene.word(edge - 1)} {word}" in outcomes.INSTEAD:
        return Hold(None, "denied")
    if word == "of" and (noun := scene.holding.get(edge - 1)) and (found := _hold_by_noun(scene, noun)):
        return found
    if verb is None:
        return None
    if word == "to":
        return _hold_by_to(scene, verb, edge)
    if word == ",":
        return _hold_by_main_verb(scene, group.verb)
    if word == "by":
        return Hold(verb, "happened", "happened")
    return _hold_by_preposition(scene, verb, word)


def _hold_by_main_verb(scene: Scene, place: int) -> Hold | None:
    """What goes on behind a comma is as far as the verb before it: "will close the mill, cutting 200 jobs"."""
    verb = finite_before(scene, place)
    ahead = verb is not None and scene.word(place) not in _CITING and not scene.group(verb).helpers.isdisjoint(_WILL)
    return Hold(verb, "happened", "happened") if ahead else None


def _hold_by_to(scene: Scene, verb: int, place: int) -> Hold:
    """What "to" leads to: "admitted to taking it", "came close to signing", "is committed to building it"."""
    if scene.word(place - 1) == "close":
        return Hold(verb, "denied" if scene.word(place - 2) in outcomes.COMING_TO else "possible")
    return Hold(verb, "happened" if scene.word(verb) in outcomes.LEADING else "planned", "denied")


def _hold_by_preposition(scene: Scene, verb: int, preposition: str) -> Hold | None:
    """What somebody is accused of or kept from, decides against or plans on."""
    word = scene.word(verb)
    if word in outcomes.ACCUSING and preposition in ("of", "with"):
        return Hold(verb, "possible", "possible")
    if word in outcomes.PREVENTING and preposition == "from":
        return Hold(verb, "denied")
    if preposition == "against" and word in outcomes.DECIDING:
        return Hold(verb, "denied")
    open_so = preposition == "about" and word in outcomes.TALKING
    return Hold(verb, "possible", "denied") if open_so else None


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
    if phrase.preposition in ("of", "for") and outer and (found := _hold_by_noun(scene, outer)):
        return found
    verb = phrase.first - 1
    verb = verb if scene.is_verb(verb) else verb - 1
    return _hold_by_object_of(scene, verb, phrase) if scene.is_verb(verb) else None


def _hold_by_object_of(scene: Scene, verb: int, phrase: NounPhrase) -> Hold | None:
    """What a verb says of the noun that follows it, with its particle between them or without."""
    particle = phrase.first == verb + 2
    if particle and f"{scene.word(verb)} {scene.word(verb + 1)}" not in outcomes.PHRASAL:
        return None
    known = scene.word(phrase.first) in outcomes.KNOWN
    if not known and is_of(scene, verb, outcomes.MENACING):
        return Hold(verb, "possible", "denied")
    found = hold_by_object(scene, verb)
    return None if known and found and found.status == "possible" else found


def _modified(scene: Scene, phrase: NounPhrase, place: int) -> EventStatus | None:
    """What a word before a noun in its phrase says of it: "a planned strike", "the alleged attack"."""
    words = {scene.word(number) for number in range(phrase.first, place)}
    if words & outcomes.COMING:
        return "planned"
    if words & outcomes.MAYBE:
        return "possible"
    return "denied" if words & outcomes.VAIN and scene.word(place) not in outcomes.TRYING else None
