"""What is shown of reports that somebody hands over, without a library; runs in a process of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from retold import pipeline
from retold.formats.comparison import comparison_json
from retold.formats.stories import left_out_json, story_json
from retold.model import Problem
from retold.rendering.left_out import left_out_view
from retold.rendering.page.comparison import comparison_view, readings_view
from retold.rendering.page.stories import stories_view
from retold.sources.document import Document
from retold.sources.load import Loaded, load_documents
from retold.web import pages

MOST_REPORTS = 300
"""More are for a library."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A page, or a record for programs; neither where there were not two reports to compare."""

    body: bytes
    reports: int
    problems: tuple[str, ...]


def show_dropped(documents: Sequence[Document]) -> Shown:
    """Two reports compared, or the stories of more, as a page. Raises ValueError for too many."""
    loaded = _loaded(documents)
    reports, problems = loaded.reports, problem_lines(loaded.problems)
    if len(reports) < 2:
        return Shown(b"", len(reports), problems)
    if len(reports) == 2:
        comparison = pipeline.compare(*reports)
        view = {**comparison_view(comparison), "readings": readings_view(comparison), "problems": problems}
        return Shown(pages.render("dropped_pair.html", view), 2, problems)
    found = pipeline.tell_and_leave(reports)
    stories = list(found.stories)
    told = {name for story in stories for name in story.reports}
    readings = [pipeline.read(report) for report in reports if report.id in told]
    view = {
        "stories": stories_view(stories, reports, readings),
        "left_out": left_out_view(found.left_out, reports, stories),
        "problems": problems,
    }
    return Shown(pages.render("dropped_stories.html", view), len(reports), problems)


def describe_dropped(documents: Sequence[Document]) -> Shown:
    """The same for programs."""
    loaded = _loaded(documents)
    reports, problems = loaded.reports, problem_lines(loaded.problems)
    if len(reports) < 2:
        return Shown(b"", len(reports), problems)
    if len(reports) == 2:
        record: dict[str, object] = {"comparison": comparison_json(pipeline.compare(*reports))}
    else:
        found = pipeline.tell_and_leave(reports)
        left_out = [left_out_json(place) for place in found.left_out]
        record = {"stories": [story_json(story) for story in found.stories], "left_out": left_out}
    return Shown(msgspec.json.encode({**record, "problems": problems}), len(reports), problems)


def problem_lines(problems: Sequence[Problem]) -> tuple[str, ...]:
    """What is wrong with what was handed over, in words."""
    return tuple(f"{one.path}: {one.reason} ({one.remedy})" for one in problems)


def _loaded(documents: Sequence[Document]) -> Loaded:
    loaded = load_documents(documents)
    if len(loaded.reports) > MOST_REPORTS:
        raise ValueError(
            f"{len(loaded.reports):,} reports are too many for a page; `retold add` takes them into a library."
        )
    return loaded
