"""``retold status``."""

from pathlib import Path

import click

from retold.cli.library import library_option, opened
from retold.cli.options import format_option, output_option
from retold.cli.output import console, write_json


@click.command()
@library_option
@format_option("text", "json")
@output_option
def status(path: Path | None, form: str, output: Path | None) -> None:
    """Show the library at a glance: where it lies, how much is in it, and what still waits for its story.

    \b
    Examples:
      retold status
      retold status --library news.db --format json
    """
    from retold import formats

    with opened(path) as library:
        found = library.status()
    if form == "json":
        write_json(formats.status_json(found), output)
    else:
        from retold.rendering.terminal import print_status

        with console(output) as screen:
            print_status(screen, found)
