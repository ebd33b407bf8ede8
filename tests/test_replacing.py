import os
import stat
import threading

import pytest

from retold.errors import LibraryInTheWayError
from retold.library.library import Library
from retold.model import Report
from retold.replacing import refuse_library, replacing


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "news.db") as made:
        made.add(Report("barge", "A barge sank on the Lume on Monday, the harbour master said.\n"))
    return tmp_path / "news.db"


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_what_was_written_takes_the_place_of_what_was_there(tmp_path):
    (tmp_path / "out.txt").write_text("old")
    with replacing(tmp_path / "out.txt") as file:
        file.write_text("new")
        assert (tmp_path / "out.txt").read_text() == "old"
    assert [(tmp_path / "out.txt").read_text(), names(tmp_path)] == ["new", ["out.txt"]]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_after_an_error_what_was_there_is_whole(tmp_path, error):
    (tmp_path / "out.txt").write_text("old")

    def write():
        with replacing(tmp_path / "out.txt") as file:
            file.write_text("ne")
            raise error

    with pytest.raises(error):
        write()
    assert [(tmp_path / "out.txt").read_text(), names(tmp_path)] == ["old", ["out.txt"]]


def test_rights_and_links_stay(tmp_path):
    (tmp_path / "real.txt").write_text("old")
    (tmp_path / "real.txt").chmod(0o640)
    (tmp_path / "link.txt").symlink_to("real.txt")
    with replacing(tmp_path / "link.txt") as file:
        file.write_text("new")
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"
    assert stat.S_IMODE((tmp_path / "real.txt").stat().st_mode) == 0o640


def test_a_pipe_is_written_to_as_it_is(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    heard = []
    reader = threading.Thread(target=lambda: heard.append((tmp_path / "pipe").read_text()))
    reader.start()
    with replacing(tmp_path / "pipe") as file:
        file.write_text("new")
    reader.join()
    assert heard == ["new"]


@pytest.mark.parametrize("name", ["news.db", "news.db-wal", "news.db-shm", "news.db-journal", "news.db.lock", "link"])
def test_a_library_is_never_written_over(library, name):
    (library.parent / "link").symlink_to(library)
    with pytest.raises(LibraryInTheWayError, match="Name another file to write to"):
        refuse_library(library.parent / name)
    with pytest.raises(LibraryInTheWayError), replacing(library.parent / name):
        pass


def test_other_files_with_such_names_are_no_libraries(tmp_path):
    (tmp_path / "news.db").write_text("SQLite")
    for name in ("news.db", "news.db-wal", ".lock", "none/news.db"):
        refuse_library(tmp_path / name)
