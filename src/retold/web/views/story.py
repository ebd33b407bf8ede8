"""A story of the library, and its claims and quotations by themselves."""

from collections.abc import Mapping, Sequence
from typing import Any

from retold.model import Claim, Report, Story, StoryQuotation
from retold.rendering.page.quotation import wordings_view
from retold.rendering.page.stories import story_view
from retold.rendering.told import Told
from retold.web.addresses import Addresses


class StoryView:
    """A told story with its reports, ready to be shown as a whole or in parts."""

    def __init__(self, story: Story, reports: Sequence[Report]) -> None:
        self.story = story
        self._reports: Mapping[str, Report] = {report.id: report for report in reports}
        self._links = Addresses()

    def whole(self) -> dict[str, Any]:
        """The page of the story."""
        return {"s": story_view(self.story, self._reports, self._links)}

    def claim(self, claim: Claim) -> dict[str, Any]:
        """A claim with everyone who tells it."""
        told = Told(self.story, self._reports, self._links)
        return {"story": self.story, "claim": told.claim(claim)}

    def quotation(self, quotation: StoryQuotation) -> dict[str, Any]:
        """A quotation with all its wordings."""
        told = Told(self.story, self._reports, self._links)
        tellings = wordings_view(self.story, self._reports, quotation, self._links)
        return {"story": self.story, "quote": told.quote(quotation), "tellings": tellings}
