"""``retold remove``."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.library import library_option, opened
from retold.cli.options import WORDS, format_option
from retold.cli.output import complain, console, write_json
from retold.cli.progress import Progress
from retold.rendering.printable import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from retold.model import Report

SHOWN = 10


@click.command()
@click.argument("names", nargs=-1, required=True, metavar="REPORT...", type=WORDS)
@library_option
@click.option("--yes", is_flag=True, help="Do not ask.")
@format_option("text", "json")
def remove(names: tuple[str, ...], path: Path | None, yes: bool, form: str) -> None:
    """Take reports out of the library, with all that was made of them.

    Their stories are put right: one may lose its last report, or fall into two. If any of the ids is unknown, none is
    removed. On a terminal it is asked before; elsewhere --yes is needed. The files that the reports were read from are
    left alone.

    \b
    Examples:
      retold remove northwire-fire
      retold remove night-trains-1 night-trains-2 --yes
    """
    with opened(path) as library:
        reports = [library.report(name) for name in dict.fromkeys(names)]
        if not yes:
            _ask(reports)
        with Progress():
            removed = library.remove(*(report.id for report in reports))
    if form == "json":
        from retold.formats.parts import plain

        write_json(plain(removed), None)
    else:
        from retold.rendering.terminal.library import print_removed

        with console(None) as screen:
            print_removed(screen, removed)


def _ask(reports: "Sequence[Report]") -> None:
    """Show what is to go, and go on only if that is wanted."""
    from retold.rendering.wording import count, title_of

    if not sys.stdin.isatty():
        raise click.ClickException("nothing was removed: where nobody can be asked, --yes is needed.")
    for report in reports[:SHOWN]:
        click.echo(printable(f"  {report.id}  {title_of(report)}"), err=True)
    if len(reports) > SHOWN:
        click.echo(f"  ... and {len(reports) - SHOWN} more", err=True)
    if not click.confirm(f"Remove {count(len(reports), 'report')} from the library?", err=True):
        complain("Nothing was removed.")
        raise click.exceptions.Exit(1)
