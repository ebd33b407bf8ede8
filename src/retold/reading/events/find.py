"""What happens in a report: triggers, who does what to whom, where, when, and how certainly."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from retold.model import (
    DateMention,
    Entity,
    EntityKind,
    Event,
    Mention,
    Phrase,
    Published,
    Sentence,
    Span,
    Statement,
)
from retold.reading.events.dated import OPEN, Time
from retold.reading.events.grammar import AUXILIARIES
from retold.reading.events.homographs import told_apart
from retold.reading.events.participants import Participants
from retold.reading.events.phrases import NounPhrase
from retold.reading.events.roles import roles_at
from retold.reading.events.said import Said, innermost, status_under, stretches_of
from retold.reading.events.scene import Scene
from retold.reading.events.status import status_at
from retold.reading.events.tense import form_of, is_ahead, is_plain_past
from retold.reading.events.tokens import Token, tokens_of
from retold.reading.events.triggers import LEAST_OF_NOUNS, LEAST_OF_VERBS, chances_in
from retold.reading.events.when import Clock
from retold.reading.events.where import Place, place_at, places_in

_LONGEST = 150
"""Tokens that are looked at together, so that the work stays linear; of 15,661 sentences of news one has more."""


class _Around(NamedTuple):
    """A sentence with what was found in it before: names, those of places and people, dates, what sources say."""

    sentence: Sentence
    names: Sequence[Mention]
    places: Sequence[Mention]
    people: Sequence[Mention]
    dates: Sequence[DateMention]
    said: Sequence[Said]


def find_events(
    text: str,
    sentences: Sequence[Sentence],
    entities: Sequence[Entity],
    names: Sequence[Mention],
    dates: Sequence[DateMention],
    statements: Sequence[Statement],
    published: Published | None = None,
) -> tuple[tuple[Event, ...], tuple[Phrase, ...]]:
    """The events of a report's body, and the phrases that stand in their roles and name no entity."""
    clock = Clock(published.value[:10] if published and published.value else None)
    participants = Participants(text, names)
    kinds = {entity.id: entity.kind for entity in entities}
    events: list[Event] = []
    for around in _sentences(sentences, names, kinds, dates, stretches_of(text, statements)):
        clock.begin_sentence()
        events.extend(_events_in(text, around, clock, participants, len(events)))
    return tuple(events), participants.phrases()


def _sentences(
    sentences: Sequence[Sentence],
    names: Sequence[Mention],
    kinds: Mapping[str, EntityKind],
    dates: Sequence[DateMention],
    said: Sequence[Said],
) -> Iterator[_Around]:
    """Each sentence of the body with what stands in it."""
    name_starts, date_starts = [one.span.start for one in names], [one.span.start for one in dates]
    open_said: list[Said] = []
    number = 0
    for sentence in sentences:
        start, end = sentence.span
        while number < len(said) and said[number].span.start < end:
            open_said.append(said[number])
            number += 1
        open_said = [one for one in open_said if one.span.end > start]
        if sentence.section == "body":
            inside = names[bisect_left(name_starts, start) : bisect_left(name_starts, end)]
            dated = dates[bisect_left(date_starts, start) : bisect_left(date_starts, end)]
            places = [one for one in inside if kinds.get(one.entity) == "place"]
            people = [one for one in inside if kinds.get(one.entity) == "person"]
            yield _Around(sentence, inside, places, people, dated, tuple(open_said))


class _Seen(NamedTuple):
    """A sentence with its triggers, the chance of each word to be one, its times and its places."""

    scene: Scene
    triggers: Sequence[int]
    chances: Mapping[int, float]
    times: Sequence[Time]
    places: Sequence[Place]
    named: Sequence[Place]


def _pieces(text: str, around: _Around) -> Iterator[list[Token]]:
    """The tokens of a sentence; of what has no stops for pages, one bearable piece after the other."""
    named = [mention.span for mention in around.names if mention.form in ("full", "short")]
    tokens = told_apart(tokens_of(text, around.sentence.span, named))
    for first in range(0, len(tokens), _LONGEST):
        yield tokens[first : first + _LONGEST]


