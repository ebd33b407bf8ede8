"""A story of the library, and its claims and quotations by themselves."""

from collections.abc import Mapping, Sequence
from typing import Any

from retold.model import Citation, Claim, Report, Story, StoryQuotation
from retold.rendering.page.quotation import wordings_view
from retold.rendering.page.stories import story_view
from retold.rendering.told import Told
from retold.web.addresses import Addresses


class StoryView:
    """A told story with its reports, ready to be shown as a whole or in parts."""

    def __init__(self, story: Story, reports: Sequence[Report]) -> None:
        self._story = story
        self._reports: Mapping[str, Report] = {report.id: report for report in reports}
        self._links = Addresses(story.id)

    def whole(self) -> dict[str, Any]:
        """The page of the story."""
        return {"s": story_view(self._story, self._reports, self._links)}

    def claim(self, claim: Claim) -> dict[str, Any]:
        """A claim with everyone who tells it."""
        told = Told(self._story, self._reports, self._links)
        return {"story": self._story, "claim": told.claim(claim)}

    def quotation(self, quotation: StoryQuotation) -> dict[str, Any]:
        """A quotation with all its wordings."""
        told = Told(self._story, self._reports, self._links)
        tellings = wordings_view(self._story, self._reports, quotation, self._links)
        return {"story": self._story, "quote": told.quote(quotation), "tellings": tellings}


def claim_at(story: Story, report: str, start: int) -> Claim | None:
    """The claim whose words stand there; else one that the report tells there."""
    own = (claim for claim in story.claims if claim.cite.report == report and claim.cite.span.start == start)
    told = (
        claim
        for claim in story.claims
        for telling in claim.tellings
        if telling.report == report and any(span.start == start for span in telling.spans)
    )
    return next(own, None) or next(told, None)


def quotation_at(story: Story, report: str, start: int) -> StoryQuotation | None:
    """The quotation that has a wording there."""
    return next((one for one in story.quotes if any(_at(cite, report, start) for cite in one.tellings)), None)


def _at(cite: Citation, report: str, start: int) -> bool:
    return cite.report == report and cite.span.start == start
