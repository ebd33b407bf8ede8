"""Where results and complaints go: results to standard output or a file, complaints to standard error."""

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from rich.console import Console

    from retold.model import Problem, Report
    from retold.sources import Loaded

PLAIN_WIDTH = 80
WIDEST = 110
SHOWN_PROBLEMS = 10
SILENT_SECONDS = 2.0


def write_json(record: Any, output: Path | None) -> None:
    """One record as indented JSON."""
    import msgspec

    _write(msgspec.json.format(msgspec.json.encode(record), indent=2).decode() + "\n", output)


def write_json_lines(records: Iterable[Any], output: Path | None) -> None:
    """Records as JSON, one a line, each written as soon as it is there."""
    import msgspec

    with _stream(output) as stream:
        for record in records:
            stream.write(msgspec.json.encode(record).decode() + "\n")


def write_page(page: str, output: Path | None) -> None:
    """A page, and where it was written."""
    _write(page, output)
    if output:
        click.echo(f"Page written: {output}", err=True)


@contextmanager
def console(output: Path | None) -> "Iterator[Console]":
    """A console for people: coloured and as wide as the terminal, plain and 80 columns wide anywhere else."""
    from rich.console import Console

    with _stream(output) as stream:
        terminal = output is None and stream.isatty()
        width = None if terminal else PLAIN_WIDTH
        made = Console(file=stream, width=width, highlight=False, emoji=False, soft_wrap=False)
        if made.width > WIDEST:
            made.width = WIDEST
        yield made


@contextmanager
def _stream(output: Path | None) -> Iterator[Any]:
    """The file, or standard output."""
    if output is None:
        yield sys.stdout
        return
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with output.open("w", encoding="utf-8") as stream:
            yield stream
    except OSError as error:
        raise click.ClickException(f"{output} can't be written: {error.strerror}") from error


def _write(text: str, output: Path | None) -> None:
    with _stream(output) as stream:
        stream.write(text)


def load(paths: Iterable[Path]) -> "Loaded":
    """The reports at the paths; problems are told on standard error, and having no report at all ends the command."""
    from retold.sources import load as load_reports

    loaded = load_reports(paths)
    report_problems(loaded.problems)
    if loaded.ignored:
        click.echo(f"{len(loaded.ignored)} files of other kinds left alone.", err=True)
    if not loaded.reports:
        raise click.ClickException("No report could be read. Give .txt, .html or .jsonl files, or folders of them.")
    return loaded


def load_one(path: Path) -> "Report":
    """The one report of a file; several reports in it end the command."""
    loaded = load([path])
    if len(loaded.reports) > 1:
        raise click.ClickException(
            f"{path} holds {len(loaded.reports)} reports where one was wanted. "
            f"Name two of them with a pair file (--pairs), or use `retold group {path}`."
        )
    return loaded.reports[0]


def report_problems(problems: "Iterable[Problem]") -> None:
    """Each problem as a line: file, place, what is wrong, what would work; after the first ten only their number."""
    problems = list(problems)
    for problem in problems[:SHOWN_PROBLEMS]:
        place = f", line {problem.place}" if problem.place else ""
        kind = "not read" if problem.fatal else "note"
        click.echo(f"{kind}: {problem.path}{place}: {problem.reason} ({problem.remedy})", err=True)
    if len(problems) > SHOWN_PROBLEMS:
        click.echo(f"... and {len(problems) - SHOWN_PROBLEMS} more problems.", err=True)


def end(problems: "Iterable[Problem]", *, strict: bool) -> None:
    """End with status 1 under --strict if a document was left out."""
    if strict and any(problem.fatal for problem in problems):
        raise click.exceptions.Exit(1)


class Progress:
    """A line on the terminal's standard error that tells how far the work is, once it has taken two seconds."""

    def __init__(self) -> None:
        self._started = self._last = time.monotonic()
        self._shown = False

    def __call__(self, step: str, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` parts of a step are done."""
        now = time.monotonic()
        if now - self._started < SILENT_SECONDS or now - self._last < 0.1 or not sys.stderr.isatty():
            return
        self._last, self._shown = now, True
        click.echo(f"\r\x1b[K{step} {done:,} of {total:,}", nl=False, err=True)

    def close(self) -> None:
        """Clear the line."""
        if self._shown:
            click.echo("\r\x1b[K", nl=False, err=True)
