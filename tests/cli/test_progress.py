import pytest

from retold.cli import progress
from retold.cli.progress import Progress


@pytest.fixture
def at(monkeypatch):
    """Says what time it is."""

    def put(seconds):
        monkeypatch.setattr(progress.time, "monotonic", lambda: seconds)

    put(0)
    return put


def test_a_step_that_counts_tells_what_is_left_of_it(at):
    progress = Progress()
    progress("placing", 500, 5000)
    assert progress.line() == "placing 500 of 5,000"
    at(3)
    progress("placing", 1000, 5000)
    assert progress.line() == "placing 1,000 of 5,000"
    at(10)
    progress("placing", 1500, 5000)
    assert progress.line() == "placing 1,500 of 5,000, about 35 s left"
    at(15)
    assert progress.line() == "placing 1,500 of 5,000, about 30 s left"
    at(100)
    assert progress.line() == "placing 1,500 of 5,000"


def test_long_times_are_told_in_minutes(at):
    progress = Progress()
    progress("placing", 0, 5000)
    at(60)
    progress("placing", 1000, 5000)
    assert progress.line() == "placing 1,000 of 5,000, about 4 min left"


def test_a_new_step_begins_anew(at):
    progress = Progress()
    progress("accepting", 0, 5000)
    at(60)
    progress("placing", 0, 5000)
    assert progress.line() == "placing 0 of 5,000"


def test_what_does_not_count_tells_how_long_it_takes(at):
    progress = Progress()
    at(7)
    assert progress.line() == "working, 7 s"
    progress("counting", 9, 9)
    assert progress.line() == "counting 9 of 9, 7 s"


def test_of_what_is_unknown_only_the_part_that_is_done_is_told(at):
    progress = Progress()
    progress("reading files", 1200, 0)
    at(12)
    assert progress.line() == "reading files 1,200, 12 s"
