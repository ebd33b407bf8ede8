"""``retold stories``."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.cli.exporting import check_form
from retold.cli.library import library_option, next_command, opened, publisher_meant
from retold.cli.options import days_options, format_option, least_option, output_option, publisher_option
from retold.cli.output import complain, console, write_bytes, wrote_json
from retold.cli.progress import Progress

if TYPE_CHECKING:
    from retold.library.tables.stories import Order

SHOWN = 20


@click.command()
@library_option
@days_options("Stories with a report published")
@publisher_option("Stories with a report of this publisher.")
@least_option
@click.option(
    "--latest", "order", flag_value="latest", default="latest", help="Those first that were last told.  [default]"
)
@click.option("--largest", "order", flag_value="largest", help="Those of most reports first.")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    metavar="N",
    help=f"So many at most.  [default: {SHOWN} as text, else all]",
)
@format_option("text", "json", "jsonl", "svg", "png")
@output_option
def stories(
    path: Path | None,
    since: str | None,
    until: str | None,
    publisher: str | None,
    least: int,
    order: "Order",
    limit: int | None,
    form: str,
    output: Path | None,
) -> None:
    """List the stories of the library, each with how many reports, publishers and independent accounts tell it.

    \b
    Examples:
      retold stories
      retold stories --largest --since 2026-03 --until 2026-03-15
      retold stories --publisher Northwire --least 1 --format jsonl
      retold stories --largest --format svg -o accounts.svg
    """
    from retold.formats.library import entry_json

    check_form(form, output)
    at_most = limit or (SHOWN if form == "text" else None)
    with opened(path) as library, Progress() as progress:
        found = library.stories(
            since=since,
            until=until,
            least=least,
            publisher=publisher,
            order=order,
            limit=at_most and at_most + 1,
            progress=progress,
        )
        meant = publisher_meant(library, publisher, found=bool(found))
        empty = not found and not library.status().reports
    entries = found[:at_most]
    if form in ("svg", "png"):
        from retold.rendering.plots.accounts import accounts_plot

        write_bytes(accounts_plot(entries, "svg" if form == "svg" else "png"), output)
    elif not wrote_json(form, output, lambda: map(entry_json, entries)):
        from retold.rendering.terminal.listing import print_entries

        with console(output) as screen:
            print_entries(screen, entries)
    if empty:
        complain(f"The library is empty; `{next_command('add PATH...', path)}` adds reports.")
    elif not entries:
        one = "; --least 1 shows those of one." if least > 1 and not meant else "."
        complain(f"No such story of {least} or more reports{one}{meant}")
    elif len(found) > len(entries) and form == "text":
        complain(f"... and more (--limit {2 * len(entries)}).")
