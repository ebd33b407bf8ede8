"""``retold add``."""

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from retold.addresses import is_address
from retold.cli.ahead import first_ahead, note_ahead
from retold.cli.library import is_there, library_option, library_path, next_command
from retold.cli.options import NAMED, DaysType, Named, format_option, strict_option
from retold.cli.output import (
    announce,
    complain,
    console,
    end,
    load,
    nothing_read,
    report_ignored,
    report_problems,
    wrote_json,
)
from retold.cli.progress import Progress
from retold.cli.stopping import Stopping
from retold.rendering.printable import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from retold.errors import Stopped
    from retold.library.library import Library
    from retold.model import Report
    from retold.model.answers import Added
    from retold.sources import Loaded

SHOWN = 3
"""So many arrivals are named in a line."""


@click.command()
@click.argument("sources", nargs=-1, metavar="[PATH]...", type=NAMED)
@library_option
@click.option("--watch", is_flag=True, help="Stay, and add what is new or changed there, until Ctrl-C.")
@click.option(
    "--window",
    type=DaysType(),
    metavar="Nd",
    help="Hold each report against those of some N days before it; kept in the library.  [default: against all]",
)
@click.option("--keep-raw", is_flag=True, help="Keep the bytes of what is read, too, once and compressed.")
@click.option("--again", is_flag=True, help="Take reports anew from the bytes that were kept, as this version does.")
@format_option("text", "json", "jsonl")
@strict_option
def add(
    sources: tuple[Named, ...],
    path: Path | None,
    watch: bool,
    window: int | None,
    keep_raw: bool,
    again: bool,
    form: str,
    strict: bool,
) -> None:
    """Read reports into the library, and find the story of each.

    A PATH is a file, a folder, an address of the web, or - for the standard input. An address is fetched as its site
    allows it, at most once a second, and again only if it has changed. What can't be read is told and remembered until
    it can: `retold status --problems`.

    What is in the library already is left alone; a changed text of a known address, file or id is a new version of the
    same report; the same words at another address, in another file or under another id are a reprint. The first `add`
    makes the library. After one that was stopped, by Ctrl-C or by a power cut, the next `add` goes on with what was
    accepted; it needs no PATH for that.

    With --keep-raw `retold read REPORT --format raw` gives the bytes of a report as they came, and after an update of
    Retold --again takes the text of each report from them anew; no page is fetched for that, and what changes is told.

    With --watch a file is taken once it has not changed for some seconds, so that none is taken half written. What
    vanishes there stays in the library. Others can read meanwhile, not write. Ctrl-C or SIGTERM ends it.

    \b
    Examples:
      retold add reports/
      retold add archive.jsonl --library news.db --window 60d
      retold add https://news.example/fire.html
      retold add inbox/ --watch
      retold add
      retold add pages/ --keep-raw
      retold add --again
    """
    from retold.errors import Stopped
    from retold.library.library import Library

    where = library_path(path)
    _check_options(sources, watch=watch, keep_raw=keep_raw, again=again)
    _check(sources, where, path, watch=watch)
    made = not os.path.exists(where)
    announce(sources)
    stopping = Stopping()
    try:
        with stopping, Library(where, window=window) as library:
            if again:
                _take_again(library, form)
                return
            with Progress() as progress:
                added = library.add(() if watch else sources, progress, keep_raw=keep_raw)
            if made:
                complain(f"Library made: {where}")
            if watch:
                _follow(library, sources, form)
            else:
                _complain(added, sources, path)
                note_ahead(library.dated_from(first_ahead()))
                _write(added, form)
    except Stopped as stopped:
        _tell_stopped(stopped, path)
        raise click.exceptions.Exit(stopping.status) from None
    end(added.problems, strict=strict)


def _check_options(sources: tuple[Named, ...], *, watch: bool, keep_raw: bool, again: bool) -> None:
    """Refuse options that do not go together."""
    if watch and keep_raw:
        raise click.UsageError("--watch keeps no bytes; add the files once more with --keep-raw for that.")
    if again and (sources or watch):
        raise click.UsageError("--again reads what is kept in the library; it takes no PATH and no --watch.")


