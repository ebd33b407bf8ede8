"""Claims: what the reports of a story tell, and how many independent accounts stand behind each."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from retold.comparing.clusters import Place, gather
from retold.comparing.conflicts import Found, with_differences
from retold.comparing.order import in_story_order
from retold.comparing.sources import source_of, unique_sources
from retold.comparing.support import Accounts
from retold.comparing.when import date_of
from retold.model import Alignment, Citation, Claim, Reading, Relation, Span, Telling
from retold.model.told import Wording
from retold.text import fold, split_words
from retold.text.certainty import status_of


def find_claims(
    readings: Sequence[Reading],
    alignments: Sequence[Alignment],
    relations: Sequence[Relation],
    differences: Sequence[Found] = (),
) -> tuple[Claim, ...]:
    """Claims in the order of the story; relations hold every related pair, pairs left out are independent.

    What only one report tells is a claim with one telling. ``differences`` are (a, b, differences of a and b) of
    pairs whose conflicts are to be shown.
    """
    clusters = gather(readings, alignments)
    matches = _matches(readings, alignments)
    accounts = Accounts(relations)
    claims = [
        _claim(f"c{number}", readings, clusters[place], matches, accounts)
        for number, place in enumerate(in_story_order(clusters), start=1)
    ]
    return with_differences(claims, {reading.id: reading for reading in readings}, differences)


class _Match(NamedTuple):
    """How two corresponding sentences compare."""

    kind: Wording
    score: float


_Matches = dict[tuple[Place, Place], _Match]


def _matches(readings: Sequence[Reading], alignments: Sequence[Alignment]) -> _Matches:
    """How the wording of two corresponding sentences compares, by the sentences in both orders."""
    place = {reading.id: number for number, reading in enumerate(readings)}
    found: _Matches = {}
    for alignment in alignments:
        for item in alignment.correspondences:
            for a in item.a:
                for b in item.b:
                    one, other = (place[alignment.a], a), (place[alignment.b], b)
                    found[one, other] = found[other, one] = _Match(item.kind, item.score)
    return found


def _claim(
    name: str, readings: Sequence[Reading], cluster: Sequence[Place], matches: _Matches, accounts: Accounts
) -> Claim:
    """The claim that a cluster of sentences makes."""
    chosen = _chosen(readings, cluster, matches)
    told: dict[int, list[Place]] = defaultdict(list)
    for place in cluster:
        told[place[0]].append(place)
    tellings = tuple(_telling(readings, places, chosen, matches) for places in told.values())
    sources = unique_sources(telling.source for telling in tellings)
    span = _span(readings, chosen)
    reading = readings[chosen[0]]
    return Claim(
        id=name,
        text=span.of(reading.text),
        cite=Citation(reading.id, span),
        independent=accounts.count({telling.report: telling.spans for telling in tellings}, sources),
        status=status_of(span.of(reading.text)),
        date=_date(readings, chosen, cluster),
        tellings=tellings,
    )


def _chosen(readings: Sequence[Reading], cluster: Sequence[Place], matches: _Matches) -> Place:
    """The sentence that stands for a cluster: of a body, most like the others, then the earliest, then the fullest."""

    def rank(place: Place) -> tuple[bool, float, str, int, Place]:
        reading = readings[place[0]]
        words = split_words(reading.text, *_span(readings, place))
        day = (reading.published.value or "9999")[:10]
        body = reading.sentences[place[1]].section == "body"
        alike = sum(matches[place, other].score for other in cluster if (place, other) in matches)
        return not body, -round(alike, 1), day, -sum(word.content for word in words), place

    return min(cluster, key=rank)


def _telling(readings: Sequence[Reading], places: Sequence[Place], chosen: Place, matches: _Matches) -> Telling:
    """How one report tells what the chosen sentence tells."""
    reading = readings[places[0][0]]
    spans = tuple(_span(readings, place) for place in places)
    longest = max(spans, key=lambda span: span.end - span.start)
    return Telling(
        report=reading.id,
        spans=spans,
        source=source_of(reading, spans),
        status=status_of(longest.of(reading.text)),
        wording=_wording(readings, places, chosen, matches),
    )


def _wording(readings: Sequence[Reading], places: Sequence[Place], chosen: Place, matches: _Matches) -> Wording:
    """Whether the sentences have the words of the chosen one."""
    given = {matches[place, chosen].kind for place in places if (place, chosen) in matches}
    if chosen in places and len(places) == 1:
        return "same"
    if given:
        return "changed" if "changed" in given else min(given)
    own = " ".join(_folded(readings, place) for place in places)
    return "same" if own == _folded(readings, chosen) else "reworded"


def _folded(readings: Sequence[Reading], place: Place) -> str:
    words = split_words(readings[place[0]].text, *_span(readings, place))
    return " ".join(fold(word.surface) for word in words)


def _span(readings: Sequence[Reading], place: Place) -> Span:
    """Where a sentence stands."""
    return readings[place[0]].sentences[place[1]].span


def _date(readings: Sequence[Reading], chosen: Place, cluster: Sequence[Place]) -> tuple[str, str] | None:
    """When the claim holds: by the chosen sentence, or by the others where all that say it agree."""
    dates = [date_of(readings[place[0]], [_span(readings, place)]) for place in (chosen, *cluster)]
    intervals = [(date.earliest, date.latest) for date in dates if date and date.earliest and date.latest]
    if dates[0] or len(set(intervals)) == 1:
        earliest, latest = intervals[0]
        return earliest, latest
    return None
