"""Where results and complaints go: results to standard output or a file, complaints to standard error."""

import io
import os
import re
import shutil
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from retold.addresses import is_address
from retold.cli.progress import CLEAR, Progress
from retold.rendering.places import located
from retold.rendering.printable import printable

if TYPE_CHECKING:
    from rich.console import Console

    from retold.cli.options import Named
    from retold.model import Problem, Report
    from retold.sources import Loaded

PLAIN_WIDTH = 80
WIDEST = 110
SHOWN = 10
"""So many problems, kinds of them, or addresses have a line each."""
LONGEST_LINE = 1000
_VARYING = re.compile(r"'[^']*'|\"[^\"]*\"|\d[\d,.]*")
"""What differs between reasons of one kind: names and numbers."""
TRACEBACK = "RETOLD_TRACEBACK"
"""The environment variable that asks for tracebacks."""
INTERRUPTED = 130
"""The status of a command that was stopped by Ctrl-C."""
NOT_READ_ON = 141
"""The status of a command whose reader went away, as the shell gives it to one that died of it."""


def write_json(record: Any, output: Path | None) -> None:
    """One record as indented JSON."""
    import msgspec

    with _stream(output) as stream:
        stream.write(msgspec.json.format(msgspec.json.encode(record), indent=2).decode() + "\n")


def write_json_lines(records: Iterable[Any], output: Path | None) -> None:
    """Records as JSON, one a line, each written as soon as it is there."""
    import msgspec

    with _stream(output) as stream:
        for record in records:
            stream.write(msgspec.json.encode(record).decode() + "\n")


def wrote_json(form: str, output: Path | None, made: Callable[[], Any]) -> bool:
    """Write the record, or the records, that are made as JSON or as lines of it, if that is the form; whether it is."""
    if form == "json":
        found = made()
        write_json(found if isinstance(found, dict) else list(found), output)
    elif form == "jsonl":
        found = made()
        write_json_lines([found] if isinstance(found, dict) else found, output)
    return form in ("json", "jsonl")


def one_wanted(what: str, ids: Sequence[str]) -> str:
    """What to say where one of some is wanted: which there are, and how to take one, or all."""
    more = f" and {len(ids) - SHOWN:,} more" if len(ids) > SHOWN else ""
    names = ", ".join(map(printable, ids[:SHOWN]))
    return f"{len(ids):,} {what} here: {names}{more}. Name one, of files with --id; --format jsonl takes all."


def write_page(page: str, output: Path | None) -> None:
    """A page, and where it was written."""
    with _stream(output) as stream:
        stream.write(page)
    if output:
        click.echo(f"Page written: {output}", err=True)


def write_bytes(made: bytes, output: Path | None) -> None:
    """What must stay as it is to the byte."""
    with _stream(output) as stream:
        stream.flush()
        stream.buffer.write(made)


def write_file(file: Path) -> None:
    """What a file holds, on standard output."""
    with file.open(encoding="utf-8") as lines, _stream(None) as stream:
        shutil.copyfileobj(lines, stream)


@contextmanager
def console(output: Path | None) -> "Iterator[Console]":
    """A console for people: coloured and as wide as the terminal, plain and 80 columns wide anywhere else."""
    from rich.console import Console

    with _stream(output, encoding=None) as stream:
        terminal = output is None and stream.isatty()
        width = None if terminal else PLAIN_WIDTH
        made = Console(file=stream, width=width, highlight=False, emoji=False, soft_wrap=False)
        made.size = (min(made.width, WIDEST), made.height)  # asked once, not at every line
        yield made


@contextmanager
def _stream(output: Path | None, encoding: str | None = "utf-8") -> Iterator[Any]:
    """The file, or standard output; without an encoding that of the terminal, what it lacks shown as "?"."""
    if output is None:
        with _standard_output(encoding) as stream:
            yield stream
        return
    from retold.replacing import replacing

    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with replacing(output) as file, file.open("w", encoding="utf-8") as stream:
            yield stream
    except OSError as error:
        raise click.ClickException(f"{printable(str(output))} can't be written: {error.strerror}") from error


@contextmanager
def _standard_output(encoding: str | None) -> Iterator[Any]:
    """Standard output in an encoding; a reader that stops reading ends the command quietly."""
    if sys.stdout is None:
        raise click.ClickException("standard output is closed; name a file with -o.")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding, errors="replace")
    try:
        yield sys.stdout
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit):  # rich turns the one into the other
        _leave_standard_output()
        raise click.exceptions.Exit(NOT_READ_ON) from None
    except OSError as error:
        _leave_standard_output()
        raise click.ClickException(f"the result can't be written: {error.strerror}") from error


