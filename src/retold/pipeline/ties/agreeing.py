"""Claims that agree with the accounts of their story: nothing is told by more accounts than its reports are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from retold.lineage.forest import Accounts
from retold.model import Claim, Evidence, Reading, Roots, Story, Support
from retold.pipeline.ties.crediting import SOME, Place, credited_places
from retold.pipeline.ties.media import Media, Name

Places = Mapping[str, Sequence[Place]]
"""For each report the sentences that it credits to other media."""


def agree(story: Story, accounts: Accounts, readings: Iterable[Reading]) -> Story:
    """The story with its accounts, the bounds of each claim no higher than those of the reports that tell it.

    A telling in a sentence that is credited to another medium may be that medium's, whatever else its report has.
    """
    whole, media = accounts.count(), Media(sorted(readings, key=lambda reading: reading.id))
    places = {name: list(credited_places(name, media)) for name in media.made}
    claims = (_bounded(claim, accounts, whole, media, places) for claim in story.claims)
    return replace(story, accounts=whole, claims=tuple(claims))


def _bounded(claim: Claim, accounts: Accounts, whole: Roots, media: Media, places: Places) -> Claim:
    """The claim, its bounds lowered to those of who tells it; what may be told elsewhere is in more reports."""
    found = claim.independent
    if found.high == 1:
        return claim
    told = {telling.report: telling for telling in claim.tellings if not telling.opposite}
    after: dict[str, set[str]] = {name: set() for name in told}
    retold = set()
    for name, telling in told.items():
        for place in places[name]:
            if any(place.span.overlap(span) for span in telling.spans):
                after[name].update(_makers(place.medium, name, list(told), media))
                if place.whole and not told.keys().isdisjoint(media.makers(place.medium, name)):
                    retold.add(name)
    most = accounts.count(list(told), after)
    fewer = most.high - accounts.count([name for name in told if name not in retold]).high
    low = min(found.low, most.low, whole.low)
    high = max(low, min(found.high - fewer, whole.high))
    if (low, high) == (found.low, found.high):
        return claim
    note = "reports that tell this may be one account for who made them or whom they credit"
    return replace(claim, independent=Support(low, high, (*found.reasons, Evidence("media", note)), found.sources))


def _makers(medium: Name, name: str, told: Sequence[str], media: Media) -> Iterable[str]:
    """Whose a telling may be that is credited to a medium; if that is not named, any other's that tells the same."""
    if medium == SOME:
        return [one for one in told if one != name][:1]
    return media.makers(medium, name) or [f"medium {' '.join(medium)}"]