def _look(tokens: Sequence[Token], around: _Around) -> _Seen | None:
    """What is to be seen in a sentence; None if it has no triggers."""
    chances = chances_in(tokens)
    if max(chances.values(), default=0.0) < LEAST_OF_VERBS:
        return None
    starts = [token.start for token in tokens]
    ranges = [_places_of(starts, date.span) for date in around.dates]
    said = [places for places in ranges if not _is_attribute(tokens, places)]
    people = {found[-1]: found[0] for one in around.people if (found := _places_of(starts, one.span))}
    scene = Scene(tokens, chances, {place for one in said for place in one}, people)
    least = (LEAST_OF_NOUNS, LEAST_OF_VERBS)
    triggers = [
        place
        for place, chance in chances.items()
        if chance >= least[scene.verbs[place]] and (scene.verbs[place] or tokens[place].word not in AUXILIARIES)
    ]
    times = [one for date, places in zip(around.dates, ranges, strict=True) if (one := _time(date, places))]
    named = [Place(found[0], found[-1], one.entity) for one in around.places if (found := _places_of(starts, one.span))]
    return _Seen(scene, triggers, chances, times, places_in(scene, named), named)


def _is_attribute(tokens: Sequence[Token], places: range) -> bool:
    """Whether a time only belongs to a noun: "a two-day strike", "the current fleet"."""
    if len(places) != 1 or places[0] + 1 >= len(tokens):
        return False
    word = tokens[places[0]].word
    return word == "current" or "-" in word


def _places_of(starts: Sequence[int], span: Span) -> range:
    """The places of the tokens that begin in a span."""
    return range(bisect_left(starts, span.start), bisect_left(starts, span.end))


def _time(date: DateMention, places: range) -> Time | None:
    """A date with days as a time of the sentence, a day whose week is open too; None for durations and the like."""
    if date.type not in ("DATE", "TIME") or not places:
        return None
    if date.rule in ("anchor_unknown", "week_unknown"):
        return Time(places[0], places[-1], OPEN)
    if not date.earliest or not date.latest:
        return None
    return Time(places[0], places[-1], (date.earliest[:10], date.latest[:10]))


def _events_in(text: str, around: _Around, clock: Clock, participants: Participants, known: int) -> Iterator[Event]:
    """The events of a sentence; ``known`` is how many the report has before."""
    number = known
    for tokens in _pieces(text, around):
        if seen := _look(tokens, around):
            for place in seen.triggers:
                number += 1
                yield _event(f"v{number}", seen, place, around, clock, participants)


def _event(name: str, seen: _Seen, place: int, around: _Around, clock: Clock, participants: Participants) -> Event:
    """The event of the trigger at a place."""
    scene, tokens = seen.scene, seen.scene.tokens
    span = Span(tokens[place].start, tokens[place].end)
    roles = roles_at(scene, place)
    actors, targets = participants.ids(tokens, roles.actors), participants.ids(tokens, roles.targets)
    said = innermost(span, around.said)
    form, status = form_of(scene, place), status_under(scene, place, status_at(scene, place), said)
    days, dated = clock.date_of(scene, place, seen.times, said=said is not None, happened=status == "happened")
    if status == "happened" and dated == "stated" and is_ahead(scene, place, days, clock.published):
        status = "planned"
    if status == "planned" and dated == "published":
        days, dated = None, None
    told = said is None and status == "happened" and participants.any_named(actors + targets)
    return Event(
        id=name,
        trigger=span,
        actors=actors,
        targets=targets,
        place=_place(seen, place, participants),
        date=days,
        status=status,
        sentence=around.sentence.number,
        form=form,
        dated=dated,
        statement=said.statement if said else None,
        probability=round(seen.chances[place], 2),
        plain=told and form == "finite" and is_plain_past(scene, place),
    )


def _place(seen: _Seen, trigger: int, participants: Participants) -> str | None:
    """The entity or phrase that tells where the event of a trigger happens."""
    place = place_at(seen.scene, trigger, seen.triggers, seen.places, seen.named)
    if place is None or place.entity:
        return place and place.entity
    return participants.ids(seen.scene.tokens, (NounPhrase(place.first, place.last),))[0]
