"""The subject of a verb, by the places of noun phrases, without a parse."""

from retold.reading.events.grammar import (
    CONJUNCTIONS,
    POSSESSIVES,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SUBORDINATORS,
)
from retold.reading.events.groups import Group
from retold.reading.events.lexicon import OBJECT_CONTROL, SAYING
from retold.reading.events.outcomes import ACCUSING, ASKING, PREVENTING
from retold.reading.events.phrases import NounPhrase
from retold.reading.events.preceding import antecedent, phrase_before
from retold.reading.events.scene import Scene
from retold.reading.events.voice import is_passive, is_passive_participle
from retold.reading.inflection import all_forms

_BLAMING = ACCUSING | PREVENTING | all_forms("convict blame criticise criticize thank praise jail fine condemn attack")
_ENDS = frozenset((".", ",", ";", "of", "in", "on", "who", ""))
"""What may follow whom a verb of saying names behind a comma: "the firm shrank, said Ada Holm of the union"."""
_WOULD = frozenset(("would", "'d"))


def subject(scene: Scene, place: int) -> NounPhrase | None:
    """The subject of a verb, of a passive too; of an infinitive or gerund that of the verb which governs it."""
    if place not in scene.subjects:
        scene.subjects[place] = None
        scene.subjects[place] = _find(scene, scene.group(place))
    return scene.subjects[place]


def owner(scene: Scene, phrase: NounPhrase, place: int) -> NounPhrase | None:
    """Whose the noun at a place in a phrase is: "the firm's plan", "its plan"."""
    for number in range(place - 1, phrase.first, -1):
        if scene.word(number) == "'s":
            return NounPhrase(phrase.first, number - 1, phrase.preposition)
    return NounPhrase(phrase.first, phrase.first) if scene.word(phrase.first) in POSSESSIVES else None


def _asks(scene: Scene, place: int) -> bool:
    """Whether "who" asks rather than stands for somebody: "unclear who fired", "the question of who fired"."""
    before = scene.word(place - 1)
    if scene.word(place) != "who" or before == "with":
        return False
    asked = before in PREPOSITIONS or before in ASKING or scene.is_verb(place - 1)
    return asked or (place > 0 and scene.tokens[place - 1].kind == "adjective")


def _find(scene: Scene, group: Group) -> NounPhrase | None:
    """The subject of a verb that is not known yet."""
    edge = scene.before(group.first)
    if inverted := _inverted(scene, group, edge):
        return inverted
    if edge < 0:
        return _behind(scene, group.verb)
    word = scene.word(edge)
    if word in CONJUNCTIONS or (word == "," and _continues(scene, group, edge)):
        return _joined(scene, edge)
    if group.form == "infinitive":
        return _controller(scene, edge, group.verb)
    if group.form == "gerund" and (blamed := _blamed(scene, edge)):
        return blamed
    if group.form == "gerund" and word == "as" and (quoted := scene.holding.get(edge - 1)):
        return quoted
    if word in RELATIVES and not (word == "that" and scene.is_verb(edge - 1)):
        return None if _asks(scene, edge) else antecedent(scene, edge)
    if word == "," and (own := _set_off(scene, group, edge)):
        return own
    if _hangs_on_verb(scene, group, edge):
        earlier = edge if scene.is_verb(edge) else scene.verb_before(edge)
        return subject(scene, earlier) if earlier is not None else _behind(scene, group.verb)
    finite = group.form == "finite" and (bool(group.helpers) or not is_passive(scene, group.verb))
    return phrase_before(scene, edge, finite)


def _blamed(scene: Scene, edge: int) -> NounPhrase | None:
    """Who is said to do what a gerund tells: "accused him of stealing", "stopped them from leaving"."""
    phrase = scene.holding.get(edge - 1)
    if phrase is None or scene.word(edge) not in ("of", "from", "with", "for") or not scene.is_verb(phrase.first - 1):
        return None
    verb = phrase.first - 1
    return phrase if scene.word(verb) in _BLAMING and not is_passive(scene, verb) else None


