"""A library is opened only if it is one: anything else is told apart before a byte is changed.

Only SQLite opens the file: a file that is opened and closed beside it in one process would lose SQLite's own locks.
"""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

from retold.errors import (
    LibraryError,
    LibraryForeignError,
    LibraryLockedError,
    LibraryMissingError,
    LibraryNewerError,
    LibraryReadOnlyError,
)
from retold.library.file.database import Database, code_of, damaged, explained
from retold.library.file.lock import WriterLock
from retold.library.file.migrations import APPLICATION, back_up, migrate, version_of
from retold.library.file.schema import STEPS

_log = logging.getLogger(__name__)

PATIENCE = 10.0
"""Seconds to wait for another program that writes to the file; Retold itself is kept out by the lock."""

CHECKED_UP_TO = 50_000_000
"""Bytes of a file that is looked through before it is written to."""

_PAGE = 16_384
"""Bytes of a page: 100,000 reports with 3 kB of traces take 484 MB and are written in 2 s; with the usual 4,096 bytes,
619 MB and 5 s, since little more than one text fits a page."""

_NO_ROOM_FOR_WAL = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR)
"""What SQLite says where it can't make the files that readers and writers share: no right to, or a full disk."""

_PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "journal_size_limit = 67108864")
"""A committed report outlives a loss of power; the log of what was written is cut back to 64 MB."""


def open_for_reading(path: Path) -> Database:
    """Open without the writer's lock. A file of an earlier version is brought up to date first.

    Raises LibraryMissingError where there is no file.
    """
    if not path.exists():
        raise LibraryMissingError(f"No library at {path}; `retold add PATH... --library {path}` makes one.")
    _refuse_folder(path)
    with explained(path):
        with closing(_readable(path)) as connection:
            version = _known_version(connection, path)
        if version < len(STEPS):
            _update(path, version)
        return Database(path, _readable(path))


def open_for_writing(path: Path) -> Database:
    """Open with the writer's lock; a missing file is made, one of an earlier version copied and brought up to date."""
    _make_folder(path)
    _refuse_folder(path)
    lock = WriterLock(path)
    try:
        with explained(path):
            return Database(path, _writable(path), lock)
    except BaseException:
        lock.release()
        raise


def _update(path: Path, version: int) -> None:
    """Bring a file up to date that somebody wants to read."""
    try:
        open_for_writing(path).close()
    except (LibraryReadOnlyError, LibraryLockedError) as error:
        what = f"of version {version} and has to be brought up to date" if version else "still to be made"
        raise type(error)(f"{path} is {what} before it is read. {error}") from error


def _refuse_folder(path: Path) -> None:
    """Anything that is there and no plain file."""
    if path.exists() and not path.is_file():
        raise LibraryForeignError(f"{path} is a folder or device, no library; give the file in it, such as retold.db.")


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryReadOnlyError(
            f"The folder {path.parent} can't be made ({error.strerror}). Give a file in a folder that you may write to."
        ) from error


def _connect(path: Path, options: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?{options}", uri=True, timeout=PATIENCE, isolation_level=None)


def _readable(path: Path) -> sqlite3.Connection:
    """A connection that can't write; in a folder that may not be written to, one that expects no writer either."""
    connection = _connect(path, "mode=ro")
    try:
        version_of(connection)
    except sqlite3.DatabaseError as error:
        connection.close()
        if not (code_of(error) in _NO_ROOM_FOR_WAL and _is_whole(path)):
            raise
        connection = _connect(path, "mode=ro&immutable=1")
    return connection


def _is_whole(path: Path) -> bool:
    """Whether nothing that was written lies beside the file still, so that it can be read by itself."""
    wal = path.with_name(path.name + "-wal")
    return not wal.exists() or wal.stat().st_size == 0


def _writable(path: Path) -> sqlite3.Connection:
    """A connection to a library of the present version."""
    there = path.exists()
    if there:
        with closing(_readable(path)) as connection:
            _known_version(connection, path)
            _check(connection, path)
    connection = _connect(path, "mode=rw" if there else "mode=rwc")
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
        _bring_up_to_date(connection, path)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _known_version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of a library; files of other programs and of a newer Retold are refused."""
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    version = version_of(connection)
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if application != APPLICATION and not (empty and application == version == 0):
        raise LibraryForeignError(f"{path} is a database of another program, no library of Retold; give another file.")
    if version > len(STEPS):
        message = f"{path} is a library of version {version}; this Retold knows versions up to {len(STEPS)}."
        raise LibraryNewerError(f"{message} Update it: pip install --upgrade retold")
    return version


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """Look a small file through before it is written to; a large one only says so when a damaged page is met."""
    if path.stat().st_size > CHECKED_UP_TO:
        return
    finding = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if finding != "ok":
        raise damaged(path, " ".join(finding.split()))


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    version = version_of(connection)
    if version == 0:
        connection.execute(f"PRAGMA page_size = {_PAGE}")
    elif version < len(STEPS):
        _put_a_copy_aside(connection, path)
    migrate(connection, STEPS)


def _put_a_copy_aside(connection: sqlite3.Connection, path: Path) -> None:
    """Copy the file, and say where the copy is: a program may want to log it, people read it on standard error."""
    try:
        copy = back_up(connection, path)
    except (OSError, sqlite3.Error) as error:
        reason = f"{path} is of an earlier version and could not be copied before it is brought up to date ({error})"
        raise LibraryError(f"{reason}. Nothing was changed; make room beside it.") from error
    _log.warning("%s is brought up to date; a copy as it was is kept: %s", path, copy)
