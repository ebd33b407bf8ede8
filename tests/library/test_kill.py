"""Killed at any moment, a library has every report that it acknowledged, none half, and goes on where it was."""

import multiprocessing
import os
import random
import signal
import sqlite3
import sys
import time
from contextlib import closing

import pytest

from library.news import invent
from retold.library import adding, placing
from retold.library.asking import describing
from retold.library.library import Library
from retold.library.tables.accepting import arrival

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a process is forked and killed")

KILLS = 50
REPORTS = sorted(invent(8), key=arrival)
ACCEPTED_AT_ONCE, PLACED_AT_ONCE = 7, 6
STEPS = -(-len(REPORTS) // ACCEPTED_AT_ONCE) + -(-len(REPORTS) // PLACED_AT_ONCE) + 2

OF_PLACED = ("readings", "traces", "profiles", "placements")


@pytest.fixture(autouse=True)
def _small_steps(monkeypatch):
    monkeypatch.setattr(adding, "AT_ONCE", ACCEPTED_AT_ONCE)
    monkeypatch.setattr(placing, "AT_ONCE", PLACED_AT_ONCE)
    monkeypatch.setattr(describing, "AT_ONCE", 2)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(placing, "AT_ONCE", PLACED_AT_ONCE)
        with Library(tmp_path_factory.mktemp("undisturbed") / "news.db") as library:
            library.add(REPORTS)
            return outcome(library)


def outcome(library):
    """What came of all reports in the end."""
    stories = {report.id: library.story_of(report.id) for report in REPORTS}
    return stories, {report.id: library.links(report.id) for report in REPORTS}, library.stories()


def add_and_tell(path, told):
    """What the process does that is killed: it acknowledges what is safe."""
    with Library(path) as library:
        library.add(REPORTS, lambda step, done, _: told.send((step, done)))


def kill_adding(path, dice):
    """Add in a process that is killed at a random point; the reports that it acknowledged, and those it had placed."""
    context = multiprocessing.get_context("fork")
    hear, told = context.Pipe(duplex=False)
    process = context.Process(target=add_and_tell, args=(path, told))
    process.start()
    told.close()
    heard = [next_of(hear) for _ in range(dice.randrange(STEPS))]
    time.sleep(dice.random() * dice.choice((0.002, 0.03)))
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    heard += rest_of(hear)
    safe = {step: max(done for other, done in heard if other == step) for step, _ in heard}
    return REPORTS[: safe.get("accepting", 0)], safe.get("placing", 0)


def next_of(hear):
    assert hear.poll(20), "nothing was told for 20 seconds"
    return hear.recv()


def rest_of(hear):
    """What was told before the end."""
    found = []
    try:
        while True:
            found.append(hear.recv())
    except EOFError:
        return found


def check_whole(path, acknowledged, placed):
    """The file is sound, what was acknowledged is there, and nothing is there by half."""
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        if file.execute("PRAGMA user_version").fetchone() == (0,):  # killed while its tables were made: none is there
            assert (file.execute("SELECT count(*) FROM sqlite_schema").fetchone(), acknowledged) == ((0,), [])
            return
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        file.execute("INSERT INTO reports_words (reports_words, rank) VALUES ('integrity-check', 1)")
        texts = dict(file.execute("SELECT id, text FROM reports"))
        numbers = [{row[0] for row in file.execute(f"SELECT report FROM {table}")} for table in OF_PLACED]
    assert {report.id: texts.get(report.id) for report in acknowledged} == {one.id: one.text for one in acknowledged}
    assert all(some == numbers[0] for some in numbers)
    assert len(numbers[0]) >= placed


def test_the_reports_tell_stories_and_have_links(undisturbed):
    stories, links, entries = undisturbed
    assert len(set(stories.values())) < len(stories)
    assert sum(map(len, links.values())) > len(REPORTS) / 2
    assert sum(entry.reports for entry in entries) == len(REPORTS)


@pytest.mark.parametrize("point", range(KILLS))
def test_killed_at_a_random_point(tmp_path, undisturbed, point):
    path = tmp_path / "news.db"
    acknowledged, placed = kill_adding(path, random.Random(point))
    if path.exists() and path.stat().st_size:
        check_whole(path, acknowledged, placed)
    with Library(path) as library:
        library.add() if len(acknowledged) == len(REPORTS) else library.add(REPORTS)
        assert library.status().pending == 0
        assert outcome(library) == undisturbed
