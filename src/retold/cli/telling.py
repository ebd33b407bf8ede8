"""The stories that a command is asked for: of a library, or of files."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from retold.cli.houses import Houses, houses_in
from retold.cli.library import are_ids, id_of_story, looked_up, opened
from retold.cli.options import NAMED
from retold.cli.output import LONGEST_LINE, complain, load
from retold.cli.progress import Progress

if TYPE_CHECKING:
    from retold.model import Placement, Problem, Report, Story

ONE_STORY_OF_FILES = "--one-story is for files and folders; a library has its stories."

one_story_option = click.option(
    "--one-story", is_flag=True, help="Take all reports of the files as one story, whatever Retold thinks of it."
)


class Told(NamedTuple):
    """Stories, the reports that they were looked for in, what could not be read, and what is in none of the stories."""

    stories: "Sequence[Story]"
    reports: "Sequence[Report]"
    problems: "Sequence[Problem]" = ()
    left_out: "Sequence[Placement] | None" = None
    """None of a library, which has more reports than those of the stories."""

    def near(self, story: "Story") -> "list[Placement]":
        """The reports left out that come nearest to a story."""
        return [one for one in self.left_out or () if one.next_story == story.id]


def told_stories(
    names: Sequence[str], path: Path | None, story_id: str | None, publishers: Path | None, *, one_story: bool
) -> Told:
    """The stories that the names mean."""
    if one_story and story_id:
        raise click.UsageError("--id names one of several stories; with --one-story there is one.")
    houses = houses_in(publishers, path)
    with Progress() as progress:
        if not story_id and are_ids(names, path):
            if one_story:
                raise click.UsageError(ONE_STORY_OF_FILES)
            return _of_library(names, path, progress, houses)
        return _of_files(names, story_id, progress, houses, one_story=one_story)


def note_left_out(told: Told) -> None:
    """Say which reports are in none of the stories, where the form that is written has no place for it."""
    from retold.rendering.left_out import left_out_hint, left_out_lines

    for text in left_out_lines(told.left_out or (), told.reports):
        complain(f"left out: {text}"[:LONGEST_LINE])
    if told.left_out:
        complain(left_out_hint(told.reports))


def page_of(told: Told) -> str:
    """The stories as one self-contained page, with what is read in each of their reports."""
    stories, reports = told.stories, told.reports
    from retold import pipeline
    from retold.rendering.page.stories import stories_page

    inside = {name for story in stories for name in story.reports}
    chosen, readings = [report for report in reports if report.id in inside], []
    with Progress() as progress:
        for done, report in enumerate(chosen):
            progress("reading", done, len(chosen))
            readings.append(pipeline.read(report))
    return stories_page(stories, reports, readings, told.left_out or ())


def _of_files(
    names: Sequence[str], story_id: str | None, progress: Progress, houses: Houses, *, one_story: bool
) -> Told:
    """The stories in some files."""
    from retold import pipeline

    loaded = load((NAMED.convert(name, None, None) for name in names), progress)
    chosen = (story_id,) if story_id else None
    told = pipeline.tell_and_leave(loaded.reports, chosen, progress, houses, one_story=one_story)
    return Told(list(told.stories), loaded.reports, loaded.problems, told.left_out)


def _of_library(names: Sequence[str], path: Path | None, progress: Progress, houses: Houses) -> Told:
    """The named stories of the library."""
    with opened(path) as library:
        with looked_up(names) as asked:
            ids = dict.fromkeys(id_of_story(library, name) for name in asked)
        stories = [library.story(one, progress, houses) for one in ids]
        return Told(stories, [report for one in ids for report in library.members(one)])
