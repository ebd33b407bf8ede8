"""What stands before a verb or a relative pronoun, insertions and what hangs on it left out."""

from retold.reading.events.grammar import (
    CLAUSE_OPENERS,
    CONJUNCTIONS,
    DASHES,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
)
from retold.reading.events.lexicon import SAYING
from retold.reading.events.phrases import NounPhrase
from retold.reading.events.scene import Scene

PASSED = QUOTES | DASHES
_WHERE = frozenset("in at from near of".split())


def antecedent(scene: Scene, relative: int) -> NounPhrase | None:
    """What a relative pronoun stands for: "who" for no town, in "a man from Lisbon who left"."""
    number = relative - 1
    while scene.word(number) in PASSED or scene.word(number) == "," or scene.word(number) in PREPOSITIONS:
        number -= 1
    if scene.word(number) == ")":
        number = scene.opening(number) - 1
    phrase = scene.holding.get(number)
    while phrase and scene.word(relative) == "who" and phrase.preposition in _WHERE and _is_thing(scene, phrase):
        phrase = scene.holding.get(phrase.first - 2)
    return phrase


def _is_thing(scene: Scene, phrase: NounPhrase) -> bool:
    """Whether a phrase ends in a name that is nobody's."""
    return scene.tokens[phrase.last].kind == "Name" and phrase.last not in scene.people


def phrase_before(scene: Scene, edge: int, finite: bool) -> NounPhrase | None:
    """The phrase that ends at a place; of a finite verb what insertions and prepositions behind it belong to."""
    number: int | None = _before_insertion(scene, edge) if finite and scene.word(edge) == "," else edge
    while number is not None and number >= 0:
        phrase = scene.holding.get(number)
        if phrase is None:
            number = _step_back(scene, number, finite)
        elif finite and phrase.preposition and phrase.preposition not in CLAUSE_OPENERS:
            number = phrase.first - 2
        elif finite and _is_object_inside(scene, phrase):
            number = phrase.first - 1
        elif finite and (listed := _list_opening(scene, phrase)):
            number = listed.first - 2
        elif scene.word(number) in RELATIVES and phrase.first == phrase.last:
            return antecedent(scene, number)
        else:
            return phrase
    return None


def _is_object_inside(scene: Scene, phrase: NounPhrase) -> bool:
    """Whether a phrase is the object of a verb that only says more of a noun: "the man who killed four people was"."""
    verb = phrase.first - 1
    if not scene.is_verb(verb) or scene.word(verb) in SAYING:
        return False
    group = scene.group(verb)
    return group.form != "finite" or scene.word(scene.before(group.first)) in RELATIVES


def _list_opening(scene: Scene, phrase: NounPhrase) -> NounPhrase | None:
    """The first phrase of a list that a preposition governs: "flights to Rome, Oslo and Lisbon".

    Of two phrases only behind "between", or where no verb stands before: in "it sank off Rome and Oslo sent help" the
    second is a subject.
    """
    opening, commas = phrase, 0
    while scene.word(opening.first - 1) in ("and", ",") and (earlier := scene.holding.get(opening.first - 2)):
        commas += scene.word(opening.first - 1) == ","
        opening = earlier
    governed = opening.preposition and opening.preposition not in CLAUSE_OPENERS
    joined = commas or opening.preposition == "between" or scene.verb_before(opening.first) is None
    return opening if joined and governed and scene.word(phrase.first - 1) == "and" else None


def _step_back(scene: Scene, number: int, finite: bool) -> int | None:
    """The place to look at before a token that is in no phrase; None where the clause begins."""
    word = scene.word(number)
    if word == ")":
        return scene.opening(number) - 1
    if word in PASSED or scene.tokens[number].kind == "adjective":
        return number - 1
    if number in scene.times or scene.is_adverb(number):
        return scene.before(number + 1)
    if finite and scene.is_verb(number):
        return _before_clause(scene, number)
    return number - 1 if finite and (word in PREPOSITIONS or word in CONJUNCTIONS) else None


def _before_clause(scene: Scene, verb: int) -> int:
    """The place before a verb, or before the relative clause that it stands in: "the ship that they sold sank"."""
    edge = scene.group(verb).first - 1
    if scene.word(edge) in RELATIVES:
        return edge - 1
    own = scene.holding.get(edge)
    if own and (scene.word(own.first - 1) in RELATIVES or own.first - 1 in scene.holding):
        return own.first - 1 if own.first - 1 in scene.holding else own.first - 2
    return edge


def _before_insertion(scene: Scene, comma: int) -> int:
    """The place before what two commas enclose: "the firm, which is new, closed"."""
    number = comma - 1
    while number > 0 and scene.word(number) != ",":
        number -= 1
    return number - 1 if number > 0 else comma - 1
