"""Where something happened, perhaps told otherwise: two places behind one verb, each in one report alone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from retold.comparing.counterparts.people import has_any_of
from retold.comparing.counterparts.told import Told, told_in
from retold.comparing.names import match_names
from retold.model import Difference, Entity, Mention, Reading, Span
from retold.text import Word, concept, fold
from retold.text.nations import named_nation
from retold.text.predicates import predicates
from retold.text.related import are_kin
from retold.text.remembered import once_for_each

NEAR = 6
"""So many words before a place its verb stands at most."""

_AT, _TO, _FROM = "at", "to", "from"
_WAYS = {
    **dict.fromkeys(("in", "at", "near", "outside", "on"), _AT),
    **dict.fromkeys(("to", "towards", "for", "into"), _TO),
    "from": _FROM,
}
"""Whether it happens at a place, leads there or comes from there, by the word before the place."""

_OFF = "off"
_DEPARTING = frozenset(map(concept, "start begin depart launch sail".split()))
"""Verbs of a journey: it starts at a place or from it, as one takes off there."""

_HEADING = frozenset(map(concept, "bound destined headed heading sail".split()))
_BRINGING = frozenset(map(concept, "flown brought taken carried airlifted rushed".split()))
"""How somebody gets somewhere, by his own way or brought there, is one question in each of these verbs."""

_MOVES = re.compile(r"[a-z]+[^s]s")
_LEAVE = concept("left")
"""Behind it a place needs no other word: a ship "left Torvik"."""

_OF_SOMEBODY = frozenset(map(concept, "live living work".split()))
"""What many do, each somewhere else."""


@dataclass(frozen=True, slots=True)
class _Whereabouts:
    """A place behind a verb."""

    entity: Entity
    span: Span
    way: str
    verb: str

    def faces(self, other: "_Whereabouts") -> bool:
        """Whether both are of one verb or a related one, and of a nation both or neither: towns lie in nations."""
        nations = {named_nation(each.entity.name) is not None for each in (self, other)}
        return are_kin(self.verb, other.verb) and self.way == other.way and len(nations) == 1


def find_places_perhaps(a: Reading, b: Reading) -> Iterator[Difference]:
    """The only two places behind one verb that do not stand in the other report."""
    ones = [one for one in _places(a) if not _is_named(b, one.entity)]
    others = [one for one in _places(b) if not _is_named(a, one.entity)] if ones else []
    for one, other in _pairs(ones, others):
        if not any(match.a == one.entity.id or match.b == other.entity.id for match in match_names(a, b)):
            yield Difference("place", one.span, other.span, "another place")


def _pairs(ones: Sequence[_Whereabouts], others: Sequence[_Whereabouts]) -> Iterator[tuple[_Whereabouts, _Whereabouts]]:
    """Those that face each other and no other place, each two places once."""
    met: set[tuple[str, str]] = set()
    for one in ones:
        facing = [other for other in others if one.faces(other)]
        rivals = {each.entity.id for other in facing for each in ones if each.faces(other)}
        if len(rivals) == len({other.entity.id for other in facing}) == 1:
            pair = (one.entity.id, facing[0].entity.id)
            if pair not in met:
                met.add(pair)
                yield one, facing[0]


@once_for_each
def _places(reading: Reading) -> list[_Whereabouts]:
    """The places of a report that stand behind a verb."""
    entities = {entity.id: entity for entity in reading.entities}
    places = [
        (mention, entities[mention.entity])
        for mention in reading.names
        if mention.form in ("full", "short") and _may_be_place(entities[mention.entity])
    ]
    return [
        found
        for told in told_in(reading)
        for mention, entity in places
        if told.sentence.span.covers(mention.span) and (found := _behind_a_verb(reading.text, told, mention, entity))
    ]


def _may_be_place(entity: Entity) -> bool:
    """Whether somebody or something can be a place; of two words only what is known to be one."""
    return entity.kind == "place" or (entity.kind == "other" and len(entity.name.split()) == 1)


def _behind_a_verb(text: str, told: Told, mention: Mention, entity: Entity) -> _Whereabouts | None:
    """A name with the verb before it, if it can be that of a place."""
    before = [word for word in told.words if word.span.end <= mention.span.start]
    if not before or not _is_whole(text, mention.span):
        return None
    if before[-1].concept == _LEAVE:
        return _Whereabouts(entity, mention.span, _OFF, _OFF)
    way = _WAYS.get(fold(before[-1].surface))
    verb, particle = _verb_before(before, way)
    if not way or not verb or verb in _OF_SOMEBODY:
        return None
    if way != _TO and (verb in _DEPARTING or particle):
        way, verb = _OFF, _OFF
    for journey in (_HEADING, _BRINGING) if way == _TO else ():
        verb = min(journey) if verb in journey else verb
    return _Whereabouts(entity, mention.span, way, verb)


def _verb_before(before: Sequence[Word], way: str | None) -> tuple[str, bool]:
    """The last verb near the end of some words, and whether it has a particle.

    Before "to" a word such as "moves" is one, which its form alone does not show.
    """
    if verbs := predicates(before[-NEAR:]):
        return list(verbs.items())[-1]
    moves = before[-2] if way == _TO and len(before) > 1 else None
    found = moves and moves.content and _MOVES.fullmatch(moves.surface)
    return (moves.concept, False) if moves and found else ("", False)


def _is_whole(text: str, span: Span) -> bool:
    """Whether nothing belongs to a name, and it is no part of a longer one."""
    written, behind = span.of(text), text[span.end : span.end + 2]
    longer = behind[:1] in ("'", "’", "-") or (behind[:1] == " " and behind[1:].isupper())
    return written[:1].isupper() and not written.isupper() and not longer


def _is_named(reading: Reading, entity: Entity) -> bool:
    """Whether a report has anything of a place's name in any of its spellings."""
    return has_any_of(reading, " ".join((entity.name, *entity.spellings)), named_nation(entity.name))
