"""Claims: what the reports of a story tell, and how many independent accounts stand behind each."""

from collections.abc import Mapping, Sequence

from retold.comparing.claim_ids import name_claims
from retold.comparing.clusters import gather
from retold.comparing.conflicts import Found, with_differences
from retold.comparing.copied import Words, words_of
from retold.comparing.edges import Edges, Place
from retold.comparing.elsewhere import told_elsewhere
from retold.comparing.gathered import Cluster, span_of
from retold.comparing.leads import begun_together
from retold.comparing.order import in_story_order
from retold.comparing.sources import sources_behind
from retold.comparing.support import Accounts
from retold.comparing.when import date_of
from retold.model import Alignment, Citation, Claim, Reading, Relation
from retold.text.certainty import status_of


def find_claims(
    readings: Sequence[Reading],
    alignments: Sequence[Alignment],
    relations: Sequence[Relation],
    differences: Sequence[Found] = (),
    houses: Mapping[str, str] | None = None,
) -> tuple[Claim, ...]:
    """Claims in the order of the story; relations hold every related pair, pairs left out are independent.

    What only one report tells is a claim with one telling. ``differences`` are (a, b, differences of a and b) of
    pairs whose conflicts are to be shown; ``houses`` are the declared houses of publishers, by report.
    """
    edges = Edges(readings, alignments, relations)
    clusters = gather(readings, edges)
    ordered = [Cluster(readings, clusters[place], edges) for place in in_story_order(clusters)]
    elsewhere = told_elsewhere(
        [one.text for one in ordered],
        [one.told for one in ordered],
        _perhaps(ordered, edges),
        begun_together({number: one.begun for number, one in enumerate(ordered)}),
    )
    accounts = Accounts(relations, houses)
    of_id = {reading.id: reading for reading in readings}
    names = name_claims([one.tellings for one in ordered], of_id)
    claims = [
        _claim(name, one, [ordered[place] for place in others], accounts)
        for name, one, others in zip(names, ordered, elsewhere, strict=True)
    ]
    return with_differences(claims, of_id, differences, relations)


def _perhaps(clusters: Sequence[Cluster], edges: Edges) -> list[tuple[int, int]]:
    """The clusters, by number, between which sentences may tell the same as far as the alignment goes."""
    home = {place: number for number, one in enumerate(clusters) for place in one.rows}
    pairs = ({home[row] for row in pair if row in home} for pair in edges.perhaps)
    return sorted((min(pair), max(pair)) for pair in pairs if len(pair) == 2)


def _claim(name: str, cluster: Cluster, others: Sequence[Cluster], accounts: Accounts) -> Claim:
    """The claim that a cluster of sentences makes; the other clusters may be of the same claim."""
    tellings, reading = cluster.tellings, cluster.reading
    sources = sources_behind([(telling.report, telling.source) for telling in tellings if not telling.doubtful])
    return Claim(
        id=name,
        text=cluster.text,
        cite=Citation(reading.id, cluster.span),
        independent=accounts.count(
            cluster.told,
            sources,
            cluster.doubts,
            _words(cluster.readings, cluster.places),
            {report: spans for other in others for report, spans in other.sure.items()},
        ),
        status=status_of(cluster.text),
        date=_date(cluster.readings, cluster.chosen),
        tellings=tellings,
    )


def _words(readings: Sequence[Reading], told: Mapping[int, Sequence[Place]]) -> dict[str, Words]:
    """The words in which each report tells a claim; none where only one tells it."""
    if len(told) == 1:
        return {}
    return {
        readings[number].id: words_of(readings[number], [span_of(readings, place) for place in places])
        for number, places in told.items()
    }


def _date(readings: Sequence[Reading], chosen: Place) -> tuple[str, str] | None:
    """When the claim holds, by the sentence shown for it; the day that another one gives may be of other things."""
    date = date_of(readings[chosen[0]], [span_of(readings, chosen)])
    return (date.earliest, date.latest) if date and date.earliest and date.latest else None
