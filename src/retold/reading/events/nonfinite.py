"""What holds an infinitive or a gerund open, or makes it untrue."""

from retold.reading.events import outcomes
from retold.reading.events.governing import finite_before
from retold.reading.events.grammar import BE
from retold.reading.events.groups import Group
from retold.reading.events.holds import Hold, hold_by_noun, hold_by_object, is_of
from retold.reading.events.lexicon import DONE, FAILED, SAYING, WISHING
from retold.reading.events.phrases import NounPhrase
from retold.reading.events.scene import Scene
from retold.reading.events.subjects import subject
from retold.reading.inflection import all_forms

_WILL = frozenset("will wo 'll would 'd".split())
_WAS = frozenset("was were been had".split())
_CITING = SAYING | all_forms("cite quote accuse refer blame have point")
"""What goes on so behind a comma is done by who tells of it: "will close, citing costs"."""


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
    if word == "of" and (noun := scene.holding.get(edge - 1)) and (found := hold_by_noun(scene, noun)):
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
    if word in outcomes.EXONERATING and preposition == "of":
        return Hold(verb, "denied", "possible")
    if word in outcomes.ACCUSING and preposition in ("of", "with"):
        return Hold(verb, "possible", "possible")
    if word in outcomes.PREVENTING and preposition == "from":
        return Hold(verb, "denied")
    if preposition == "against" and word in outcomes.DECIDING:
        return Hold(verb, "denied")
    open_so = preposition == "about" and word in outcomes.TALKING
    return Hold(verb, "possible", "denied") if open_so else None