def _leave_standard_output() -> None:
    """Let what is still to be written go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def load(paths: "Iterable[Named]", progress: Progress | None = None) -> "Loaded":
    """The reports at the paths; problems are told on standard error, and having no report at all ends the command."""
    from retold.sources import load as load_reports

    paths = list(paths)
    announce(paths)
    loaded = load_reports(paths, progress=progress)
    report_problems(loaded.problems)
    report_ignored(loaded.ignored)
    if not loaded.reports:
        raise nothing_read(paths)
    return loaded


def announce(paths: "Iterable[Named]") -> None:
    """Say which addresses are fetched: nothing is sent over the net silently."""
    addresses = list(filter(is_address, paths))
    for address in addresses[:SHOWN]:
        complain(f"Fetching {address}"[:LONGEST_LINE])
    if len(addresses) > SHOWN:
        complain(f"... and {len(addresses) - SHOWN:,} more addresses")


def nothing_read(paths: "Sequence[Named]") -> click.ClickException:
    """That there was no report at all at the paths, and what would have been one."""
    from retold.sources.kinds import KINDS

    named = ", ".join(printable(str(path)) for path in paths[:3]) + (", …" if len(paths) > 3 else "")
    return click.ClickException(f"No report could be read from {named}. Give {KINDS}, or an address of the web.")


def load_one(path: "Named") -> "Report":
    """The one report of a file or address; several reports in it end the command."""
    loaded = load([path])
    if len(loaded.reports) > 1:
        raise click.ClickException(
            f"{printable(str(path))} holds {len(loaded.reports)} reports where one was wanted. "
            f"Name two of them with a pair file (--pairs), or use `retold group {path}`."
        )
    return loaded.reports[0]


def report_problems(problems: "Iterable[Problem]") -> None:
    """Each problem as a line: file, place, what is wrong, what would work; of more than ten, how often each reason."""
    from retold.rendering.wording import count

    problems = list(problems)
    if len(problems) <= SHOWN:
        for problem in problems:
            complain(_problem_line(problem))
        return
    kinds: defaultdict[tuple[bool, str], list[Problem]] = defaultdict(list)
    for problem in problems:
        kinds[not problem.fatal, _VARYING.sub("…", problem.reason)].append(problem)
    most = sorted(kinds.values(), key=lambda alike: (not alike[0].fatal, -len(alike)))
    for alike in most[:SHOWN]:
        times = f"{len(alike):,} times, the first: " if len(alike) > 1 else ""
        complain(f"{times}{_problem_line(alike[0])}")
    if rest := sum(map(len, most[SHOWN:])):
        complain(f"... and {count(rest, 'more problem')} of {count(len(most) - SHOWN, 'other kind')}.")


def report_ignored(files: "Sequence[str]") -> None:
    """How many files were of no kind that is read."""
    if files:
        complain(f"{len(files):,} file{'s' if len(files) > 1 else ''} of other kinds left alone.")


def _problem_line(problem: "Problem") -> str:
    kind = "not read" if problem.fatal else "note"
    return f"{kind}: {located(problem.path, problem.place)}: {problem.reason} ({problem.remedy})"[:LONGEST_LINE]


def note_unread(reports: "Iterable[Report]") -> None:
    """Say which reports were not read, for they are in another language."""
    from retold.rendering.wording import unread_note

    for report in reports:
        if note := unread_note(report):
            complain(f"note: {report.id}: {note}"[:LONGEST_LINE])


def complain(line: str) -> None:
    """A line on standard error, in the place of one that shows progress."""
    click.echo((CLEAR if sys.stderr.isatty() else "") + printable(line), err=True)


def fault(report: "Report", error: Exception) -> "Problem":
    """The problem of a report that the program breaks on; raised again where the traceback was asked for."""
    from retold.model import Problem

    if os.environ.get(TRACEBACK):
        raise error
    where = report.provenance
    return Problem(
        (where and where.path) or report.id,
        f"a fault in retold ({type(error).__name__}: {error})",
        f"report it with what {TRACEBACK}=1 shows",
        where.place if where else None,
    )


def end(problems: "Iterable[Problem]", *, strict: bool) -> None:
    """End with status 1 under --strict if a document was left out."""
    if strict and any(problem.fatal for problem in problems):
        raise click.exceptions.Exit(1)
