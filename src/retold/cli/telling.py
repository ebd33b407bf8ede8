"""The stories that a command is asked for: of a library, or of files."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from retold.cli.houses import Houses, houses_in
from retold.cli.library import are_ids, id_of_story, looked_up, opened
from retold.cli.options import NAMED
from retold.cli.output import load
from retold.cli.progress import Progress

if TYPE_CHECKING:
    from retold.model import Problem, Report, Story

Told = tuple["Sequence[Story]", "Sequence[Report]", "Sequence[Problem]"]


def told_stories(names: Sequence[str], path: Path | None, story_id: str | None, publishers: Path | None) -> Told:
    """The stories that the names mean, with their reports, and what could not be read."""
    houses = houses_in(publishers, path)
    with Progress() as progress:
        if not story_id and are_ids(names, path):
            return _of_library(names, path, progress, houses)
        return _of_files(names, story_id, progress, houses)


def page_of(stories: "Sequence[Story]", reports: "Sequence[Report]") -> str:
    """The stories as one self-contained page, with what is read in each of their reports."""
    from retold import pipeline
    from retold.rendering.page.stories import stories_page

    inside = {name for story in stories for name in story.reports}
    chosen, readings = [report for report in reports if report.id in inside], []
    with Progress() as progress:
        for done, report in enumerate(chosen):
            progress("reading", done, len(chosen))
            readings.append(pipeline.read(report))
    return stories_page(stories, reports, readings)


def _of_files(names: Sequence[str], story_id: str | None, progress: Progress, houses: Houses) -> Told:
    """The stories in some files."""
    from retold import pipeline

    loaded = load((NAMED.convert(name, None, None) for name in names), progress)
    stories = list(pipeline.tell(loaded.reports, (story_id,) if story_id else None, progress, houses))
    return stories, loaded.reports, loaded.problems


def _of_library(names: Sequence[str], path: Path | None, progress: Progress, houses: Houses) -> Told:
    """The named stories of the library."""
    with opened(path) as library:
        with looked_up(names) as asked:
            ids = dict.fromkeys(id_of_story(library, name) for name in asked)
        stories = [library.story(one, progress, houses) for one in ids]
        return stories, [report for one in ids for report in library.members(one)], ()
