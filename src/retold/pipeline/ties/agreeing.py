"""Claims and wordings that agree with the accounts of their reports: nothing has more accounts than its reports are."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from retold.lineage.forest import Accounts
from retold.model import Claim, Evidence, Reading, Relation, Span, Story, Support
from retold.pipeline.ties.counting import accounts_of
from retold.pipeline.ties.crediting import SOME, credited_places
from retold.pipeline.ties.exclusives import Exclusives
from retold.pipeline.ties.media import Media, Name
from retold.pipeline.ties.releases import Releases

Told = Mapping[str, Sequence[Span]]
"""The reports that tell something, each with its sentences."""


class Bounding:
    """Lowers the bounds of what some reports tell to those of the accounts that they are.

    A telling in a sentence that is credited to another medium may be that medium's, whatever else its report has; one
    on the word of a party whose own release is among those that tell it may be from there, and a quotation of what was
    said to another's medium alone.
    """

    def __init__(self, accounts: Accounts, readings: Iterable[Reading]) -> None:
        """Take the accounts of the reports, and the readings of all of them."""
        readings = sorted(readings, key=lambda reading: reading.id)
        self.whole = accounts.count()
        self._accounts = accounts
        self._media = Media(readings)
        self._releases = Releases(readings)
        self._exclusives = Exclusives(self._media)
        self._places = {name: list(credited_places(name, self._media)) for name in self._media.made}

    def bounded(self, found: Support, told: Told, doubtful: Collection[str] = ()) -> Support:
        """What was counted for some tellings, lowered; what may be told elsewhere is in more reports than these.

        Reports that are ``doubtful`` may tell another thing, and count for the upper bound alone.
        """
        if found.high == 1:
            return found
        after: dict[str, set[str]] = {name: set() for name in told}
        retold = set()
        for name, spans in told.items():
            after[name].update(self._releases.before(name, spans, told))
            after[name].update(self._exclusives.before(name, spans, told))
            for place in self._places[name]:
                if any(place.span.overlap(span) for span in spans):
                    after[name].update(self._makers(place.medium, name, list(told)))
                    if place.whole and not told.keys().isdisjoint(self._media.makers(place.medium, name)):
                        retold.add(name)
        most = self._accounts.count(list(told), after)
        sure = self._accounts.count([name for name in told if name not in doubtful], after)
        fewer = most.high - self._accounts.count([name for name in told if name not in retold]).high
        low = min(found.low, sure.low, self.whole.low)
        high = max(low, min(found.high - fewer, self.whole.high))
        if (low, high) == (found.low, found.high):
            return found
        note = "reports that tell this may be one account: by their maker, whom they cite, or what they lack"
        return Support(low, high, (*found.reasons, Evidence("media", note)), found.sources)

    def claim(self, claim: Claim) -> Claim:
        """A claim with its bounds lowered."""
        told = {telling.report: telling.spans for telling in claim.tellings if not telling.opposite}
        doubtful = {telling.report for telling in claim.tellings if telling.doubtful}
        return replace(claim, independent=self.bounded(claim.independent, told, doubtful))

    def _makers(self, medium: Name, name: str, told: Sequence[str]) -> Iterable[str]:
        """Whose a telling credited to a medium may be; if none is named, any other's that tells the same."""
        if medium == SOME:
            return [one for one in told if one != name][:1]
        return self._media.makers(medium, name) or [f"medium {' '.join(medium)}"]


def agree(story: Story, accounts: Accounts, readings: Iterable[Reading]) -> Story:
    """The story with its accounts, the bounds of each claim no higher than those of the reports that tell it."""
    bounding = Bounding(accounts, readings)
    return replace(story, accounts=bounding.whole, claims=tuple(map(bounding.claim, story.claims)))


def bounding_of(
    readings: Sequence[Reading], links: Sequence[Relation], houses: Mapping[str, str] | None = None
) -> Bounding:
    """How the accounts of some reports bound what they tell, from the links between them."""
    of_id = {reading.id: reading for reading in readings}
    return Bounding(accounts_of(list(of_id), (), links, of_id.__getitem__, houses), readings)
