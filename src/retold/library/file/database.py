"""The file of a library, open for reading or for writing.

SQLite in WAL mode: readers see the last committed state and never wait. All statements go through a Database, so that
what SQLite complains of reaches people as a RetoldError that says what to do.
"""

import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from retold.errors import (
    LibraryDamagedError,
    LibraryError,
    LibraryForeignError,
    LibraryFullError,
    LibraryLockedError,
    LibraryReadOnlyError,
)
from retold.library.file.lock import WriterLock

Values = Sequence[Any] | Mapping[str, Any]
Row = tuple[Any, ...]


class Database:
    """One connection to the file; ``writing`` tells whether it holds the writer's lock. Made by :mod:`opening`."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: WriterLock | None = None) -> None:
        self.path = path
        self._connection = connection
        self._lock = lock
        self._changing = False
        self._file = _identity(path)

    @property
    def writing(self) -> bool:
        """Whether this is the one that may write."""
        return self._lock is not None

    @property
    def version(self) -> int:
        """A number that is another one once another connection has changed the file."""
        return int(self.value("PRAGMA data_version"))

    def rows(self, statement: str, values: Values = ()) -> list[Row]:
        """All rows of an answer."""
        with explained(self.path):
            return self._connection.execute(statement, values).fetchall()

    def each(self, statement: str, values: Values = ()) -> Iterator[Row]:
        """The rows of an answer one after the other, for answers that are large."""
        with explained(self.path):
            yield from self._connection.execute(statement, values)

    def column(self, statement: str, values: Values = ()) -> list[Any]:
        """The first values of all rows of an answer."""
        return [row[0] for row in self.rows(statement, values)]

    def row(self, statement: str, values: Values = ()) -> Row | None:
        """The first row of an answer."""
        with explained(self.path):
            found: Row | None = self._connection.execute(statement, values).fetchone()
            return found

    def value(self, statement: str, values: Values = ()) -> Any:
        """The first value of an answer; None where there is no row."""
        found = self.row(statement, values)
        return found[0] if found else None

    def run(self, statement: str, values: Values = ()) -> int:
        """Change something; the number of rows that were changed."""
        with explained(self.path):
            return self._connection.execute(statement, values).rowcount

    def run_each(self, statement: str, values: Iterable[Values]) -> None:
        """Change something for each of many."""
        with explained(self.path):
            self._connection.executemany(statement, values)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is changed inside is kept when it ends, or nothing; one inside another belongs to it.

        Raises LibraryError if the file was moved or deleted since it was opened: what is written would be lost.
        """
        if self._changing:
            yield
            return
        if _identity(self.path) != self._file:
            raise LibraryError(_GONE.format(path=self.path))
        self.run("BEGIN IMMEDIATE")
        self._changing = True
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        finally:
            self._changing = False

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All that is read inside is of one moment, whatever a writer does meanwhile."""
        if self._connection.in_transaction:
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            self._roll_back()

    def close(self) -> None:
        """Let go of the file, then of the lock; a second call does nothing."""
        with suppress(sqlite3.Error):
            if self._lock:
                self._connection.execute("PRAGMA analysis_limit = 400")
                self._connection.execute("PRAGMA optimize")
                self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        self._connection.close()
        if self._lock:
            self._lock.release()

    def _roll_back(self) -> None:
        # A full disk may have rolled back already, and a damaged file may refuse; the first error is the one to tell.
        with suppress(sqlite3.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one of the same name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def as_json(value: object) -> str:
    """A value as it is written into a field of JSON, or given to ``json_each`` in a statement."""
    return msgspec.json.encode(value).decode()


def now() -> str:
    """The time as it is written into the library: ISO 8601, UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """What SQLite raises inside, as a LibraryError that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise explain(error, path) from error


def damaged(path: Path, finding: str) -> LibraryDamagedError:
    """The error for a file in which something was found that can't be."""
    return LibraryDamagedError(_DAMAGED.format(path=path, error=finding))


def code_of(error: sqlite3.Error) -> int:
    """SQLite's number for an error, without the byte that tells its kinds apart; 0 for an error of Python's module."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


def explain(error: sqlite3.Error, path: Path) -> LibraryError:
    """The error in the words of a library."""
    code = code_of(error)
    if code == sqlite3.SQLITE_IOERR and _is_full(path):  # files beside it could not grow
        code = sqlite3.SQLITE_FULL
    kind, message = _EXPLAINED.get(code, (LibraryError, "{path} could not be used ({error})."))
    return kind(message.format(path=path, error=error))


def _is_full(path: Path) -> bool:
    """Whether the disk has no room for a file that SQLite makes beside the library."""
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM
    except OSError:
        return False


_LEAST_ROOM = 1 << 18


_GONE = (
    "{path} is not the file any more that was opened: somebody has moved, replaced or deleted it. Nothing more is "
    "written; put it back, and run the same again."
)
_DAMAGED = (
    "{path} is damaged ({error}). Nothing was changed. Put back a copy, or save what can be read with: "
    'sqlite3 "{path}" ".recover" | sqlite3 NEW-FILE'
)
_EXPLAINED: dict[int, tuple[type[LibraryError], str]] = {
    sqlite3.SQLITE_NOTADB: (
        LibraryForeignError,
        "{path} is no library of Retold, nor any database; give another file with --library.",
    ),
    sqlite3.SQLITE_CORRUPT: (LibraryDamagedError, _DAMAGED),
    sqlite3.SQLITE_FULL: (
        LibraryFullError,
        "No room left on the disk of {path}. What was being written is not in the library, all before is; "
        "make room and run the same again.",
    ),
    sqlite3.SQLITE_IOERR: (
        LibraryError,
        "{path} could not be read or written ({error}); look after the disk, and after limits on the size of files "
        "(ulimit -f), then run the same again.",
    ),
    sqlite3.SQLITE_READONLY: (
        LibraryReadOnlyError,
        "{path} may only be read; give yourself the right to write, or copy it elsewhere.",
    ),
    sqlite3.SQLITE_PERM: (LibraryReadOnlyError, "{path} may not be opened; look after the rights of the file."),
    sqlite3.SQLITE_CANTOPEN: (LibraryError, "{path} can't be opened ({error}); look after the rights of its folder."),
    sqlite3.SQLITE_BUSY: (
        LibraryLockedError,
        "Another program is writing to {path}; close it there, or try again when it is done.",
    ),
}
