"""Files of every earlier version are brought up to date, and a copy of them is kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from retold.errors import LibraryError, LibraryLockedError
from retold.library.file.lock import WriterLock
from retold.library.file.migrations import APPLICATION, back_up, migrate, version_of
from retold.library.file.opening import open_for_reading, open_for_writing
from retold.library.file.schema import STEPS
from retold.library.search.hits import search
from retold.library.tables.accepting import accept
from retold.library.tables.reports import find, pending, versions
from retold.library.tables.stories import assign, entries
from retold.model import Report

EARLIER = range(1, len(STEPS))
MADE = ("CREATE TABLE a (x); INSERT INTO a VALUES (1);", "CREATE TABLE b AS SELECT x + 1 AS x FROM a;", "DROP TABLE a;")


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        yield opened


def make(path: Path, version: int) -> None:
    """A file as Retold made it at that version, with two reports of which one was changed."""
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        migrate(old, STEPS[:version])
        old.execute("PRAGMA journal_mode = WAL")
        old.executescript("""
            INSERT INTO reports (id, title, publisher, published, dated, authors, url, address, digest, added, text)
            VALUES ('a', 'Ferry sinks', 'Post', '2026-03-01', '2026-03-01', '["Ann Li"]', 'https://example.com/a',
                    'example.com/a', '00', '2026-03-02T00:00:00Z', 'Two are missing.'),
                   ('b', NULL, NULL, NULL, NULL, '[]', NULL, NULL, '01', '2026-03-02T00:00:00Z', 'Rain fell.');
            INSERT INTO versions (report, title, digest, added, replaced, text)
            VALUES (1, 'Ferry sinks', '02', '2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z', 'One is missing.');
        """)


def tables(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]


def schema(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY type, name").fetchall()


def copies(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.glob("*.backup*"))


def test_it_is_said_where_the_copy_is(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    make(path, 1)
    open_for_reading(path).close()
    open_for_reading(path).close()
    copy = path.with_name("news.db.version-1.backup")
    assert caplog.messages == [f"{path} is brought up to date; a copy as it was is kept: {copy}"]


@pytest.mark.parametrize("version", EARLIER)
@pytest.mark.parametrize("opener", [open_for_reading, open_for_writing])
def test_every_earlier_version_is_brought_up_to_date(path: Path, version: int, opener: type) -> None:
    make(path, version)
    with closing(opener(path)) as database:
        assert database.value("PRAGMA user_version") == len(STEPS)
        assert find(database, "a") == Report(
            "a", "Two are missing.", "Ferry sinks", "2026-03-01", "Post", "https://example.com/a", ("Ann Li",)
        )
        assert [one.report.text for one in versions(database, "a")] == ["One is missing.", "Two are missing."]
        assert pending(database) == ["a", "b"]
        assert [hit.report for hit in search(database, "missing")] == ["a"]
    assert copies(path) == [f"news.db.version-{version}.backup"]


@pytest.mark.parametrize("version", EARLIER)
def test_a_library_brought_up_to_date_is_like_a_new_one(path: Path, tmp_path: Path, version: int) -> None:
    make(path, version)
    open_for_writing(path).close()
    open_for_writing(tmp_path / "new.db").close()
    assert schema(path) == schema(tmp_path / "new.db")
    with closing(open_for_writing(path)) as database:
        accept(database, [Report("c", "Three are missing.", url="https://www.example.com/a")])
        assign(database, {"a": "a", "b": "b"})
        assert [story.id for story in entries(database)] == ["a", "b"]


@pytest.mark.parametrize("version", EARLIER)
def test_the_copy_is_the_file_as_it_was(path: Path, version: int) -> None:
    make(path, version)
    before = schema(path)
    open_for_writing(path).close()
    with closing(sqlite3.connect(path.with_name(copies(path)[0]))) as copy:
        assert version_of(copy) == version
        assert copy.execute("SELECT id, text FROM reports").fetchall() == [
            ("a", "Two are missing."),
            ("b", "Rain fell."),
        ]
    assert schema(path.with_name(copies(path)[0])) == before


def test_a_new_library_needs_no_copy(path: Path) -> None:
    open_for_writing(path).close()
    open_for_writing(path).close()
    assert copies(path) == []


@pytest.mark.parametrize("version", range(len(MADE) + 1))
def test_a_file_takes_the_steps_that_it_lacks(connection: sqlite3.Connection, version: int) -> None:
    migrate(connection, MADE[:version])
    assert version_of(connection) == version
    migrate(connection, MADE)
    assert tables(connection) == ["b"]
    assert connection.execute("SELECT x FROM b").fetchall() == [(2,)]
    assert version_of(connection) == len(MADE)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION,)


def test_a_step_that_fails_leaves_the_file_at_the_step_before(connection: sqlite3.Connection) -> None:
    migrate(connection, MADE[:1])
    with pytest.raises(sqlite3.OperationalError, match="no such table: nowhere"):
        migrate(connection, (MADE[0], "CREATE TABLE half (x); DROP TABLE nowhere;", MADE[2]))
    assert (version_of(connection), tables(connection), connection.in_transaction) == (1, ["a"], False)
    migrate(connection, MADE)
    assert version_of(connection) == len(MADE)


def test_a_new_file_is_made_whole_or_not_at_all(connection: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such table: nowhere"):
        migrate(connection, (MADE[0], "DROP TABLE nowhere;"))
    assert (version_of(connection), tables(connection)) == (0, [])


def test_a_full_disk_leaves_the_file_at_the_step_before(connection: sqlite3.Connection) -> None:
    migrate(connection, MADE[:1])
    connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(sqlite3.OperationalError, match="full"):
        migrate(connection, MADE)
    assert (version_of(connection), tables(connection)) == (1, ["a"])


def test_a_copy_that_was_not_finished_is_made_again(connection: sqlite3.Connection, path: Path) -> None:
    migrate(connection, MADE[:1])
    path.with_name("news.db.version-1.backup.part").write_bytes(b"half a copy")
    copy = back_up(connection, path)
    assert copies(path) == ["news.db.version-1.backup"]
    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute("SELECT x FROM a").fetchall() == [(1,)]


def test_a_file_that_can_not_be_copied_is_not_changed(path: Path) -> None:
    make(path, 1)
    before = schema(path)
    path.with_name("news.db.version-1.backup.part").mkdir()
    with pytest.raises(LibraryError, match=r"could not be copied .* Nothing was changed"):
        open_for_writing(path)
    assert schema(path) == before
    with closing(sqlite3.connect(path)) as connection:
        assert version_of(connection) == 1


def test_a_reader_of_a_file_that_another_process_keeps_old_is_told(path: Path) -> None:
    make(path, 1)
    lock = WriterLock(path)
    with pytest.raises(LibraryLockedError, match=r"news\.db is of version 1 and has to be brought up to date before"):
        open_for_reading(path)
    lock.release()
    open_for_reading(path).close()