def _check(sources: tuple[Named, ...], where: Path, path: Path | None, *, watch: bool) -> None:
    """Refuse what can't be done before a library is made for it."""
    if watch and any(is_address(one) or str(one) == "-" for one in sources):
        raise click.UsageError("--watch follows folders and files, not addresses or the standard input.")
    if sources and not any(map(is_there, sources)):
        load(sources)
    if watch and not sources:
        raise click.UsageError("--watch needs a folder or file to follow, as in `retold add inbox/ --watch`.")
    if not sources and not os.path.exists(where):
        raise click.UsageError(
            f"there is no library at {printable(str(where))} to go on with; give the reports to begin one with, "
            f"as in `{next_command('add reports/', path)}`."
        )


def _complain(added: "Added", sources: tuple[Named, ...], path: Path | None) -> None:
    """Say what was not taken; that nothing at all was is an error."""
    report_problems(added.problems)
    report_ignored(added.ignored)
    if refused := sum(1 + problem.alike for problem in added.problems if problem.fatal):
        complain(f"{refused:,} not read; `{next_command('status --problems', path)}` lists them.")
    if sources and not added.accepted and not added.known and not added.placed:
        raise nothing_read(sources)


def _write(added: "Added", form: str, head: str = "") -> None:
    """What came of an addition; as text with something before it."""
    from retold.formats.parts import plain

    if not wrote_json(form, None, lambda: plain(added)):
        from retold.rendering.terminal.library import print_added

        with console(None) as screen:
            print_added(screen, added, head)


def _take_again(library: "Library", form: str) -> None:
    """Take reports anew from the bytes that are kept, and tell what changed."""
    from retold.formats.parts import plain
    from retold.rendering.terminal.library import print_retaken

    with Progress() as progress:
        retaken = library.take_again(progress)
    if not (retaken.read or retaken.lost):
        complain("No bytes are kept here; `retold add PATH... --keep-raw` keeps them.")
    if not wrote_json(form, None, lambda: plain(retaken)):
        with console(None) as screen:
            print_retaken(screen, retaken)


def _follow(library: "Library", sources: tuple[Named, ...], form: str) -> None:
    """Add what comes to rest below the paths, again and again, until Ctrl-C."""
    from retold.cli.watch import Watch
    from retold.errors import Stopped

    complain(f"Watching {', '.join(map(str, sources))}; Ctrl-C ends it.")
    try:
        for loaded in Watch([Path(one) for one in sources]).arrivals():
            _add_arrivals(library, loaded, form)
    except Stopped:
        raise
    except KeyboardInterrupt:
        complain("Watching ended; all that was added is in the library.")


def _add_arrivals(library: "Library", loaded: "Loaded", form: str) -> None:
    """Add what has arrived; reports that the library has already are not worth a line."""
    if not loaded.reports and not any(problem.fatal for problem in loaded.problems):
        report_problems(loaded.problems)
        return
    with Progress() as progress:
        added = library.add((*loaded.reports, *loaded.problems), progress)
    report_problems(added.problems)
    if added.accepted:
        _write(added, form, f"{time.strftime('%H:%M:%S')}  {_named(loaded.reports)}: ")


def _named(reports: "Sequence[Report]") -> str:
    """The ids of the first of them."""
    names = ", ".join(report.id for report in reports[:SHOWN])
    return f"{names}, ..." if len(reports) > SHOWN else names


def _tell_stopped(stopped: "Stopped", path: Path | None) -> None:
    """What is safe, and how to go on."""
    kept = f"{stopped.accepted:,} accepted" if stopped.accepted else "nothing new was accepted"
    waiting = f"; {stopped.pending:,} in the library still wait for their story" if stopped.pending else ""
    complain(f"Stopped: {kept}{waiting}. The library is sound.")
    complain(f"Give the same command again to read the rest, or `{next_command('add', path)}` to place what waits.")
