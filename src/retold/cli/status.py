"""``retold status``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.library import library_option, next_command, opened
from retold.cli.options import format_option, output_option
from retold.cli.output import console, wrote_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from retold.model.answers import Refused, Status


@click.command()
@library_option
@click.option("--problems", is_flag=True, help="List what could not be read, why, and what would help.")
@format_option("text", "json", "jsonl")
@output_option
def status(path: Path | None, problems: bool, form: str, output: Path | None) -> None:
    """Show the library at a glance: where it lies, how much is in it, and what still waits for its story.

    A document that `retold add` could not read is listed as a problem until a later `add` reads it, or finds that its
    file is gone.

    \b
    Examples:
      retold status
      retold status --library news.db --format json
      retold status --problems
    """
    with opened(path) as library:
        if problems:
            _write_problems(library.problems(), form, output)
        else:
            _write_status(library.status(), form, output, path)


def _write_status(found: "Status", form: str, output: Path | None, path: Path | None) -> None:
    """The library at a glance."""
    from retold.formats.parts import plain

    if not wrote_json(form, output, lambda: plain(found)):
        from retold.rendering.terminal.library import print_status

        with console(output) as screen:
            print_status(screen, found)
            if found.problems:
                screen.print(f"{found.problems:,} not read: `{next_command('status --problems', path)}` lists them.")


def _write_problems(found: "Sequence[Refused]", form: str, output: Path | None) -> None:
    """What was refused, a line each."""
    from retold.formats.parts import plain

    if not wrote_json(form, output, lambda: plain(found)):
        from retold.rendering.places import located
        from retold.rendering.printable import printable

        with console(output) as screen:
            for one in found:
                said = printable(f"{located(one.path, one.place)}: {one.reason} ({one.remedy})")
                screen.print(f"{one.at[:10]}  {said}", markup=False, soft_wrap=True)
            if not found:
                screen.print("Everything that was added could be read.")
