"""A quotation in all its wordings, word by word."""

from collections.abc import Mapping
from itertools import groupby
from typing import Any

from retold.model import Citation, Report, Story, StoryQuotation
from retold.rendering.links import Links
from retold.rendering.page.marking import Mark, marked
from retold.rendering.wording import one_line, title_of
from retold.text.worddiff import word_changes


def wordings_view(
    story: Story, reports: Mapping[str, Report], quotation: StoryQuotation, links: Links
) -> list[dict[str, Any]]:
    """The wordings of a quotation in order of time, each with who has it and how it differs from the one before.

    Reports that have the same wording one after the other are one entry; a wording that comes back has its number.
    """
    order = {name: number for number, name in enumerate(story.reports)}
    tellings = sorted(quotation.tellings, key=lambda cite: (order[cite.report], cite.span))
    runs = [list(run) for _, run in groupby(tellings, key=lambda cite: _words(reports, cite))]
    numbers: dict[str, int] = {}
    found = []
    for number, run in enumerate(runs):
        words = _words(reports, run[0])
        back = words in numbers
        found.append(
            {
                **_changes(reports, run[0], runs[number - 1][-1] if number else None),
                "number": numbers.setdefault(words, len(numbers) + 1),
                "back": back,
                "who": [
                    {
                        "href": links.passage(cite),
                        "name": one_line(reports[cite.report].publisher or title_of(reports[cite.report])),
                        "speaker": None,
                        "published": (story.published[order[cite.report]].value or "undated")[:16].replace("T", " "),
                    }
                    for cite in run
                ],
            }
        )
    return found


def _words(reports: Mapping[str, Report], cite: Citation) -> str:
    return one_line(cite.span.of(reports[cite.report].text))


def _changes(reports: Mapping[str, Report], cite: Citation, before: Citation | None) -> dict[str, Any]:
    """The words of a telling, those marked that the one before has not so, and what that has beside."""
    text, marks, missing = reports[cite.report].text, [], []
    if before:
        earlier = reports[before.report].text
        changes = word_changes(earlier, before.span, text, cite.span)
        marks = [Mark(own, "w") for _, own in changes if own]
        missing = [gone.of(earlier) for gone, own in changes if gone and not own]
    return {"words": marked(text, cite.span, marks), "missing": missing}
