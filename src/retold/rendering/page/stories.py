"""The page of one or several stories."""

from collections.abc import Sequence
from typing import Any

from retold.model import Citation, Report, Span, Story
from retold.rendering.page.marking import anchored, template
from retold.rendering.told import Told, citations


def stories_page(stories: Sequence[Story], reports: Sequence[Report]) -> str:
    """Each story with its accounts, claims, quotations, timeline and reports, as one self-contained file."""
    by_id = {report.id: report for report in reports}
    views = [_view(f"s{number}", story, by_id) for number, story in enumerate(stories)]
    return template("stories.html", stories=views)


def _view(prefix: str, story: Story, by_id: dict[str, Report]) -> dict[str, Any]:
    """What the template shows of one story: each citation is a link to its passage on the same page."""
    cited: dict[str, list[Span]] = {name: [] for name in story.reports}
    for citation in citations(story):
        cited[citation.report].append(citation.span)
    texts, anchors = {}, {}
    for number, name in enumerate(story.reports, start=1):
        texts[name], anchors[name] = anchored(by_id[name].text, cited[name], f"{prefix}-r{number}")

    def link(citation: Citation) -> str:
        return f"#{anchors[citation.report][citation.span.start]}"

    view = Told(story, by_id, link).view()
    reports = [{**report, "text": texts[report["id"]]} for report in view["reports"]]
    return {**view, "anchor": prefix, "reports": reports}
