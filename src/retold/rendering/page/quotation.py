"""A quotation in all its wordings, word by word."""

from collections.abc import Mapping
from typing import Any

from retold.model import Citation, Report, Story, StoryQuotation
from retold.rendering.links import Links
from retold.rendering.page.marking import Mark, marked
from retold.rendering.wording import title_of
from retold.text.worddiff import word_changes


def wordings_view(
    story: Story, reports: Mapping[str, Report], quotation: StoryQuotation, links: Links
) -> list[dict[str, Any]]:
    """Every telling of a quotation in order of time, with the words in which it differs from the one before."""
    order = {name: number for number, name in enumerate(story.reports)}
    tellings = sorted(quotation.tellings, key=lambda cite: (order[cite.report], cite.span))
    before = [None, *tellings[:-1]]
    return [
        {
            **_changes(reports, cite, last),
            "first": last is None,
            "href": links.passage(cite),
            "report": title_of(reports[cite.report]),
            "publisher": reports[cite.report].publisher,
            "published": story.published[order[cite.report]].value,
        }
        for cite, last in zip(tellings, before, strict=True)
    ]


def _changes(reports: Mapping[str, Report], cite: Citation, before: Citation | None) -> dict[str, Any]:
    """The words of a telling, those marked that the one before has not so, and what that has beside."""
    text, marks, missing = reports[cite.report].text, [], []
    if before:
        earlier = reports[before.report].text
        changes = word_changes(earlier, before.span, text, cite.span)
        marks = [Mark(own, "w") for _, own in changes if own]
        missing = [gone.of(earlier) for gone, own in changes if gone and not own]
    return {"words": marked(text, cite.span, marks), "missing": missing, "changed": bool(marks or missing)}
