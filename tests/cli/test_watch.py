import os
import time

import pytest

from retold.cli import watch
from retold.cli.add import _add_arrivals
from retold.cli.watch import Watch
from retold.library.library import Library

LONG_AGO = time.time() - 1000


class Clock:
    """Time that passes only when the test says so."""

    passed = 0.0

    def monotonic(self):
        return self.passed

    def time(self):
        return LONG_AGO + self.passed

    def sleep(self, seconds):
        self.passed += seconds


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(watch, "time", made)
    return made


def write(path, text, modified=LONG_AGO - 60):
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    os.utime(path, (modified, modified))
    return path


def names(watched):
    return sorted(path.name for path in watched.due())


def test_what_is_there_is_taken_once(tmp_path):
    write(tmp_path / "a.txt", "A mill burned.")
    write(tmp_path / "below" / "b.txt", "A barge sank.")
    watched = Watch([tmp_path])
    assert [names(watched), names(watched)] == [["a.txt", "b.txt"], []]


def test_a_file_is_taken_when_it_has_rested(tmp_path, clock):
    watched = Watch([tmp_path])
    write(tmp_path / "a.txt", "A mill", LONG_AGO)
    assert names(watched) == []
    clock.passed = 4
    write(tmp_path / "a.txt", "A mill burned.", LONG_AGO + 4)
    assert names(watched) == []
    clock.passed = 8
    assert names(watched) == []
    clock.passed = 9
    assert names(watched) == ["a.txt"]


def test_a_file_from_a_clock_that_is_ahead_is_taken_when_it_was_seen_to_rest(tmp_path, clock):
    write(tmp_path / "a.txt", "A mill burned.", LONG_AGO + 5000)
    watched = Watch([tmp_path])
    assert names(watched) == []
    clock.passed = 5
    assert names(watched) == ["a.txt"]


def test_a_changed_file_is_taken_again(tmp_path):
    watched = Watch([write(tmp_path / "a.txt", "A mill burned.")])
    assert names(watched) == ["a.txt"]
    write(tmp_path / "a.txt", "A mill burned down.")
    assert names(watched) == ["a.txt"]


def test_a_file_that_came_back_is_taken_again(tmp_path):
    file = write(tmp_path / "a.txt", "A mill burned.")
    watched = Watch([tmp_path])
    assert names(watched) == ["a.txt"]
    file.unlink()
    assert names(watched) == []
    write(file, "A mill burned.")
    assert names(watched) == ["a.txt"]


def test_arrivals_have_the_ids_that_they_have_in_their_folder(tmp_path, clock):
    write(tmp_path / "a.txt", "A mill burned.")
    arrivals = Watch([tmp_path]).arrivals()
    assert [report.id for report in next(arrivals).reports] == ["a"]
    write(tmp_path / "below" / "b.txt", "A barge sank.", LONG_AGO + 1)
    assert [report.id for report in next(arrivals).reports] == ["below/b"]
    assert clock.passed == 6


@pytest.mark.usefixtures("clock")
def test_a_folder_that_vanishes_is_told_once(tmp_path):
    folder = tmp_path / "inbox"
    write(folder / "a.txt", "A mill burned.")
    arrivals = Watch([folder]).arrivals()
    assert [report.id for report in next(arrivals).reports] == ["a"]
    folder.rename(tmp_path / "elsewhere")
    gone = next(arrivals)
    assert ([problem.path for problem in gone.problems], gone.reports) == ([str(folder)], ())
    (tmp_path / "elsewhere").rename(folder)
    assert [report.id for report in next(arrivals).reports] == ["a"]


@pytest.mark.usefixtures("clock")
def test_what_cannot_be_read_is_kept_with_the_rest(tmp_path, capsys):
    write(tmp_path / "in" / "a.txt", "A mill burned in Tarnow on Monday, the harbour master said.")
    write(tmp_path / "in" / "b.txt", "")
    with Library(tmp_path / "news.db") as library:
        _add_arrivals(library, next(Watch([tmp_path / "in"]).arrivals()), "text")
        assert [(one.path, one.reason) for one in library.problems()] == [
            (str(tmp_path / "in" / "b.txt"), "the file is empty")
        ]
    said = capsys.readouterr()
    assert said.out.endswith("  a: 1 new report; 1 refused: 1 the file is empty\n")
    assert said.err.count("not read: ") == 1