def _continues(scene: Scene, group: Group, comma: int) -> bool:
    """Whether a verb behind a comma shares the subject before it: "will close, sell", "waited, then left"."""
    shares_helpers = bool(group.helpers) and group.first == group.verb
    return shares_helpers or (group.form == "finite" and any(map(scene.is_adverb, range(comma + 1, group.first))))


def _hangs_on_verb(scene: Scene, group: Group, edge: int) -> bool:
    """Whether a gerund or participle has the subject of another verb: "…, citing costs", "when asked"."""
    word = scene.word(edge)
    if group.form == "gerund" and (word in PREPOSITIONS or word == "," or scene.is_verb(edge)):
        return True
    return word in SUBORDINATORS and group.form != "finite"


def _set_off(scene: Scene, group: Group, comma: int) -> NounPhrase | None:
    """What a participle between commas says more of: "The ferry, built in May, sank"; nothing behind a verb."""
    phrase = scene.holding.get(comma - 1)
    if phrase is None or phrase.preposition or not is_passive_participle(scene, group.verb):
        return None
    closed = any(scene.word(number) == "," for number in range(group.verb, len(scene.tokens)))
    return phrase if closed and not any(scene.verbs[: phrase.first]) else None


def _inverted(scene: Scene, group: Group, edge: int) -> NounPhrase | None:
    """The speaker behind a verb of saying: ``"…," said the mayor``."""
    if scene.word(group.verb) not in SAYING or group.first != group.verb:
        return None
    phrase = scene.starting.get(group.verb + 1) if edge < 0 or scene.word(edge) in QUOTES | {","} else None
    if phrase is None or scene.next_verb(phrase.last + 1) is not None:
        return None
    return None if scene.word(edge) == "," and scene.word(phrase.last + 1) not in _ENDS else phrase


def _joined(scene: Scene, edge: int) -> NounPhrase | None:
    """The subject of the verb that "and" joins to the one behind; with a comma of one outside relative clauses."""
    number = scene.verb_before(edge)
    while number is not None:
        before = scene.before(scene.group(number).first)
        own = subject(scene, number)
        lead = "" if own is None else scene.word(own.first - 1)
        told = lead == "," and scene.word(number) in SAYING
        inside = scene.word(before) in RELATIVES or lead == "that" or told
        if scene.word(edge - 1) != "," or not inside:
            return own
        number = scene.verb_before(number)
    return None


def _controller(scene: Scene, edge: int, verb: int) -> NounPhrase | None:
    """Who is to do what an infinitive tells."""
    if scene.is_verb(edge):
        return subject(scene, edge)
    if scene.word(edge) == "like" and scene.word(edge - 1) in _WOULD:
        return phrase_before(scene, edge - 2, finite=True)
    earlier = scene.verb_before(edge)
    phrase = scene.holding.get(edge)
    if phrase is not None:
        asked = earlier is not None and scene.word(earlier) in OBJECT_CONTROL
        if phrase.preposition == "for" or (asked and earlier == phrase.first - 1):
            return phrase
        if whose := owner(scene, phrase, edge):
            return whose
    return subject(scene, earlier) if earlier is not None else _behind(scene, verb)


def _is_turned(scene: Scene, place: int) -> bool:
    """Whether a sentence is turned around at "were": "Killed in the crash were two men"."""
    return is_passive(scene, 0) and scene.word(1) in PREPOSITIONS and all(scene.word(n) != "," for n in range(place))


def _behind(scene: Scene, place: int) -> NounPhrase | None:
    """The subject of the next finite verb, for what opens a sentence: "Citing costs, the firm closed"."""
    for number in range(place + 1, len(scene.tokens)):
        if scene.word(number) in ("was", "were") and place == 0 and _is_turned(scene, number):
            return scene.starting.get(number + 1)
        if scene.verbs[number] and scene.group(number).form == "finite" and not is_passive_participle(scene, number):
            return subject(scene, number) if scene.group(number).first > place + 1 else None
    return None
