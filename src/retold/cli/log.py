"""``retold log``."""

from pathlib import Path

import click

from retold.cli.library import id_of_story, library_option, opened
from retold.cli.options import WORDS, format_option, output_option
from retold.cli.output import complain, console, wrote_json

SHOWN = 30


@click.command()
@click.argument("story", required=False, metavar="[STORY]", type=WORDS)
@library_option
@format_option("text", "json", "jsonl")
@output_option
def log(story: str | None, path: Path | None, form: str, output: Path | None) -> None:
    """Tell how stories began, merged, split and ended, and why; the latest last.

    The id of a report means its story. As text, without a STORY, beginnings are left out.

    \b
    Examples:
      retold log
      retold log northwire-fire
      retold log --format jsonl
    """
    from retold.formats.parts import plain

    with opened(path) as library:
        changes = library.log(story)
        if story is not None and not changes:
            changes = library.log(id_of_story(library, story))
    if not wrote_json(form, output, lambda: plain(changes)):
        from retold.rendering.terminal.listing import print_changes

        wanted = [change for change in changes if story is not None or change.kind != "began"]
        if len(wanted) > SHOWN:
            complain(f"The last {SHOWN} of {len(wanted):,}; --format jsonl has all.")
        with console(output) as screen:
            print_changes(screen, wanted[-SHOWN:])
        if not wanted:
            complain("No story has merged, split or ended.")
