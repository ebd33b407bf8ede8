"""``retold claim``."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.houses import Houses, houses_in, publishers_option
from retold.cli.library import library_option, opened
from retold.cli.options import NAMED, WORDS, Named, format_option, output_option
from retold.cli.output import console, load, wrote_json
from retold.cli.progress import Progress
from retold.cli.telling import ONE_STORY_OF_FILES, one_story_option

if TYPE_CHECKING:
    from retold.model import Claim, Report, Story


@click.command()
@click.argument("name", metavar="CLAIM", type=WORDS)
@click.argument("more", nargs=-1, metavar="[PATH]...", type=NAMED)
@library_option
@click.option("--in", "paths", multiple=True, type=NAMED, metavar="PATH", help="The same as PATH.")
@one_story_option
@publishers_option
@format_option("text", "json", "jsonl")
@output_option
def claim(
    name: str,
    more: tuple[Named, ...],
    path: Path | None,
    paths: tuple[Named, ...],
    one_story: bool,
    publishers: Path | None,
    form: str,
    output: Path | None,
) -> None:
    """Show one claim with everyone who tells it: where, on whose word, how certainly, and which tellings count as one.

    A CLAIM is an id that `retold story` shows behind the claim. It names a sentence of a report, and goes on naming
    what that sentence tells when the story grows, merges or splits. Files and folders are read instead of the library.

    \b
    Examples:
      retold claim northwire-fire:b844f6
      retold claim northwire-fire:b844f6 --format json
      retold claim northwire-fire:b844f6 reports/
    """
    from retold.formats.asked import told_claim_json

    paths = (*more, *paths)
    if one_story and not paths:
        raise click.UsageError(ONE_STORY_OF_FILES)
    houses = houses_in(publishers, path)
    with Progress() as progress:
        story, found, reports = (
            _in_files(paths, name, progress, houses, one_story=one_story)
            if paths
            else _in_library(path, name, progress, houses)
        )
    texts = {report.id: report for report in reports}
    if not wrote_json(form, output, lambda: told_claim_json(story, found, texts)):
        from retold.rendering.terminal.claim import print_claim

        with console(output) as screen:
            print_claim(screen, story, found, texts)


_Told = tuple["Story", "Claim", "Sequence[Report]"]


def _in_library(path: Path | None, name: str, progress: Progress, houses: Houses) -> _Told:
    """The claim of the library, with the reports of its story."""
    with opened(path) as library:
        story, found = library.claim(name, progress, houses)
        return story, found, library.members(story.id)


def _in_files(paths: tuple[Named, ...], name: str, progress: Progress, houses: Houses, *, one_story: bool) -> _Told:
    """The claim of a story in some files."""
    from retold import pipeline

    reports = load(paths, progress).reports
    story, found = pipeline.claim(reports, name, progress, houses, one_story=one_story)
    return story, found, reports
