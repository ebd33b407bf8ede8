"""``retold group``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.houses import houses_in, publishers_option
from retold.cli.options import Named, format_option, output_option, paths_argument, strict_option, window_option
from retold.cli.output import console, end, load, wrote_json
from retold.cli.progress import Progress

if TYPE_CHECKING:
    from retold.lineage import Window


@click.command()
@paths_argument
@format_option("text", "json", "jsonl")
@output_option
@strict_option
@window_option
@publishers_option
def group(
    paths: tuple[Named, ...],
    form: str,
    output: Path | None,
    strict: bool,
    window: "Window | None",
    publishers: Path | None,
) -> None:
    """Sort reports into stories, and into lineages: who took whose text.

    As JSON lines: a line a report (id, story, lineage), then a line a link, a line a lineage of several reports, and a
    line a story of several with the number of its independent accounts.

    \b
    Examples:
      retold group reports/
      retold group archive.jsonl --format jsonl > groups.jsonl
      retold group archive.jsonl --window 14d
      retold group reports/ --publishers houses.toml
    """
    from retold import pipeline
    from retold.formats.lineages import grouping_json

    houses = houses_in(publishers, None)
    with Progress() as progress:
        loaded = load(paths, progress)
        grouping = pipeline.group(loaded.reports, progress, window, houses)
    if not wrote_json(form, output, lambda: grouping_json(grouping)):
        from retold.rendering.terminal.grouping import print_grouping

        with console(output) as screen:
            print_grouping(screen, grouping, loaded.reports)
    end(loaded.problems, strict=strict)
