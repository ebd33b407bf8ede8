"""One writer at a time."""

import gc
import multiprocessing
import os
import signal
import sys
import time
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from retold.errors import LibraryLockedError
from retold.library.file.lock import WriterLock, lock_path
from retold.library.file.opening import open_for_reading, open_for_writing
from retold.library.tables.accepting import accept
from retold.library.tables.reports import count_reports
from retold.model import Report

START = multiprocessing.get_context("spawn")


def hold(path: Path, tell: Connection) -> None:
    """Open for writing in another process, say so, and wait to be told to end."""
    database = open_for_writing(path)
    accept(database, [Report("a", "One.")])
    tell.send(os.getpid())
    tell.poll(30)
    database.close()
    tell.send("closed")


def start_holder(path: Path) -> tuple[multiprocessing.process.BaseProcess, Connection]:
    ours, theirs = START.Pipe()
    process = START.Process(target=hold, args=(path, theirs), daemon=True)
    process.start()
    assert ours.recv() == process.pid
    return process, ours


def test_the_message_says_who_writes_and_readers_go_on(path: Path) -> None:
    process, pipe = start_holder(path)
    expected = rf"news\.db is being written by process {process.pid} on .* since \d{{4}}-\d\d-\d\d .* reading goes on"
    with pytest.raises(LibraryLockedError, match=expected):
        open_for_writing(path)
    with closing(open_for_reading(path)) as reader:
        assert count_reports(reader) == 1
    pipe.send("end")
    assert pipe.recv() == "closed"
    process.join()
    with closing(open_for_writing(path)) as writer:
        assert [one.outcome for one in accept(writer, [Report("b", "Two.")])] == ["new"]


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal on Windows")
def test_a_writer_that_is_killed_lets_go(path: Path) -> None:
    process, _ = start_holder(path)
    assert process.pid
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    with closing(open_for_writing(path)) as writer:
        assert count_reports(writer) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no fork on Windows")
def test_a_child_that_outlives_the_writer_holds_nothing(path: Path) -> None:
    read, write = os.pipe()
    parent = os.fork()
    if parent == 0:
        WriterLock(path)
        child = os.fork()
        if child == 0:
            time.sleep(30)
        os.write(write, str(child).encode())
        os._exit(0)
    child = int(os.read(read, 20))
    os.waitpid(parent, 0)
    try:
        WriterLock(path).release()
    finally:
        os.kill(child, signal.SIGKILL)


def test_one_process_can_not_write_twice(path: Path) -> None:
    lock = WriterLock(path)
    with pytest.raises(LibraryLockedError, match="open for writing in this process already"):
        WriterLock(path)
    lock.release()
    lock.release()
    WriterLock(path).release()


def test_a_library_that_nobody_has_any_more_is_let_go(path: Path) -> None:
    database = open_for_writing(path)
    accept(database, [Report("a", "One.")])
    del database
    gc.collect()
    with closing(open_for_writing(path)) as again:
        assert count_reports(again) == 1


def test_another_name_of_the_same_file_has_the_same_lock(path: Path, tmp_path: Path) -> None:
    open_for_writing(path).close()
    other = tmp_path / "link.db"
    try:
        other.symlink_to(path)
    except OSError:
        pytest.skip("no symbolic links here")
    lock = WriterLock(path)
    with pytest.raises(LibraryLockedError):
        WriterLock(other)
    lock.release()


def test_nobody_is_named_in_a_lock_that_is_free(path: Path) -> None:
    lock = WriterLock(path)
    assert lock_path(path).read_text().startswith(f"process {os.getpid()} on ")
    lock.release()
    assert lock_path(path).read_text() == ""
