"""A story, and its claims and quotations by themselves."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from retold.lineage.forest import count_roots
from retold.model import Citation, Claim, Report, Roots, Story, StoryQuotation
from retold.rendering.page.marking import Mark, marked
from retold.rendering.picture import lineage_picture
from retold.rendering.told import Told
from retold.text.worddiff import word_changes
from retold.web.addresses import claim_address, passage_address, quotation_address
from retold.web.views.listing import tally

SHOWN = 40
"""So many claims that several reports tell stand open on the page of a story; the others behind one line."""


class StoryView:
    """A told story with its reports, ready to be shown as a whole or in parts."""

    def __init__(self, story: Story, reports: Sequence[Report]) -> None:
        self.story = story
        self.reports = {report.id: report for report in reports}
        self.told = Told(story, self.reports, passage_address)

    def claim(self, claim: Claim) -> dict[str, Any]:
        """A claim with everyone who tells it."""
        return self.told.claim(claim)

    def of_claim(self, claim: Claim) -> str:
        """The address of a claim."""
        return claim_address(self.story.id, claim.cite)

    def wordings(self, quotation: StoryQuotation) -> dict[str, Any]:
        """Every telling of a quotation in order of time, with the words in which it differs from the one before."""
        order = {name: number for number, name in enumerate(self.story.reports)}
        tellings = sorted(quotation.tellings, key=lambda cite: (order[cite.report], cite.span))
        before = [None, *tellings[:-1]]
        return {
            "quote": self.told.quote(quotation),
            "address": quotation_address(self.story.id, quotation.tellings[0]),
            "tellings": [self._telling(cite, last) for cite, last in zip(tellings, before, strict=True)],
            "same": all(self._words(a) == self._words(b) for a, b in pairwise(tellings)),
        }

    def _telling(self, cite: Citation, before: Citation | None) -> dict[str, Any]:
        """One wording."""
        text, marks, missing = self.reports[cite.report].text, [], []
        if before:
            changes = word_changes(self.reports[before.report].text, before.span, text, cite.span)
            marks = [Mark(own, "w") for _, own in changes if own]
            missing = [gone.of(self.reports[before.report].text) for gone, own in changes if gone and not own]
        number = self.story.reports.index(cite.report)
        report = self.reports[cite.report]
        return {
            "words": marked(text, cite.span, marks),
            "missing": missing,
            "changed": bool(marks or missing),
            "first": before is None,
            "href": passage_address(cite),
            "report": report.title or report.id,
            "publisher": report.publisher,
            "published": self.story.published[number].value,
        }

    def _words(self, cite: Citation) -> str:
        return " ".join(cite.span.of(self.reports[cite.report].text).split())


def story_view(story: Story, view: StoryView) -> dict[str, Any]:
    """What the page of a story shows."""
    shown = view.told.view()
    roots = roots_of(story)
    shared = [claim for claim in shown["claims"] if len(claim["tellings"]) > 1]
    return {
        "story": shown,
        "tally": tally(len(story.reports), roots),
        "picture": lineage_picture(story, view.reports),
        "shared": shared[:SHOWN],
        "further": shared[SHOWN:],
        "lone": [claim for claim in shown["claims"] if len(claim["tellings"]) == 1],
        "disputed": sum(bool(claim["conflicts"]) for claim in shown["claims"]),
    }


def roots_of(story: Story) -> Roots:
    """From how many roots the reports of a story descend."""
    return count_roots(dict.fromkeys(story.reports, story.id), story.lineages, story.links)[story.id]


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
