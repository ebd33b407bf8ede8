"""The page of one or several stories."""

from collections.abc import Mapping, Sequence
from typing import Any

from retold.model import Report, Story
from retold.rendering.links import Anchors, Links
from retold.rendering.page.environment import template
from retold.rendering.page.marking import anchored
from retold.rendering.page.quotation import wordings_view
from retold.rendering.picture import lineage_picture
from retold.rendering.told import Told


def stories_page(stories: Sequence[Story], reports: Sequence[Report]) -> str:
    """Each story with its account, claims, quotations, timeline and reports, as one self-contained file."""
    return template("stories.html", stories=stories_view(stories, reports))


def stories_view(stories: Sequence[Story], reports: Sequence[Report]) -> list[dict[str, Any]]:
    """What a page shows that has several stories in full, the texts of their reports included."""
    by_id = {report.id: report for report in reports}
    single = len(stories) == 1
    return [_whole("" if single else f"s{number}-", story, by_id) for number, story in enumerate(stories, start=1)]


def story_view(story: Story, reports: Mapping[str, Report], links: Links, prefix: str = "") -> dict[str, Any]:
    """What a page shows of a story; ``prefix`` keeps the ids of its parts apart from those of other stories."""
    view = Told(story, reports, links).view()
    return {**view, "picture": lineage_picture(story, reports), "links_to": links, "prefix": prefix}


def _whole(prefix: str, story: Story, by_id: Mapping[str, Report]) -> dict[str, Any]:
    """A story with the texts of its reports, so that each citation is a link to its passage on the same page."""
    anchors = Anchors(prefix, story)
    view = story_view(story, by_id, anchors, prefix)
    reports = [
        {**report, "text": anchored(by_id[report["id"]].text, anchors.regions(report["id"]))}
        for report in view["reports"]
    ]
    quotes = {anchors.quotation(one): wordings_view(story, by_id, one, anchors) for one in story.quotes}
    return {**view, "reports": reports, "tellings_of": quotes}
