"""What a verb is done to, and by whom where it is a passive."""

from retold.reading.events.grammar import CONJUNCTIONS, DAYS, QUOTES, RELATIVES
from retold.reading.events.lexicon import DITRANSITIVE, REACHING, SAYING, SECOND_OBJECTS, UNDERGOING
from retold.reading.events.phrases import NounPhrase
from retold.reading.events.preceding import antecedent
from retold.reading.events.scene import Scene
from retold.reading.events.subjects import subject
from retold.reading.events.voice import is_passive

_PARTICLES = frozenset("up out off down over back away ahead".split())
QUANTITY = frozenset("about up to over nearly almost around approximately more than at least roughly some".split())
_REACH = 12
"""Tokens behind a passive within which its "by" is looked for."""


def objects(scene: Scene, place: int) -> tuple[NounPhrase, ...]:
    """What an active verb is done to: the phrase behind it (two behind "give"), or what its clause belongs to."""
    first = object_behind(scene, place)
    if first is None:
        if scene.word(place + 1) in CONJUNCTIONS and scene.is_verb(place + 2):
            return objects(scene, place + 2)
        outer = _outside(scene, place) or _reached(scene, place)
        return (outer,) if outer else ()
    second = scene.starting.get(first.last + 1) if scene.word(place) in DITRANSITIVE else _behind(scene, place, first)
    found = with_following(scene, first)
    return (*found, second) if second else found


def _reached(scene: Scene, place: int) -> NounPhrase | None:
    """What a verb is done to behind a preposition: "met with him", "fired at them"."""
    phrase = scene.starting.get(place + 2)
    return phrase if (scene.word(place), scene.word(place + 1)) in REACHING else None


def _behind(scene: Scene, place: int, first: NounPhrase) -> NounPhrase | None:
    """The second object of a verb that takes it with a preposition; what stands in brackets is passed over."""
    number = first.last + 1
    if scene.word(number) == "(":
        number = next((end + 1 for end in range(number, len(scene.tokens)) if scene.word(end) == ")"), number)
    preposition = SECOND_OBJECTS.get(scene.word(place))
    return scene.starting.get(number + 1) if preposition and scene.word(number) == preposition else None


def object_behind(scene: Scene, place: int) -> NounPhrase | None:
    """The phrase that directly follows a verb, is no subject of another verb and no time."""
    number = place + 1
    particles = _PARTICLES - {"off"} if scene.word(place) in UNDERGOING else _PARTICLES
    while scene.word(number) in particles or scene.word(number) in QUOTES or scene.is_adverb(number):
        number += 1
    amount = number
    while scene.word(amount) in QUANTITY:
        amount += 1
    phrase = scene.starting.get(number)
    if amount < len(scene.tokens) and scene.tokens[amount].kind in ("#", "$"):
        held = scene.holding.get(amount)
        phrase, number = held and held._replace(first=amount), amount
    if phrase is None or scene.word(phrase.last) in DAYS or scene.word(number) in RELATIVES:
        return None
    following = scene.next_verb(phrase.last + 1)
    taken = following is not None and _has_subject(scene, following) and subject(scene, following) == phrase
    return None if taken else phrase


def _has_subject(scene: Scene, verb: int) -> bool:
    """Whether a verb behind a phrase needs a subject, rather than only saying more about the phrase."""
    group = scene.group(verb)
    return group.passive or (group.form == "finite" and not is_passive(scene, verb))


def _outside(scene: Scene, place: int) -> NounPhrase | None:
    """What a clause without an object belongs to: "the ship that they sold", "the ship they sold"."""
    own = scene.subjects.get(place)
    if own is None or scene.word(place) in SAYING or own.preposition or own.first < 2:
        return None
    before = own.first - 1
    if scene.word(before) in ("that", "which", "whom") and not scene.is_verb(before - 1):
        governor = scene.verb_before(before)
        told = scene.word(before) == "that" and governor is not None and scene.word(governor) in SAYING
        outer = None if told else antecedent(scene, before)
        return None if outer and scene.word(before) == "that" and scene.tokens[outer.last].kind == "Name" else outer
    quoted = any(scene.word(number) in QUOTES for number in range(own.last, place))
    outer, verb = scene.holding.get(before), scene.verb_before(before)
    said_in = outer is not None and outer.preposition and verb is not None and scene.word(verb) in SAYING
    return None if quoted or said_in else outer


def agent(scene: Scene, place: int) -> NounPhrase | None:
    """The phrase behind "by", as far as the next mark or another verb."""
    for number in range(place + 1, min(len(scene.tokens), place + _REACH)):
        if scene.word(number) == "by":
            return scene.starting.get(number + 1)
        if scene.word(number) in (",", ".", ";"):
            return None
        if scene.is_verb(number) and scene.word(number - 1) not in CONJUNCTIONS:
            return None
    return None


def with_following(scene: Scene, phrase: NounPhrase | None) -> tuple[NounPhrase, ...]:
    """A phrase, before that which "and" joins to it."""
    if phrase is None:
        return ()
    later = scene.starting.get(phrase.last + 2) if scene.word(phrase.last + 1) == "and" else None
    return (phrase, later) if later and scene.next_verb(later.last + 1) is None else (phrase,)


def with_earlier(scene: Scene, phrase: NounPhrase | None) -> tuple[NounPhrase, ...]:
    """A phrase, after that which "and" or "nor" joins to it unless this belongs to another verb or a preposition."""
    if phrase is None:
        return ()
    earlier = scene.holding.get(phrase.first - 2) if scene.word(phrase.first - 1) in ("and", "nor", "or") else None
    if earlier is None or earlier.preposition or scene.is_verb(earlier.first - 1):
        return (phrase,)
    return (earlier, phrase)
