"""The page of one or several stories."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from retold.model import Placement, Reading, Report, Story
from retold.rendering.left_out import left_out_view
from retold.rendering.links import Anchors, Links
from retold.rendering.page.environment import template
from retold.rendering.page.marking import anchored
from retold.rendering.page.provenance import provenance_lines
from retold.rendering.page.quotation import wordings_view
from retold.rendering.page.reading import reading_marks, reading_view
from retold.rendering.picture import lineage_picture
from retold.rendering.told import Told


def stories_page(
    stories: Sequence[Story],
    reports: Sequence[Report],
    readings: Iterable[Reading] = (),
    left_out: Sequence[Placement] = (),
) -> str:
    """Each story with its account, claims, quotations, timeline and reports, as one self-contained file.

    In the texts of those reports whose readings are given it is marked what was read. Reports that were ``left_out``
    of all stories are named first.
    """
    view = stories_view(stories, reports, readings)
    return template("stories.html", stories=view, left_out=left_out_view(left_out, reports, stories))


def stories_view(
    stories: Sequence[Story], reports: Sequence[Report], readings: Iterable[Reading] = ()
) -> list[dict[str, Any]]:
    """What a page shows that has several stories in full, the texts of their reports included."""
    by_id, read = {report.id: report for report in reports}, {reading.id: reading for reading in readings}
    prefixes = [f"s{number}-" if len(stories) > 1 else "" for number in range(1, len(stories) + 1)]
    return [_whole(prefix, story, by_id, read) for prefix, story in zip(prefixes, stories, strict=True)]


def story_view(story: Story, reports: Mapping[str, Report], links: Links, prefix: str = "") -> dict[str, Any]:
    """What a page shows of a story; ``prefix`` keeps the ids of its parts apart from those of other stories."""
    view = Told(story, reports, links).view()
    return {
        **view,
        "picture": lineage_picture(story, reports),
        "narrow_picture": lineage_picture(story, reports, narrow=True),
        "links_to": links,
        "prefix": prefix,
    }


def _whole(prefix: str, story: Story, by_id: Mapping[str, Report], readings: Mapping[str, Reading]) -> dict[str, Any]:
    """A story with the texts of its reports, so that each citation is a link to its passage on the same page."""
    anchors = Anchors(prefix, story)
    view = story_view(story, by_id, anchors, prefix)
    reports = [
        {**report, **_text(by_id[report["id"]], readings.get(report["id"]), anchors)} for report in view["reports"]
    ]
    quotes = {anchors.quotation(one): wordings_view(story, by_id, one, anchors) for one in story.quotes}
    return {**view, "reports": reports, "tellings_of": quotes}


def _text(report: Report, reading: Reading | None, anchors: Anchors) -> dict[str, Any]:
    """The text of a report with all that something points at, and what was read in it."""
    marks = list(reading_marks(reading)) if reading else []
    return {
        "text": anchored(report.text, anchors.regions(report.id), marks),
        "reading": reading_view(reading) if reading else None,
        "provenance": provenance_lines(report, folders=False),
    }
