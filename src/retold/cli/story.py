"""``retold story``."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.library import are_ids, id_of_story, library_option, looked_up, opened
from retold.cli.options import NAMED, format_option, output_option, strict_option
from retold.cli.output import console, end, load, note_unread, write_json, write_json_lines, write_page
from retold.cli.progress import Progress

if TYPE_CHECKING:
    from retold.model import Problem, Report, Story


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="STORY|PATH...")
@library_option
@click.option("--id", "story_id", metavar="STORY", help="Of the stories in the files, tell this one only.")
@click.option(
    "--publishers",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE",
    help="Count publishers of one house as one account; a TOML file says which belong together.",
)
@format_option("text", "json", "jsonl", "html")
@output_option
@strict_option
def story(
    names: tuple[str, ...],
    path: Path | None,
    story_id: str | None,
    publishers: Path | None,
    form: str,
    output: Path | None,
    strict: bool,
) -> None:
    """Tell a story: what is claimed, and how many independent accounts stand behind it.

    A STORY is an id in the library; `retold stories` lists them. The id of a report means its story. Files and folders
    are read, and every story of more than one report in them is told, the largest first.

    \b
    Examples:
      retold story northwire-fire
      retold story northwire-fire --format html -o story.html
      retold story reports/
      retold story reports/ --id report-07 --format json
      retold story reports/ --publishers houses.toml
    """
    from retold import formats

    houses = _houses(publishers)
    with Progress() as progress:
        if not story_id and are_ids(names, path):
            stories, reports, problems = _of_library(names, path, progress, houses)
        else:
            stories, reports, problems = _of_files(names, story_id, progress, houses)
    if form == "json":
        if len(stories) != 1:
            raise click.ClickException(
                f"{len(stories)} stories here: choose one with --id, or take all with --format jsonl."
            )
        write_json(formats.story_json(stories[0]), output)
    elif form == "jsonl":
        write_json_lines((formats.story_json(one) for one in stories), output)
    elif form == "html":
        from retold.rendering.page import stories_page

        write_page(stories_page(stories, reports), output)
    else:
        from retold.rendering.terminal import print_stories

        with console(output) as screen:
            print_stories(screen, stories, reports)
        told = {name for one in stories for name in one.reports}
        note_unread(report for report in reports if report.id in told)
    end(problems, strict=strict)


_Houses = Mapping[str, str] | None
_Told = tuple["Sequence[Story]", "Sequence[Report]", "Sequence[Problem]"]


def _houses(file: Path | None) -> _Houses:
    """The publishers of a file with their houses."""
    if file is None:
        return None
    from retold.sources.publishers import load_publishers

    return load_publishers(file)


def _of_files(names: Sequence[str], story_id: str | None, progress: Progress, houses: _Houses) -> _Told:
    """The stories in some files."""
    from retold import pipeline

    loaded = load((NAMED.convert(name, None, None) for name in names), progress)
    stories = list(pipeline.tell(loaded.reports, (story_id,) if story_id else None, progress, houses))
    return stories, loaded.reports, loaded.problems


def _of_library(names: Sequence[str], path: Path | None, progress: Progress, houses: _Houses) -> _Told:
    """The named stories of the library."""
    with opened(path) as library:
        with looked_up(names) as asked:
            ids = dict.fromkeys(id_of_story(library, name) for name in asked)
        stories = [library.story(one, progress, houses) for one in ids]
        return stories, [report for one in ids for report in library.members(one)], ()
