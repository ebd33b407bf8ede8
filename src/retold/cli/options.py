"""Options that several commands have."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

Command = Callable[..., Any]


def paths_argument(command: Command) -> Command:
    """PATH…: files or folders."""
    return click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=Path))(command)


def format_option(*formats: str) -> Callable[[Command], Command]:
    """--format with the given choices, the first being the default."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help="What to write: text for people, the others for programs or a browser.",
    )


def output_option(command: Command) -> Command:
    """-o FILE: where to write."""
    return click.option(
        "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file, not to the screen."
    )(command)


def strict_option(command: Command) -> Command:
    """--strict: refuse to succeed when a document could not be read."""
    return click.option("--strict", is_flag=True, help="End with status 1 if any document could not be read.")(command)
