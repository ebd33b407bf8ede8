"""Which publishers belong to one house: as a file says that is named, or that lies beside the library."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from retold.cli.library import library_path
from retold.cli.output import complain

Command = Callable[..., Any]

Houses = Mapping[str, str] | None


def publishers_option(command: Command) -> Command:
    """--publishers: the file of houses."""
    return click.option(
        "--publishers",
        type=click.Path(path_type=Path, exists=True, dir_okay=False),
        metavar="FILE",
        help="Count publishers of one house as one account; a TOML file says which belong together.  "
        "[default: publishers.toml beside the library, if it is there]",
    )(command)


def houses_in(file: Path | None, library: Path | None) -> Houses:
    """The publishers of a file with their houses; None where there is no file."""
    from retold.library.file.place import houses_file

    usual = houses_file(library_path(library))
    if file is None and usual.is_file():
        complain(f"note: houses of publishers as in {usual}.")
        file = usual
    if file is None:
        return None
    from retold.sources.publishers import load_publishers

    return load_publishers(file)
