"""Transactions and snapshots."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from retold.errors import LibraryError, LibraryFullError, LibraryLockedError
from retold.library.file.database import Database, explain
from retold.library.file.opening import open_for_reading
from retold.library.tables.runs import setting, settle


def test_a_transaction_is_kept_whole(database: Database) -> None:
    with database.transaction():
        settle(database, "a", 1)
        with database.transaction():
            settle(database, "b", [2])
    assert (setting(database, "a"), setting(database, "b"), setting(database, "c")) == (1, [2], None)


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_what_goes_wrong_inside_leaves_nothing(database: Database, error: type[BaseException]) -> None:
    def change() -> None:
        with database.transaction():
            settle(database, "a", 1)
            with database.transaction():
                settle(database, "b", 2)
            raise error

    with pytest.raises(error):
        change()
    assert database.rows("SELECT * FROM settings") == []
    settle(database, "a", 3)
    assert setting(database, "a") == 3


def test_a_snapshot_is_of_one_moment(database: Database, path: Path) -> None:
    settle(database, "a", 1)
    with closing(open_for_reading(path)) as reader:
        with reader.snapshot():
            assert setting(reader, "a") == 1
            settle(database, "a", 2)
            with reader.snapshot():
                assert setting(reader, "a") == 1
        assert setting(reader, "a") == 2


def test_a_change_inside_a_snapshot_is_refused(database: Database) -> None:
    with pytest.raises(LibraryError, match="within a transaction"), database.snapshot(), database.transaction():
        settle(database, "a", 1)
    assert setting(database, "a") is None


def test_another_program_that_writes_is_told_of(database: Database, path: Path) -> None:
    database.run("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryLockedError, match="Another program is writing"):
            settle(database, "a", 1)


def test_an_error_of_another_kind_is_told_with_the_path(path: Path) -> None:
    error = explain(sqlite3.OperationalError("something else"), path)
    assert (type(error), str(error)) == (LibraryError, f"{path} could not be used (something else).")


def test_closing_twice_does_nothing(database: Database) -> None:
    database.close()
    database.close()


def test_nothing_is_written_to_a_file_that_is_gone(database: Database, path: Path) -> None:
    path.unlink()
    with pytest.raises(LibraryError, match="moved, replaced or deleted"), database.transaction():
        settle(database, "a", 1)


def test_nothing_is_written_to_a_file_in_whose_place_another_was_put(database: Database, path: Path) -> None:
    path.rename(path.with_name("elsewhere.db"))
    path.write_bytes(b"another")
    with pytest.raises(LibraryError, match="moved, replaced or deleted"), database.transaction():
        settle(database, "a", 1)
    assert path.read_bytes() == b"another"


@pytest.mark.parametrize(("free", "kind"), [(0, LibraryFullError), (1 << 30, LibraryError)])
def test_files_beside_the_library_that_can_not_grow(path: Path, monkeypatch: pytest.MonkeyPatch, free: int, kind: type):
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    assert type(explain(error, path)) is kind
