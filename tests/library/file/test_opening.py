"""What is no library, or can't be used, is told with what to do about it, and stays as it is."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from retold.errors import (
    LibraryDamagedError,
    LibraryError,
    LibraryForeignError,
    LibraryFullError,
    LibraryMissingError,
    LibraryNewerError,
    LibraryReadOnlyError,
)
from retold.library.file.database import Database
from retold.library.file.opening import open_for_reading, open_for_writing
from retold.library.tables.accepting import accept
from retold.library.tables.reports import count_reports, find
from retold.model import Report

OPENERS = (open_for_reading, open_for_writing)
Opener = Callable[[Path], Database]


def fill(path: Path, count: int = 300) -> None:
    with closing(open_for_writing(path)) as database:
        accept(database, [Report(f"r{n}", f"Report {n}. " + "The harbour was closed. " * 20) for n in range(count)])


def refused(opener: Opener, path: Path, kind: type[LibraryError], words: str) -> None:
    """The opener refuses the file in these words, and leaves every byte of it."""
    before = path.read_bytes()
    with pytest.raises(kind, match=words) as caught:
        opener(path)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == before


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize("content", [b"The ferry sank.\n", b"SQLite form", b"\0" * 8192, b"\x1f\x8b" + b"x" * 100_000])
def test_a_file_that_is_no_database(path: Path, opener: Opener, content: bytes) -> None:
    path.write_bytes(content)
    refused(opener, path, LibraryForeignError, "no library of Retold, nor any database")


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_a_database_of_another_program(path: Path, opener: Opener, mode: str) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA journal_mode = {mode}")
        other.execute("CREATE TABLE songs (title)")
    refused(opener, path, LibraryForeignError, "a database of another program")


@pytest.mark.parametrize("opener", OPENERS)
def test_a_library_of_a_newer_version(path: Path, opener: Opener) -> None:
    fill(path)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 99")
    refused(opener, path, LibraryNewerError, r"of version 99; this Retold knows versions up to \d.*pip install")


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_a_file_that_is_cut_off(path: Path, opener: Opener, share: float) -> None:
    fill(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    refused(opener, path, LibraryDamagedError, r"damaged .*Nothing was changed")


def test_a_damaged_file_is_not_written_to(path: Path) -> None:
    fill(path)
    damaged = bytearray(path.read_bytes())
    middle = len(damaged) // 2 // 16_384 * 16_384
    damaged[middle : middle + 16_384] = b"\xff" * 16_384
    path.write_bytes(damaged)
    refused(open_for_writing, path, LibraryDamagedError, r"damaged .*Nothing was changed")


def test_no_library(path: Path) -> None:
    with pytest.raises(LibraryMissingError, match=r"No library at .*retold add"):
        open_for_reading(path)
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize("opener", OPENERS)
def test_a_folder(tmp_path: Path, opener: Opener) -> None:
    with pytest.raises(LibraryForeignError, match="is a folder or device"):
        opener(tmp_path)


def test_an_empty_file_becomes_a_library(path: Path) -> None:
    path.touch()
    fill(path, 1)
    with closing(open_for_reading(path)) as database:
        assert count_reports(database) == 1


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    fill(tmp_path / "a" / "b c" / "news?.db", 1)
    assert (tmp_path / "a" / "b c" / "news?.db").is_file()


def test_the_folder_is_left_tidy(path: Path) -> None:
    fill(path)
    assert sorted(file.name for file in path.parent.iterdir()) == ["news.db", "news.db.lock"]


@pytest.mark.parametrize("room", [0, 1, 7])
def test_a_full_disk_loses_what_was_being_written_and_no_more(path: Path, room: int) -> None:
    fill(path)
    database = open_for_writing(path)
    with closing(database):
        pages = database.value("PRAGMA page_count")
        database.value(f"PRAGMA max_page_count = {pages + room}")
        with pytest.raises(LibraryFullError, match=r"No room left.*make room and run the same again"):
            accept(database, [Report(f"n{n}", f"{n} new reports. " + "Rain fell on it. " * 500) for n in range(300)])
        assert count_reports(database) == 300
        assert database.rows("PRAGMA integrity_check") == [("ok",)]
        database.value("PRAGMA max_page_count = 1000000")
        assert [one.outcome for one in accept(database, [Report("n0", "Room again.")])] == ["new"]


def test_a_reader_can_not_write(path: Path) -> None:
    fill(path, 1)
    with closing(open_for_reading(path)) as database, pytest.raises(LibraryReadOnlyError):
        accept(database, [Report("a", "One.")])


def test_readers_see_what_was_committed_and_never_wait(path: Path) -> None:
    fill(path, 1)
    with closing(open_for_writing(path)) as writer, closing(open_for_reading(path)) as reader:
        with reader.snapshot(), writer.transaction():
            accept(writer, [Report("a", "One.")])
            assert (count_reports(writer), count_reports(reader)) == (2, 1)
        assert count_reports(reader) == 2


@contextmanager
def as_a_stranger(folder: Path) -> Iterator[None]:
    """Inside, files that only their owner may write can't be written, also where the tests are run by root."""
    if os.name != "posix" or os.geteuid() != 0:
        yield
        return
    for parent in (folder, *folder.parents):
        if not parent.stat().st_mode & 0o001:
            parent.chmod(parent.stat().st_mode | 0o055)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="rights of folders are another matter on Windows")
@pytest.mark.parametrize("rights", [0o555, 0o777])
def test_a_file_and_a_folder_that_may_only_be_read(path: Path, rights: int) -> None:
    fill(path)
    path.chmod(0o444)
    path.parent.chmod(rights)
    with as_a_stranger(path.parent):
        try:
            with closing(open_for_reading(path)) as database:
                assert find(database, "r7").text.startswith("Report 7.")
            refused(open_for_writing, path, LibraryReadOnlyError, "can't be written|may only be read")
        finally:
            if os.geteuid() == path.parent.stat().st_uid:
                path.parent.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="rights of folders are another matter on Windows")
def test_a_file_that_may_not_be_read(path: Path) -> None:
    fill(path)
    path.chmod(0o000)
    with as_a_stranger(path.parent), pytest.raises(LibraryError, match="look after the rights"):
        open_for_reading(path)
