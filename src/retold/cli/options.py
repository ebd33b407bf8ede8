"""Options that several commands have."""

import os
import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from retold.addresses import is_address
from retold.writable import writable

if TYPE_CHECKING:
    from retold.lineage import Window

Command = Callable[..., Any]


class _WordsType(click.ParamType[str]):
    """Words to look up, with a sign for every half of a character: no text or name in a library has one."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002
        return writable(str(value))


WORDS = _WordsType()


Named = Path | str
"""What somebody names to be read: a file or folder, or an address of the web, which no path may be made of."""


class _NamedType(click.ParamType[Named]):
    """A path, "-" for the standard input, or an address of the web."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Named:
        if not value:  # no name at all would be that of this folder
            self.fail("it is empty; give a file, a folder or an address", param, ctx)
        return value if is_address(value) else Path(value)


NAMED = _NamedType()


def paths_argument(command: Command) -> Command:
    """PATH…: files, folders, or addresses."""
    return click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=NAMED)(command)


def format_option(*formats: str) -> Callable[[Command], Command]:
    """--format with the given choices, the first being the default."""
    people = ": text for people, the others for programs or a browser" if "text" in formats else ""
    return click.option(
        "--format",
        "form",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help=f"What to write{people}.",
    )


class OutputType(click.Path):
    """A place to write to; one that a library lies at is refused before any work is done."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path."""
        from retold.replacing import refuse_library

        path = super().convert(value, param, ctx)
        refuse_library(Path(os.fsdecode(path)))
        return path


def output_option(command: Command) -> Command:
    """-o FILE: where to write, which is none of the files to read."""

    @wraps(command)
    def sparing(**given: Any) -> Any:
        read = (*given.get("paths", ()), *given.get("names", ()), *given.get("more", ()), given.get("pairs") or "")
        if given["output"]:
            _spare(given["output"], [one for one in read if not is_address(one)])
        return command(**given)

    return click.option(
        "-o", "--output", type=OutputType(path_type=Path, dir_okay=False), help="Write to this file, not to the screen."
    )(sparing)


def _spare(output: Path, read: "Iterable[str | Path]") -> None:
    """Refuse to write over what is read, or where it would be read as a report the next time; pages are known again."""
    from retold.sources.kinds import extension_of

    for one in read:
        if os.path.isfile(one) and os.path.isfile(output) and os.path.samefile(output, one):
            raise click.UsageError(f"{output} is a file to read; name another one to write to.")
        inside = os.path.isdir(one) and output.resolve().is_relative_to(Path(one).resolve())
        if inside and extension_of(output.name) and not _is_page(output):
            raise click.UsageError(f"{output} lies in {one}, all of which is read; name a file elsewhere to write to.")


def _is_page(output: Path) -> bool:
    """Whether what is to be written is a page of ours, in the place of another or of nothing."""
    from retold.sources.html import EXTENSIONS, is_own

    if output.suffix not in EXTENSIONS:
        return False
    return not output.exists() or is_own(output.read_bytes())


def strict_option(command: Command) -> Command:
    """--strict: refuse to succeed when a document could not be read."""
    return click.option("--strict", is_flag=True, help="End with status 1 if any document could not be read.")(command)


class _WindowType(click.ParamType["Window"]):
    """A number of reports, or of days with a d behind it."""

    name = "window"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> "Window":
        from retold.lineage import Window

        number, days = str(value).removesuffix("d"), str(value).endswith("d")
        if not (number.isascii() and number.isdigit()) or int(number) == 0:
            self.fail(f"{value!r}: give a number of reports, such as 50000, or of days, such as 14d.", param, ctx)
        return Window(days=int(number)) if days else Window(reports=int(number))


class DaysType(click.ParamType[int]):
    """A number of days with a d behind it."""

    name = "days"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number."""
        found = re.fullmatch(r"0*([1-9][0-9]{0,5})d", str(value))
        if not found:
            self.fail(f"{value!r}: give a number of days, such as 60d.", param, ctx)
        return int(found.group(1))


def window_option(command: Command) -> Command:
    """--window: how far back to look."""
    return click.option(
        "--window",
        type=_WindowType(),
        metavar="N|Nd",
        help="Hold each report against some N before it, or those of some N days; by default against all.",
    )(command)


_DAYS_AGO = {"today": 0, "yesterday": 1}


class _DayType(click.ParamType[str]):
    """A day, also today or yesterday; of a month or a year its first or its last one."""

    name = "day"

    def __init__(self, *, last: bool) -> None:
        self._last = last

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value in _DAYS_AGO:
            return (date.today() - timedelta(days=_DAYS_AGO[value])).isoformat()
        found = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", str(value))
        if not found:
            self.fail(
                f"{value!r}: give a day as 2026-03-10, a month as 2026-03, a year as 2026, today or yesterday.",
                param,
                ctx,
            )
        year, month, day = (int(part) if part else None for part in found.groups())
        assert year is not None
        try:
            month = month or (12 if self._last else 1)
            return date(year, month, day or (monthrange(year, month)[1] if self._last else 1)).isoformat()
        except ValueError:
            self.fail(f"{value!r}: there is no such {'day' if day else 'month or year'}.", param, ctx)


def days_options(what: str) -> Callable[[Command], Command]:
    """--since and --until: the first and the last day of publication."""

    def add(command: Command) -> Command:
        @wraps(command)
        def in_order(**given: Any) -> Any:
            since, until = given["since"], given["until"]
            if since and until and since > until:
                raise click.UsageError(f"--since {since} lies behind --until {until}; no day is in both.")
            return command(**given)

        until = click.option(
            "--until", type=_DayType(last=True), metavar="DAY", help=f"{what} on this day or before it."
        )(in_order)
        return click.option(
            "--since",
            type=_DayType(last=False),
            metavar="DAY",
            help=f"{what} on this day (2026-03-10, 2026-03, yesterday) or after.",
        )(until)

    return add


def publisher_option(what: str) -> Callable[[Command], Command]:
    """--publisher: an outlet's name."""
    return click.option("--publisher", type=WORDS, metavar="NAME", help=what)


def least_option(command: Command) -> Command:
    """--least: of how many reports a story is to be."""
    return click.option(
        "--least",
        type=click.IntRange(min=1),
        default=2,
        show_default=True,
        metavar="N",
        help="Stories of at least so many reports.",
    )(command)


def limit_option(default: int) -> Callable[[Command], Command]:
    """--limit: how many at most."""
    return click.option(
        "--limit",
        type=click.IntRange(min=1),
        default=default,
        show_default=True,
        metavar="N",
        help="Show so many at most.",
    )
