"""A file of an earlier version is brought up to date, step by step, after a copy of it was put aside."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

APPLICATION = 0x5245544C
"""The application id in the header of every library: "RETL"."""


def version_of(connection: sqlite3.Connection) -> int:
    """The number of steps that the file has behind it; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection, steps: Sequence[str]) -> None:
    """Take the steps that the file lacks, each in a transaction of its own: killed between two, it goes on there.

    A new file takes all of them in one, so that nobody ever sees it half made.
    """
    version = version_of(connection)
    if version == 0:
        _take(connection, "\n".join(steps), len(steps))
        return
    for number in range(version + 1, len(steps) + 1):
        _take(connection, steps[number - 1], number)


def back_up(connection: sqlite3.Connection, library: Path) -> Path:
    """Copy the file beside itself, under a name that tells its version; a whole copy or none."""
    path = library.with_name(f"{library.name}.version-{version_of(connection)}.backup")
    half = path.with_name(path.name + ".part")
    half.unlink(missing_ok=True)
    with closing(sqlite3.connect(half)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    half.replace(path)
    return path


def _take(connection: sqlite3.Connection, step: str, version: int) -> None:
    """One step, or several; the numbers in the header change with it, or not at all."""
    script = (
        f"BEGIN IMMEDIATE;\n{step}\nPRAGMA application_id = {APPLICATION};\nPRAGMA user_version = {version};\nCOMMIT;"
    )
    try:
        connection.executescript(script)
    except BaseException:
        if connection.in_transaction:
            connection.rollback()
        raise
