"""Claims that agree with the accounts of their story: nothing is told by more accounts than its reports are."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from retold.lineage.forest import Accounts
from retold.model import Claim, Evidence, Reading, Roots, Span, Story, Support, Telling
from retold.pipeline.ties.crediting import credited_places
from retold.pipeline.ties.media import Media, Name

Places = Mapping[str, Sequence[tuple[Span, Name]]]
"""For each report the sentences that it credits to other media."""


def agree(story: Story, accounts: Accounts, readings: Iterable[Reading]) -> Story:
    """The story with its accounts, the bounds of each claim no higher than those of the reports that tell it.

    A telling in a sentence that is credited to another medium may be that medium's, whatever else its report has.
    """
    whole, media = accounts.count(), Media(sorted(readings, key=lambda reading: reading.id))
    places = {name: credited_places(name, media) for name in media.made}
    claims = (_bounded(claim, accounts, whole, media, places) for claim in story.claims)
    return replace(story, accounts=whole, claims=tuple(claims))


def _bounded(claim: Claim, accounts: Accounts, whole: Roots, media: Media, places: Places) -> Claim:
    """The claim, its bounds lowered to those of who tells it; what may be told elsewhere is in more reports."""
    found = claim.independent
    if found.high == 1:
        return claim
    told = [telling for telling in claim.tellings if not telling.opposite]
    after = {one.report: set(_told_after(one, media, places)) for one in told}
    most = accounts.count([one.report for one in told], after)
    low, high = min(found.low, most.low, whole.low), min(found.high, whole.high)
    if (low, high) == (found.low, found.high):
        return claim
    note = "reports that tell this may be one account for who made them or whom they credit"
    return replace(claim, independent=Support(low, high, (*found.reasons, Evidence("media", note)), found.sources))


def _told_after(telling: Telling, media: Media, places: Places) -> Iterable[str]:
    """The reports, or the media where none of theirs is here, that a telling is credited to."""
    for place, medium in places[telling.report]:
        if any(place.start < span.end and span.start < place.end for span in telling.spans):
            yield from media.makers(medium, telling.report) or [f"medium {' '.join(medium)}"]
