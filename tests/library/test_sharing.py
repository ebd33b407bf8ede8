"""One process writes, and many read, all at once."""

import multiprocessing
import sys

import pytest

from library.news import invent
from retold.errors import LibraryLockedError
from retold.library import library as facade
from retold.library import placing
from retold.library.library import Library

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are forked")

REPORTS = invent(8)
FORK = multiprocessing.get_context("fork")


def write(path, told):
    with Library(path) as library:
        for begin in range(0, len(REPORTS), 10):
            library.add(REPORTS[begin : begin + 10])
        told.put(("written", library.status().reports))


def read(path, number, told):
    """Look at all that is there until the writer is done; what is seen must hang together."""
    with Library(path) as library:
        looked = 0
        while True:
            status = library.status()
            for entry in library.stories(least=2)[:3]:
                members = library.members(entry.id)
                library.why(members[0].id)
                assert entry.label in {report.title for report in members}
            library.story(library.stories()[number % 2].id)
            assert all(hit.snippet for hit in library.search("crowns"))
            looked += 1
            if status.reports == len(REPORTS) and not status.pending:
                break
        told.put(("read", looked))


def test_one_writes_and_four_read(tmp_path):
    path = tmp_path / "news.db"
    with Library(path) as library:
        library.add(REPORTS[:10])
    told = FORK.Queue()
    processes = [FORK.Process(target=read, args=(path, number, told)) for number in range(4)]
    processes.append(FORK.Process(target=write, args=(path, told)))
    for process in processes:
        process.start()
    for process in processes:
        process.join(40)
    assert [process.exitcode for process in processes] == [0] * 5
    heard = [told.get(timeout=5) for _ in processes]
    assert ("written", len(REPORTS)) in heard
    assert all(count for _, count in heard)


def test_a_second_writer_is_told_to_wait(tmp_path, monkeypatch):
    monkeypatch.setattr(facade, "PATIENCE", 0.05)
    path = tmp_path / "news.db"
    with Library(path) as first, Library(path) as second:
        first.add(REPORTS[:5])
        with pytest.raises(LibraryLockedError):
            second.add(REPORTS[5:])
        assert second.status().reports == 5
        first.close()
        assert second.add(REPORTS[5:]).new == len(REPORTS) - 5


def test_who_reads_sees_nothing_by_half(tmp_path, monkeypatch):
    monkeypatch.setattr(placing, "AT_ONCE", 5)
    seen = []
    path = tmp_path / "news.db"
    with Library(path) as writer, Library(path) as reader:
        writer.add(REPORTS[:5])

        def look(step, done, _):
            if step == "placing":
                status = reader.status()
                seen.append((done, status.reports - status.pending, sum(one.reports for one in reader.stories())))

        writer.add(REPORTS[5:], look)
    assert [(placed, in_stories) for _, placed, in_stories in seen] == [(5 + done, 5 + done) for done, *_ in seen]
    assert len(seen) == 8


def test_what_a_reader_makes_is_kept_unless_another_writes(tmp_path):
    path = tmp_path / "news.db"
    with Library(path) as writer, Library(path) as reader:
        writer.add(REPORTS[:5])
        story = reader.stories()[0].id
        told = reader.story(story)
        assert kept_in(path) == 0
        writer.close()
        assert reader.story(story) == told
        assert kept_in(path) == 6


def kept_in(path):
    with Library(path) as library:
        return library._reading().value("SELECT count(*) FROM kept")
