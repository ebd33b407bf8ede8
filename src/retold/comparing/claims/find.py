"""Claims: what the reports of a story tell, and how many independent accounts stand behind each."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from retold.comparing.claims.conflicts import Found, contradicting, deniers, with_differences
from retold.comparing.claims.copied import Words, words_of
from retold.comparing.claims.desks import Desks
from retold.comparing.claims.ids import name_claims
from retold.comparing.claims.support import Accounts
from retold.comparing.joining.clusters import gather
from retold.comparing.joining.edges import Edges, Place
from retold.comparing.joining.elsewhere import told_elsewhere
from retold.comparing.joining.gathered import Cluster, span_of
from retold.comparing.joining.order import in_story_order
from retold.comparing.sentences.leads import begun_together
from retold.comparing.sentences.sources import sources_behind
from retold.comparing.sentences.when import date_of
from retold.model import Alignment, Citation, Claim, Difference, Evidence, Reading, Relation, Support, Telling
from retold.text.certainty import status_of


def find_claims(
    readings: Sequence[Reading],
    alignments: Sequence[Alignment],
    relations: Sequence[Relation],
    differences: Sequence[Found] | None = None,
    houses: Mapping[str, str] | None = None,
) -> tuple[Claim, ...]:
    """Claims in the order of the story; relations hold every related pair, pairs left out are independent.

    What only one report tells is a claim with one telling. ``differences`` are (a, b, differences of a and b) of the
    pairs whose conflicts are to be shown; who tells the opposite of a claim is not counted behind it. ``houses`` are
    the declared houses of publishers, by report.
    """
    draft = Draft(readings, alignments, relations, houses)
    return draft.alone() if differences is None else draft.beside(differences)


class Draft:
    """The claims of a story before it is known what its reports tell otherwise, which is asked of the claims."""

    def __init__(
        self,
        readings: Sequence[Reading],
        alignments: Sequence[Alignment],
        relations: Sequence[Relation],
        houses: Mapping[str, str] | None = None,
    ) -> None:
        edges = Edges(readings, alignments, relations)
        clusters = gather(readings, edges)
        self._clusters = [Cluster(readings, clusters[place], edges) for place in in_story_order(clusters)]
        elsewhere = told_elsewhere(
            [one.text for one in self._clusters],
            [one.told for one in self._clusters],
            _perhaps(self._clusters, edges),
            begun_together({number: one.begun for number, one in enumerate(self._clusters)}),
        )
        self._elsewhere = [[self._clusters[place] for place in others] for others in elsewhere]
        self._accounts, self._desks = Accounts(relations, houses), Desks(readings)
        self._readings, self._relations = {reading.id: reading for reading in readings}, relations
        names = name_claims([one.tellings for one in self._clusters], self._readings)
        self.claims = [_claim(name, self._clusters[place], self._support(place)) for place, name in enumerate(names)]

    def alone(self) -> tuple[Claim, ...]:
        """The claims where nothing is asked of what is told otherwise."""
        return tuple(_doubting(claim, one.doubts) for claim, one in zip(self.claims, self._clusters, strict=True))

    def beside(self, differences: Sequence[Found]) -> tuple[Claim, ...]:
        """The claims with what is told otherwise, and counted without those who tell it so."""
        negations = [
            (a, b, kept) for a, b, items in differences if (kept := [one for one in items if one.kind == "negation"])
        ]
        against = [deniers(claim, negations) for claim in self.claims]
        marked = [_with_deniers(claim, reports) for claim, reports in zip(self.claims, against, strict=True)]
        instead = [
            pair for claim, one in zip(self.claims, self._clusters, strict=True) for pair in _instead(claim, one)
        ]
        known = with_differences(marked, self._readings, differences, self._relations, instead=instead)
        return tuple(self._counted(place, claim, against[place]) for place, claim in enumerate(known))

    def _counted(self, place: int, claim: Claim, against: Collection[str]) -> Claim:
        """A claim as it is counted without those against it, with those in doubt who have another value in it."""
        doubts = self._clusters[place].doubts
        unsure = {name: why for name, why in contradicting(claim, self._accounts).items() if name not in doubts}
        if against or unsure:
            claim = replace(claim, independent=_with_denials(self._support(place, against, unsure), against))
        return _doubting(claim, doubts.keys() | unsure)

    def _support(self, place: int, against: Collection[str] = (), unsure: Mapping[str, str] | None = None) -> Support:
        """The accounts behind a cluster but for those against it; other clusters may be of the same claim."""
        cluster = self._clusters[place]
        told = [one for one in cluster.tellings if one.report not in against]
        spans = {one.report: one.spans for one in told}
        doubts = {**(unsure or {}), **cluster.doubts}
        sure = (item for other in self._elsewhere[place] for item in other.sure.items())
        return self._accounts.count(
            spans,
            sources_behind([(one.report, one.source) for one in told if not one.doubtful]),
            {report: doubt for report, doubt in doubts.items() if report not in against},
            _words(cluster.readings, cluster.places, against),
            {report: spans for report, spans in sure if report not in against},
            self._desks.pairs(spans),
        )


def _instead(claim: Claim, cluster: Cluster) -> list[Found]:
    """What tellings surely have in the place of a value of the claim."""
    return [
        (claim.cite.report, name, [Difference(one.kind, one.claim, one.telling, one.note)])
        for name, one in cluster.instead.items()
        if one.sure
    ]


def _perhaps(clusters: Sequence[Cluster], edges: Edges) -> list[tuple[int, int]]:
    """The clusters, by number, between which sentences may tell the same as far as the alignment goes."""
    home = {place: number for number, one in enumerate(clusters) for place in one.rows}
    pairs = ({home[row] for row in pair if row in home} for pair in edges.perhaps)
    return sorted((min(pair), max(pair)) for pair in pairs if len(pair) == 2)


def _claim(name: str, cluster: Cluster, support: Support) -> Claim:
    """The claim that a cluster of sentences makes."""
    return Claim(
        id=name,
        text=cluster.text,
        cite=Citation(cluster.reading.id, cluster.span),
        independent=support,
        status=status_of(cluster.text),
        date=_date(cluster.readings, cluster.chosen),
        tellings=cluster.tellings,
    )


def _doubting(claim: Claim, unsure: Collection[str]) -> Claim:
    """A claim some of whose tellings may be of another thing."""
    if not unsure:
        return claim
    return replace(
        claim,
        tellings=tuple(replace(one, doubtful=one.doubtful or one.report in unsure) for one in claim.tellings),
    )


def _with_denials(support: Support, against: Collection[str]) -> Support:
    """What is counted, with those named who tell the opposite."""
    denied = (Evidence("denied", f"{report} tells the opposite, and is not counted") for report in sorted(against))
    return replace(support, reasons=(*support.reasons, *denied))


def _with_deniers(claim: Claim, against: Collection[str]) -> Claim:
    """A claim with those who tell the opposite among its tellings as denying it."""
    if not against:
        return claim
    return replace(
        claim, tellings=tuple(_denying(one, claim) if one.report in against else one for one in claim.tellings)
    )


def _denying(telling: Telling, claim: Claim) -> Telling:
    """A telling of the opposite; the opposite of a denial is what it says."""
    status = telling.status if claim.status == "denied" else "denied"
    return replace(telling, status=status, opposite=True)


def _words(
    readings: Sequence[Reading], told: Mapping[int, Sequence[Place]], against: Collection[str]
) -> dict[str, Words]:
    """The words in which each report tells a claim; none where only one tells it."""
    if len(told) == 1:
        return {}
    return {
        readings[number].id: words_of(readings[number], [span_of(readings, place) for place in places])
        for number, places in told.items()
        if readings[number].id not in against
    }


def _date(readings: Sequence[Reading], chosen: Place) -> tuple[str, str] | None:
    """When the claim holds, by the sentence shown for it; the day that another one gives may be of other things."""
    date = date_of(readings[chosen[0]], [span_of(readings, chosen)])
    return (date.earliest, date.latest) if date and date.earliest and date.latest else None
