"""Somebody else in one role of one event: who did it, to whom, or where, while all else about it is told alike."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from retold.comparing.differences.sides import Pair, Side
from retold.comparing.differences.spellings import are_short_forms, is_derived, is_spelled_alike, plain
from retold.comparing.sentences.families import are_others
from retold.comparing.sentences.holders import LIGHT, OF_NOTHING, may_be_one, verb_of_event
from retold.comparing.sentences.senses import sense_of
from retold.model import Difference, Event, Span
from retold.text import fold, split_words
from retold.text.nations import nation_of

SURE = 0.8
"""Likeness of two passages from which on one event of both can have another doer."""

_LISTED_BEFORE = re.compile(r"\b(?:and|or|as well as)\s+$")
_LISTED_BEHIND = re.compile(r",? (?:and|or|as well as) [A-Z]|; ")
BESIDE = 8
"""Who does something stands within so many words of the verb."""

LEAST_SHARED = 3
"""At least so many content words besides the two holders stand in both passages, if no other role is shared."""


@dataclass(frozen=True, slots=True)
class _Holder:
    """Who or what has a role: its words as concepts, its last one, its place, and whether it is a person or place."""

    words: frozenset[str]
    head: str
    span: Span
    kind: str


def find_other_doers(pair: Pair) -> Iterator[Difference]:
    """The first event of both passages that has somebody else in one of its roles."""
    if pair.likeness < SURE:
        return
    for one, other in product(_events(pair.a), _events(pair.b)):
        if _what(pair.a, one) == _what(pair.b, other) and (found := _other(pair, one, other)):
            yield found
            return


def _other(pair: Pair, one: Event, other: Event) -> Difference | None:
    """Who has a role of an event on one side, and who has it on the other; all other roles must not be of others."""
    roles = [
        (_holders(pair.a, ours, one), _holders(pair.b, theirs, other))
        for ours, theirs in ((one.actors, other.actors), (one.targets, other.targets), ([one.place], [other.place]))
    ]
    apart = [(ours, theirs) for ours, theirs in roles if ours and theirs and not _share(ours, theirs)]
    shared = any(_share(ours, theirs) for ours, theirs in roles)
    if len(apart) != 1 or len(apart[0][0]) != 1 or len(apart[0][1]) != 1:
        return None
    left, right = apart[0][0][0], apart[0][1][0]
    if not _are_two(pair, left, right) or not (shared or _alike_besides(pair, left, right)):
        return None
    if (
        _is_told_of(pair.b, left, other)
        or _is_told_of(pair.a, right, one)
        or _figures(pair.a, one) != _figures(pair.b, other)
    ):
        return None
    if left.kind == "place":
        return Difference("place", left.span, right.span, "another place")
    return Difference("name", left.span, right.span, "another name" if left.kind else "somebody else")


def _events(side: Side) -> list[Event]:
    """What a side tells to have happened, or to be planned."""
    return [
        event
        for event in side.told.reading.events
        if event.sentence in side.sentences
        and event.form == "finite"
        and event.status in ("happened", "planned")
        and verb_of_event(side.told.reading, event) not in OF_NOTHING
    ]


def _is_told_of(side: Side, holder: _Holder, known: Event) -> bool:
    """Whether a report tells the same of somebody, too."""
    return any(
        may_be_one(holder.words, mine.words)
        for event in side.told.reading.events
        if event is not known and verb_of_event(side.told.reading, event) == verb_of_event(side.told.reading, known)
        for mine in _holders(side, (*event.actors, *event.targets, event.place), event)
    )


def _figures(side: Side, event: Event) -> frozenset[str]:
    """The figures in the sentence of an event: of other numbers others may do the same."""
    return sense_of(side.told.reading.sentences[event.sentence].span.of(side.reading.text)).figures


def _what(side: Side, event: Event) -> tuple[str, str]:
    """The verb of an event, a light one with the next word that tells something."""
    key = verb_of_event(side.told.reading, event)
    behind = (word for word in side.words if word.span.start >= event.trigger.end and word.content)
    return key, next((word.concept for word in behind), "") if key in LIGHT else ""


def _holders(side: Side, ids: Sequence[str | None], event: Event) -> list[_Holder]:
    """Those in a role, each where it stands in the sentence of the event."""
    return [found for each in ids if each and (found := _holder(side, each, event))]


def _holder(side: Side, name: str, event: Event) -> _Holder | None:
    """Who has a role; None for a pronoun, and where nothing of it stands in the sentence."""
    reading, sentence = side.told.reading, side.told.reading.sentences[event.sentence].span
    entity = next((one for one in reading.entities if one.id == name), None)
    if entity:
        places = [one.span for one in reading.names if one.entity == name and one.form in ("full", "short")]
        kind, written = str(entity.kind), entity.name
    else:
        places = [span for one in reading.phrases if one.id == name for span in one.spans]
        kind, written = "", places[0].of(reading.text) if places else ""
    span = next(
        (place for place in places if sentence.covers(place) and (kind == "place" or _is_beside(side, place, event))),
        None,
    )
    words = [word for word in split_words(written) if word.content]
    if span is None or not words:
        return None
    return _Holder(frozenset(word.concept for word in words), words[-1].concept, span, kind)


def _is_beside(side: Side, place: Span, event: Event) -> bool:
    """Whether nobody else stands between somebody and what he does, or has done to him."""
    between = Span(min(place.end, event.trigger.end), max(place.start, event.trigger.start))
    if sum(between.overlap(word.span) > 0 for word in side.words) > BESIDE or _is_one_of_many(side, place):
        return False
    return not any(between.overlap(one.span) and not one.span.overlap(place) for one in side.told.reading.names)


def _is_one_of_many(side: Side, place: Span) -> bool:
    """Whether somebody stands in a list, of whom others may name others."""
    text = side.reading.text
    return bool(_LISTED_BEFORE.search(text[: place.start]) or _LISTED_BEHIND.match(text, place.end))


def _share(ours: Sequence[_Holder], theirs: Sequence[_Holder]) -> bool:
    """Whether one of those in a role may be one of those on the other side."""
    return any(may_be_one(one.words, other.words) for one, other in product(ours, theirs))


def _are_two(pair: Pair, left: _Holder, right: _Holder) -> bool:
    """Whether two holders cannot be one: persons of other names, places that the other report knows nothing of."""
    if left.kind != right.kind:
        return False
    if left.kind == "person":
        return not any(_are_one_name(x, y) for x, y in product(left.words, right.words))
    if left.kind == "place":
        return _is_unknown(pair.a, left, pair.b) and _is_unknown(pair.b, right, pair.a) and left.head != right.head
    return left.kind == "" and are_others(left.head, right.head)


def _are_one_name(one: str, other: str) -> bool:
    return (
        plain(one) == plain(other)
        or is_derived(one, other)
        or is_spelled_alike(one, other)
        or are_short_forms(one, other)
    )


def _is_unknown(side: Side, holder: _Holder, other: Side) -> bool:
    """Whether a place that is no nation is nowhere in the other report."""
    written = holder.span.of(side.reading.text)
    return not nation_of(written) and fold(written.split()[-1]) not in fold(other.reading.text)


def _alike_besides(pair: Pair, left: _Holder, right: _Holder) -> bool:
    """Whether enough else is told alike."""
    told = [
        {word.concept for word in side.words if word.content} - holder.words
        for side, holder in ((pair.a, left), (pair.b, right))
    ]
    return len(told[0] & told[1]) >= LEAST_SHARED
