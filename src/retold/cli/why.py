"""``retold why``."""

from pathlib import Path

import click

from retold.cli.library import library_option, opened
from retold.cli.options import WORDS, format_option, output_option
from retold.cli.output import console, wrote_json
from retold.cli.progress import Progress


@click.command()
@click.argument("name", metavar="REPORT", type=WORDS)
@library_option
@format_option("text", "json", "jsonl")
@output_option
def why(name: str, path: Path | None, form: str, output: Path | None) -> None:
    """Tell why a report is in its story, and not in another.

    Shows the reports that it is most like, with the words that speak for and against one story, the next best story
    and what joining that would have needed, and how its story began, merged and split.

    \b
    Examples:
      retold why northwire-fire-update
      retold why northwire-fire-update --format json
    """
    with opened(path) as library, Progress():
        report = library.report(name)
        explained = library.why(report.id)
    from retold.formats.library import explained_json

    if not wrote_json(form, output, lambda: explained_json(explained)):
        from retold.rendering.terminal.why import print_explained

        with console(output) as screen:
            print_explained(screen, explained, report)
