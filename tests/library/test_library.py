"""A library as a whole."""

import pytest

from library.news import COPY, CUT, OWN, REPORTS, UPDATE, WIRE
from retold.errors import (
    LibraryMissingError,
    UnknownReportError,
)
from retold.library.library import Library
from retold.model import Report
from retold.model.answers import Added, Removed


def test_what_was_added_is_told(empty):
    added = empty.add(REPORTS)
    assert (added.new, added.versions, added.known, added.placed, added.problems) == (15, 0, 0, 15, ())
    assert added.accepted == 15
    assert added.links == empty.status().links > 10
    assert empty.add(REPORTS) == Added(known=15)


def test_a_changed_text_is_a_new_version(empty):
    page = Report("page", REPORTS[0].text, REPORTS[0].title, "2024-01-02", "Northwire", "https://news.test/a")
    empty.add([page, *REPORTS[1:]])
    before = empty.story_of("page")
    changed = Report("x", "Snow fell in the hills.", "Snow in June", None, None, "https://www.news.test/a?utm_source=x")
    added = empty.add(changed)
    assert (added.new, added.versions, added.placed) == (0, 1, 1)
    assert [version.report.text for version in empty.versions("page")] == [page.text, changed.text]
    assert (before, empty.story_of("page"), empty.links("page")) == (COPY, "page", [])
    assert [report.id for report in empty.members(COPY)] == [COPY, CUT, OWN, UPDATE]


def test_reports_are_removed_with_all_that_was_made_of_them(empty):
    empty.add(REPORTS)
    told = empty.story(empty.story_of(WIRE))
    removed = empty.remove(COPY, OWN)
    assert removed == Removed((COPY, OWN), removed.changes)
    assert empty.status().reports == 13
    entry = empty.entry(told.id)
    assert (entry.reports, entry.roots.low, entry.roots.high) == (3, 1, 1)
    assert empty.story(told.id).reports == (WIRE, CUT, UPDATE)
    with pytest.raises(UnknownReportError, match=OWN):
        empty.report(OWN)


def test_an_unknown_report_stops_a_removal(empty):
    empty.add(REPORTS)
    with pytest.raises(UnknownReportError):
        empty.remove(WIRE, "nothing")
    assert empty.status().reports == 15
    assert empty.remove(WIRE).reports == (WIRE,)


def test_no_library_is_made_by_looking(tmp_path):
    with Library(tmp_path / "news.db") as library, pytest.raises(LibraryMissingError):
        library.stories()
    assert not (tmp_path / "news.db").exists()


def test_the_window_is_kept_in_the_file(tmp_path):
    with Library(tmp_path / "news.db", window=14) as library:
        library.add(REPORTS)
    with Library(tmp_path / "news.db") as library:
        assert library.status().window == 14


def test_a_library_stays_where_it_was_opened(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with Library("news.db") as library:
        library.add(REPORTS[:1])
        (tmp_path / "below").mkdir()
        monkeypatch.chdir(tmp_path / "below")
        library.add(REPORTS[1:2])
        assert library.status().reports == 2
    assert [path.name for path in (tmp_path / "below").iterdir()] == []
