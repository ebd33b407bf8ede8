"""Sentences of many reports that tell the same: the one that stands for all, and how each of the others tells it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from retold.comparing.joining.clusters import certain_part
from retold.comparing.joining.edges import Edges, Place
from retold.comparing.joining.instead import Instead, told_instead
from retold.comparing.joining.retelling import (
    adds_frame,
    bears_out,
    quote_alike,
    share_source_alone,
    share_verbs,
    support,
)
from retold.comparing.sentences.clause_words import SAYING
from retold.comparing.sentences.facts import parts_of_whole
from retold.comparing.sentences.leads import day_of, lead_of
from retold.comparing.sentences.leaning import leans
from retold.comparing.sentences.sources import source_of
from retold.model import Reading, Span, Telling
from retold.model.told import ClaimStatus, Wording
from retold.text import fold, split_words
from retold.text.certainty import status_of

BEARING = 2 / 3
"""Of how alike two tellings are, so much is the part of the first that the second bears out, the rest the reverse."""

MOST = 2 / 3
"""What so many of the other tellings bear out may stand for the claim."""

UNSURE = "may tell something else of the same"

TELLING_APART: tuple[set[ClaimStatus], ...] = ({"planned", "happened"}, {"possible", "happened"})
"""What is to come, or may be, is not told by who tells that it was: "will visit" is not "visited". Who writes "pledged"
for "will get" tells the same."""

SOURCE = 5
"""Who said so is named in so many words."""

STEPS = 20
"""Two sentences that are as alike to the others up to so small a step are told apart by their day and length."""


class Cluster:
    """Sentences that tell the same, the one among them that stands for all, and what is doubtful about the others.

    ``instead`` is what some of the others have in the place of a value of it: these do not count for certain either.
    """

    def __init__(self, readings: Sequence[Reading], cluster: Sequence[Place], edges: Edges) -> None:
        self.readings = readings
        certain = certain_part(edges, cluster)
        self.chosen = _chosen(readings, cluster, certain)
        self.span = span_of(readings, self.chosen)
        self.reading = readings[self.chosen[0]]
        self.text = self.span.of(self.reading.text)
        self.rows = {edges.row(place) for place in cluster}
        self.places: dict[int, list[Place]] = defaultdict(list)
        for place in cluster:
            self.places[place[0]].append(place)
        doubts = {
            number: doubt
            for number, places in self.places.items()
            if number != self.chosen[0] and (doubt := _doubt(readings, places, self.chosen, edges, certain))
        }
        instead = {
            number: found
            for number, places in self.places.items()
            if number != self.chosen[0]
            and number not in doubts
            and (found := _instead(readings, places, self.chosen, edges))
        }
        apart = doubts.keys() | instead.keys()
        sure = {edges.row(place) for number, places in self.places.items() if number not in apart for place in places}
        apart = {n for n in apart if not any(edges.is_one_text(place, sure) for place in self.places[n])}
        unsure = {readings[number].id: doubt for number, doubt in doubts.items() if number in apart}
        self.instead = {readings[number].id: found for number, found in instead.items() if number in apart}
        said = {
            readings[number].id: _in_words(found, self.reading, readings[number])
            for number, found in instead.items()
            if number in apart
        }
        self.doubts = {**unsure, **said}
        self.tellings = tuple(_telling(readings, places, self.chosen, edges, unsure) for places in self.places.values())

    @property
    def begun(self) -> set[date | None]:
        """The days of the reports that begin with it."""
        found = ((self.readings[number], places) for number, places in self.places.items())
        return {day_of(reading) for reading, places in found if lead_of(reading) in {place for _, place in places}}

    @property
    def told(self) -> dict[str, tuple[Span, ...]]:
        """The reports that tell it, each with its sentences."""
        return {telling.report: telling.spans for telling in self.tellings}

    @property
    def sure(self) -> dict[str, tuple[Span, ...]]:
        """Those of which it is certain."""
        return {name: spans for name, spans in self.told.items() if name not in self.doubts}


def _chosen(readings: Sequence[Reading], cluster: Sequence[Place], certain: frozenset[Place]) -> Place:
    """The sentence that stands for a cluster: of a body, borne out by most, most like these, the earliest, fullest."""
    texts = {place: _text(readings, [place]) for place in cluster}
    told: dict[int, list[str]] = defaultdict(list)
    for place in sorted(certain):
        told[place[0]].append(texts[place])
    whole = Counter(texts[place] for place in certain)
    known: dict[tuple[str, ...], float] = {}

    def likeness(place: Place) -> float:
        own = told.get(place[0], [])
        key = (texts[place], *own)
        if key not in known:
            known[key] = _likeness(texts[place], whole - Counter(own))
        return known[key]

    def rank(place: Place) -> tuple[bool, bool, bool, bool, bool, int, str, int, Place]:
        reading = readings[place[0]]
        day = (reading.published.value or "9999")[:10]
        body = reading.sentences[place[1]].section == "body"
        alike = likeness(place)
        words = sum(word.content for word in split_words(texts[place]))
        hangs = leans(texts[place]), len(parts_of_whole(reading, place[1])) > 1
        return not body, place not in certain, not alike, *hangs, -round(alike * STEPS), day, -words, place

    return min(cluster, key=rank)


def _likeness(text: str, times: Counter[str]) -> float:
    """How alike a sentence and the others are in the mean; 0 where less than MOST of them bear it out."""
    alike = {other: _alike(text, other) for other in sorted(times)}
    bearing = sum(count for other, count in times.items() if alike[other])
    if bearing < MOST * times.total():
        return 0.0
    return sum(alike[other] * times[other] for other in alike) / max(1, bearing)


def _alike(text: str, other: str) -> float:
    """How much of a sentence another one says, and it of that one's; a common quotation is half of it.

    That is, if nothing else is told around the quotation: it bears out no more than itself. That the other says all of
    a sentence weighs more: a claim is no more than what its tellings bear out.
    """
    quoting = quote_alike(text, other)
    if not (quoting or bears_out(text, other)):
        return 0.0
    alike = BEARING * support(text, other) + (1 - BEARING) * support(other, text)
    if not quoting:
        return alike
    return alike / 2 if adds_frame(text, other) else (1 + alike) / 2


def _telling(
    readings: Sequence[Reading], places: Sequence[Place], chosen: Place, edges: Edges, doubts: Mapping[str, str]
) -> Telling:
    """How one report tells what the chosen sentence tells."""
    reading = readings[places[0][0]]
    spans = tuple(span_of(readings, place) for place in places)
    return Telling(
        report=reading.id,
        spans=spans,
        source=source_of(reading, spans),
        status=_status(readings, places),
        wording=_wording(readings, places, chosen, edges),
        doubtful=reading.id in doubts,
    )


def _status(readings: Sequence[Reading], places: Sequence[Place]) -> ClaimStatus:
    """How certainly a report tells something, by the longest of its sentences."""
    return status_of(max((_text(readings, [place]) for place in places), key=len))


def _doubt(
    readings: Sequence[Reading], places: Sequence[Place], chosen: Place, edges: Edges, certain: frozenset[Place]
) -> str | None:
    """Why sentences may tell something else than the chosen one, in words; None where they tell it.

    Those of one text tell the same, and so do those that quote alike.
    """
    if certain.isdisjoint(places):
        return UNSURE
    if chosen in places or any((edge := edges.between(place, chosen)) and edge.one_text for place in places):
        return None
    text, own = _text(readings, [chosen]), _text(readings, places)
    if quote_alike(text, own):
        return None
    if not bears_out(text, own) or share_source_alone(text, own):
        return UNSURE
    told, claimed = _status(readings, places), _status(readings, [chosen])
    if {told, claimed} in TELLING_APART and share_verbs(text, own):
        return f"tells as {told} what {readings[chosen[0]].id} tells as {claimed}"
    return None


def _instead(readings: Sequence[Reading], places: Sequence[Place], chosen: Place, edges: Edges) -> Instead | None:
    """What sentences of another text have in the place of a value of the chosen one."""
    if any((edge := edges.between(place, chosen)) and edge.one_text for place in places):
        return None
    spans = [span_of(readings, place) for place in places]
    return told_instead(readings[chosen[0]], [span_of(readings, chosen)], readings[places[0][0]], spans)


def _in_words(found: Instead, reading: Reading, other: Reading) -> str:
    """What a telling has instead, as the reason of a doubt."""
    return f"has “{found.telling.of(other.text)}” where {reading.id} has “{found.claim.of(reading.text)}”"


def _wording(readings: Sequence[Reading], places: Sequence[Place], chosen: Place, edges: Edges) -> Wording:
    """Whether the sentences have the words of the chosen one, or lack too much of what it says."""
    if chosen in places and len(places) == 1:
        return "same"
    given = {edge.kind for place in places if (edge := edges.between(place, chosen))}
    text, told = _text(readings, [chosen]), _text(readings, places)
    own, whole = (" ".join(_folded(readings, place) for place in some) for some in (places, [chosen]))
    if _differ_in_source(own, whole):
        return "reworded"
    if "changed" in given or not bears_out(text, told) or (quote_alike(text, told) and adds_frame(text, told)):
        return "changed"
    if given:
        return min(given)
    return "same" if own == whole else "reworded"


def _differ_in_source(one: str, other: str) -> bool:
    """Whether one text has all the words of the other and beyond them only who said so.

    >>> _differ_in_source("the bridge fell", "the bridge fell northwire reported")
    True
    >>> _differ_in_source("down came the fire", "down came the firemen said")
    False
    """
    shorter, longer = (f" {text} " for text in sorted((one, other), key=len))
    before, found, behind = longer.partition(shorter)
    rest = f"{before}{behind}".split()
    return bool(found) and 0 < len(rest) <= SOURCE and not SAYING.isdisjoint(rest)


def _text(readings: Sequence[Reading], places: Sequence[Place]) -> str:
    """The words of some sentences of one report."""
    return "\n".join(span_of(readings, place).of(readings[place[0]].text) for place in places)


def _folded(readings: Sequence[Reading], place: Place) -> str:
    words = split_words(readings[place[0]].text, *span_of(readings, place))
    return " ".join(fold(word.surface) for word in words)


def span_of(readings: Sequence[Reading], place: Place) -> Span:
    """Where a sentence stands."""
    return readings[place[0]].sentences[place[1]].span
