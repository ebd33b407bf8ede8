"""Whether the subject of a verb does what it tells, or has it done to it."""

from retold.reading.events.grammar import CLAUSE_OPENERS, CONJUNCTIONS, PRONOUNS, RELATIVES
from retold.reading.events.groups import letters
from retold.reading.events.lexicon import SAYING
from retold.reading.events.outcomes import SUSPECTING
from retold.reading.events.scene import Scene

_BEFORE_PARTICIPLE = frozenset("when while if unless though although once until as".split())
"""Words that a participle can follow: "when asked"."""


def is_passive(scene: Scene, place: int) -> bool:
    """Whether the subject of a verb is what it is done to: a passive, or a participle behind a noun."""
    group = scene.group(place)
    if group.passive or (group.form == "participle" and not group.helpers):
        return True
    own = letters(scene.tokens[place])
    if group.helpers or "n" not in own or "b" in own:
        return False
    edge = scene.before(group.first)
    earlier = scene.before(edge) if scene.word(edge) in CONJUNCTIONS else -1
    if scene.is_verb(earlier) and (earlier == edge - 1 or scene.starting.get(place + 1) is None):
        return is_passive(scene, earlier)
    return scene.word(place + 1) == "by" or _is_reduced(scene, place, edge)


def is_passive_participle(scene: Scene, place: int) -> bool:
    """Whether a verb that could be a past is a participle: "the ship built in May"."""
    return not scene.group(place).helpers and is_passive(scene, place)


def _is_reduced(scene: Scene, place: int, edge: int) -> bool:
    """Whether a form that could be a past is a participle behind its noun: "sold the plane built in May"."""
    if edge < 0 or scene.word(edge) in _BEFORE_PARTICIPLE:
        return True
    if scene.word(edge) == ",":
        return edge == place - 1 and scene.starting.get(place + 1) is None and _is_inserted(scene, place, edge)
    phrase = scene.holding.get(edge)
    if phrase is None or scene.word(phrase.last) in PRONOUNS:
        return False
    while phrase.preposition and (outer := scene.holding.get(phrase.first - 2)):
        phrase = outer
    if phrase.preposition and _hangs_on_participle(scene, phrase.first - 2):
        return False
    governor = phrase.first - 1
    if governor < 0 or phrase.preposition in CLAUSE_OPENERS or _ends_relative(scene, place):
        return False
    if not scene.is_verb(governor):
        return bool(phrase.preposition)
    if scene.word(governor) in SUSPECTING and scene.starting.get(place + 1):
        return False
    return scene.word(governor) not in SAYING and scene.group(governor).form in ("finite", "infinitive")


def _hangs_on_participle(scene: Scene, place: int) -> bool:
    """Whether a word is a participle behind its noun, which still waits for a verb: "men armed with knives robbed"."""
    return scene.is_verb(place) and not scene.group(place).helpers and is_passive(scene, place)


def _ends_relative(scene: Scene, place: int) -> bool:
    """Whether the verb before one stands in a relative clause, whose noun still waits for a verb of its own."""
    earlier = scene.verb_before(place)
    while earlier is not None and scene.group(earlier).form in ("gerund", "infinitive"):
        earlier = scene.verb_before(earlier)
    return earlier is not None and scene.word(scene.before(scene.group(earlier).first)) in RELATIVES


def _is_inserted(scene: Scene, place: int, comma: int) -> bool:
    """Whether a verb behind a comma is no predicate: "the ships, built in May, are"."""
    closing = next((number for number in range(place, len(scene.tokens)) if scene.word(number) == ","), None)
    if closing is not None and scene.next_verb(closing + 1) is not None:
        return True
    return all(scene.word(number) != "," for number in range(comma))
