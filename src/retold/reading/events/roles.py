"""Who does what a trigger tells of, and to whom."""

from collections.abc import Iterator
from typing import NamedTuple

from retold.reading.events.grammar import AUXILIARIES, BE, PREPOSITIONS, WHO
from retold.reading.events.lexicon import (
    CHANGES,
    DONE_TO,
    GOING,
    LIGHT,
    MOVING,
    OWN_DOINGS,
    SAYING,
    TAKING,
    UNDERGOING,
    UNDERGONE,
)
from retold.reading.events.objects import QUANTITY, agent, object_behind, objects, with_earlier, with_following
from retold.reading.events.phrases import NounPhrase
from retold.reading.events.scene import Scene
from retold.reading.events.subjects import owner, subject
from retold.reading.events.voice import is_passive

_OF = frozenset("of for with against on".split())
"""Behind a noun of happening these lead to what it is done to: "talks with", "a ban on"."""

_PLAIN_NOUNS = frozenset(("ns", "thing", "xvb", "xvz"))


class Roles(NamedTuple):
    """The noun phrases in the roles of an event."""

    actors: tuple[NounPhrase, ...] = ()
    targets: tuple[NounPhrase, ...] = ()


def roles_at(scene: Scene, place: int) -> Roles:
    """The roles of the trigger at a place."""
    return _of_verb(scene, place) if scene.verbs[place] else _of_noun(scene, place)


def _of_verb(scene: Scene, place: int) -> Roles:
    """Subject and object, exchanged in a passive; the subject of what only befalls it is the target."""
    own = with_earlier(scene, subject(scene, place))
    if own and own[0].first > place and scene.word(place) in SAYING:
        return Roles(own)
    if is_passive(scene, place):
        return Roles(with_following(scene, agent(scene, place)), own)
    if scene.word(place) in TAKING and scene.word(place + 1) == "place":
        return Roles((), own)
    targets = tuple(phrase for phrase in objects(scene, place) if phrase not in own)
    if scene.word(place) in BE or (not targets and _befalls(scene, place)):
        return Roles((), own)
    return Roles(own, targets)


def _befalls(scene: Scene, place: int) -> bool:
    """Whether the subject of a verb without object does not act: "prices fell", but not "began to fall"."""
    if scene.word(place) not in UNDERGOING or scene.is_verb(place + 1):
        return False
    own = subject(scene, place)
    goes = scene.word(place) in GOING and own is not None and (own.last in scene.people or scene.word(own.last) in WHO)
    opens_clause = scene.is_verb(place + 2) or scene.word(place + 2) in AUXILIARIES
    return not goes and not (scene.word(place + 1) == "to" and opens_clause)


def _of_noun(scene: Scene, place: int) -> Roles:
    """Whose a happening is and what it is done to, by what stands before and behind its noun."""
    phrase = scene.holding.get(place)
    if phrase is None:
        return Roles()
    behind = tuple(_complements(scene, place)) if place == phrase.last else ()
    actors = _actors_of_noun(scene, phrase, place, behind)
    leading = _OF | {"in"} if scene.word(place) in CHANGES else _OF
    target = next((one for one in behind if one.preposition in leading), None) or _modifier(scene, phrase, place)
    if target is None and scene.word(place) in DONE_TO:
        return _done_to(scene, phrase, place)
    if target is None and scene.word(place) in UNDERGONE:
        return Roles((), actors)
    return Roles(actors, (target,) if target else ())


def _done_to(scene: Scene, phrase: NounPhrase, place: int) -> Roles:
    """The roles of "his arrest by the army" and "the Ada Holm murder"."""
    whose, name = owner(scene, phrase, place), _name_before(scene, phrase, place)
    if whose is None and name and name.last in scene.people:
        whose = name
    doer = scene.starting.get(place + 2) if scene.word(place + 1) == "by" else None
    return Roles((doer,) if doer else (), (whose,) if whose else ())


def _complements(scene: Scene, place: int) -> Iterator[NounPhrase]:
    """The phrases that prepositions tie to the noun at a place: "an order from Norvik for two ferries"."""
    following = scene.starting.get(place + 2) or _amount(scene, place + 1)
    while following and following.preposition:
        yield following
        following = scene.starting.get(following.last + 2) or _amount(scene, following.last + 1)


def _amount(scene: Scene, place: int) -> NounPhrase | None:
    """What a preposition leads to over words of quantity: "an order for up to 60 ships"."""
    number = place + 1 if scene.word(place) in PREPOSITIONS else len(scene.tokens)
    while scene.word(number) in QUANTITY:
        number += 1
    phrase = scene.starting.get(number) if number > place + 1 else None
    return phrase and phrase._replace(preposition=scene.word(place))


def _actors_of_noun(
    scene: Scene, phrase: NounPhrase, place: int, behind: tuple[NounPhrase, ...]
) -> tuple[NounPhrase, ...]:
    """Who does what a noun tells: behind "by" or "between", before it, behind "from", or whose verb carries it."""
    if behind and behind[0].preposition in ("by", "between"):
        return with_following(scene, behind[0])
    before = owner(scene, phrase, place) or _name_before(scene, phrase, place)
    if before is None and scene.word(place) not in MOVING:
        before = next((one for one in behind if one.preposition == "from" and _is_name(scene, one)), None)
    return with_earlier(scene, before or (agent(scene, place) if behind else None) or _doer(scene, phrase))


def _is_name(scene: Scene, phrase: NounPhrase) -> bool:
    """Whether a phrase ends in a name."""
    return scene.tokens[phrase.last].kind == "Name"


def _doer(scene: Scene, phrase: NounPhrase) -> NounPhrase | None:
    """The subject of a verb that only carries the noun behind it: "the council took a decision"."""
    verb = scene.verb_before(phrase.first)
    if verb is None:
        return None
    own = phrase.preposition == "in" and scene.word(phrase.last) in OWN_DOINGS
    if not own and (scene.word(verb) not in LIGHT or object_behind(scene, verb) != phrase):
        return None
    return None if is_passive(scene, verb) else subject(scene, verb)


def _name_before(scene: Scene, phrase: NounPhrase, place: int) -> NounPhrase | None:
    """The name before a noun: "the Norvik plan"."""
    first = place
    while first > phrase.first and scene.tokens[first - 1].kind == "Name":
        first -= 1
    return NounPhrase(first, place - 1) if first < place else None


def _modifier(scene: Scene, phrase: NounPhrase, place: int) -> NounPhrase | None:
    """The plain noun before a noun: "plant closures"."""
    plain = place > phrase.first and scene.tokens[place - 1].kind in _PLAIN_NOUNS and scene.word(place - 1) != "news"
    return NounPhrase(place - 1, place - 1) if plain else None
