"""The library that a command works on."""

import glob
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from retold.addresses import is_address
from retold.cli.options import WORDS
from retold.cli.output import complain
from retold.rendering.printable import printable

if TYPE_CHECKING:
    from retold.library.library import Library

Command = Callable[..., Any]

_PATH = re.compile(r"[/\\]|\w\.\w+$")


def library_option(command: Command) -> Command:
    """--library: the file that the library lies in."""
    return click.option(
        "--library",
        "path",
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE",
        help="The library's file.  [default: $RETOLD_LIBRARY, else retold.db in your data folder; "
        "`retold status` tells which]",
    )(command)


def library_path(path: Path | None) -> Path:
    """The file that was named, or else the one that is taken where none is."""
    from retold.library.file.place import default_path

    return path or default_path()


@contextmanager
def opened(path: Path | None) -> "Iterator[Library]":
    """The library in that file; one that is not there yet is not made by looking."""
    from retold.errors import LibraryMissingError
    from retold.library.library import Library

    where = library_path(path)
    if not os.path.exists(where):
        raise LibraryMissingError(
            f"There is no library at {where} yet. `{next_command('add PATH...', path)}` makes one; "
            "one that lies elsewhere is named with --library FILE."
        )
    with Library(where) as library:
        yield library


def publisher_meant(library: "Library", name: str | None, *, found: bool) -> str:
    """What to say of a publisher that was asked for where nothing was found: that nothing is of it."""
    if name is None or found:
        return ""
    from retold.library.tables.publishers import publisher_key

    near = library.publishers_like(name)
    if publisher_key(name) in map(publisher_key, near):
        return ""
    meant = f"; did you mean {' or '.join(map(repr, near))}?" if near else "."
    return f" No report is of {printable(name)!r}{meant}"


def is_path(name: str) -> bool:
    """Whether a word is the path of something that is there, and no word beside: "reports/", "fire.txt"."""
    return bool(_PATH.search(name)) and os.path.exists(name)


def are_ids(names: Sequence[str | Path], path: Path | None) -> bool:
    """Whether names are ids in the library: where none of them is a source to read, or a library was named."""
    if path is None and any(map(is_there, names)):
        return False
    where = library_path(path)
    if path is None and not os.path.exists(where):
        complain(
            f"note: no file, and no library at {where} yet in which {names[0]} could be an id (`retold add PATH`)."
        )
        return False
    return True


def is_there(name: str | Path) -> bool:
    """Whether a name is one of something to read: files or folders, the standard input, or an address of the web."""
    return is_address(name) or str(name) == "-" or os.path.exists(name) or any(glob.iglob(str(name), recursive=True))


@contextmanager
def looked_up(names: Sequence[str | Path]) -> Iterator[list[str]]:
    """The names as ids; of an unknown one it is said that there is no file of that name either."""
    from retold.errors import UnknownReportError, UnknownStoryError

    try:
        yield [WORDS.convert(name, None, None) for name in names]
    except (UnknownReportError, UnknownStoryError) as error:
        said = f"{error} Nor is there a file or folder {' or '.join(repr(str(name)) for name in names)}."
        raise type(error)(said) from error


def id_of_story(library: "Library", name: str) -> str:
    """The story that a name means; said where it is not the story's own id, or also that of a report elsewhere."""
    from retold.errors import UnknownReportError

    story = library.story_named(name)
    if story != name:
        complain(f"note: {name} is a report of the story {story}.")
        return story
    with suppress(UnknownReportError):
        if (other := library.story_of(name)) not in (None, story):
            complain(f"note: {name} is also a report, of the story {other}.")
    return story


def next_command(verb: str, path: Path | None) -> str:
    """A command to run next, on the same library."""
    return f"retold {verb}" + (f" --library {printable(str(path))}" if path else "")
