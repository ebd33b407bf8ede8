"""Reports find their stories, however they come, and whatever happened before."""

from dataclasses import replace

import pytest

import retold
from library.news import COPY, REPORTS, UPDATE, WIRE, invent, links_of
from retold.errors import (
    NotPlacedError,
    Stopped,
)
from retold.library import placing
from retold.library.code import PLACING
from retold.library.library import Library
from retold.library.tables.accepting import accept
from retold.library.tables.waiting import loose
from retold.model import Report


def test_a_date_that_only_the_text_states_tells_which_report_was_first(empty):
    texts = {
        name: f"{report.title}\n\nPublished {report.published}\n\n{report.text}"
        for name, report in (("a", REPORTS[4]), ("b", REPORTS[0]))
    }
    assert REPORTS[0].published < REPORTS[4].published
    empty.add(Report(name, text) for name, text in texts.items())
    assert [(one.id, one.reports) for one in empty.stories()] == [("b", 2)]


def test_the_same_stories_and_links_as_without_a_library(filled):
    grouping = retold.group(REPORTS)
    assert {report.id: filled.story_of(report.id) for report in REPORTS} == grouping.stories
    assert {filled.lineage(report.id).id for report in REPORTS} == {family.id for family in grouping.families}
    for family in grouping.families:
        assert filled.lineage(family.members[0]) == family


@pytest.mark.parametrize("at_once", [1, 4])
def test_reports_that_come_bit_by_bit_end_in_the_same_places(tmp_path, filled, at_once):
    with Library(tmp_path / "news.db") as library:
        for begin in range(0, len(REPORTS), at_once):
            library.add(sorted(REPORTS, key=lambda one: (one.published, one.id))[begin : begin + at_once])
        assert links_of(library) == links_of(filled)
        assert library.stories() == filled.stories()


def test_a_library_goes_on_where_it_was(tmp_path, filled):
    for begin in range(0, 15, 5):
        with Library(tmp_path / "news.db") as library:
            library.add(REPORTS[begin : begin + 5])
    with Library(tmp_path / "news.db") as library:
        assert library.stories() == filled.stories()


def test_what_reports_are_placed_with_is_made_anew_by_other_code(tmp_path, filled, monkeypatch):
    path = tmp_path / "news.db"
    with Library(path) as library:
        library.add(REPORTS[:10])
    monkeypatch.setattr("retold.library.renewing.PLACING", "newer")
    with Library(path) as library:
        library.add(REPORTS[10:])
        codes = library._reading().rows("SELECT DISTINCT code FROM profiles ORDER BY code")
        assert (library.stories(), links_of(library)) == (filled.stories(), links_of(filled))
    assert codes == [(PLACING,), ("newer",)]


def test_a_story_that_a_changed_text_leaves_is_looked_at_whatever_happens(tmp_path):
    changed = replace(REPORTS[0], text=REPORTS[5].text)
    with Library(tmp_path / "whole.db") as library:
        library.add(REPORTS)
        library.add(changed)
        stories = library.stories()
    with Library(tmp_path / "news.db") as library:
        library.add(REPORTS)
        accept(library._database, [changed])
        assert loose(library._database) == [COPY]
    with Library(tmp_path / "news.db") as library:
        library.add()
        assert (loose(library._database), library.stories()) == ([], stories)


def test_a_version_that_tells_the_same_story_keeps_its_id(empty):
    empty.add(REPORTS)
    later = Report(WIRE, REPORTS[0].text + " Trains ran.", REPORTS[0].title, REPORTS[0].published, "Northwire")
    story = empty.story_of(WIRE)
    assert empty.add(later).versions == 1
    assert empty.story_of(WIRE) == story
    assert empty.entry(story).reports == 5


def test_reports_after_a_removal_are_placed_as_before(empty):
    empty.add(REPORTS)
    before = empty.stories()
    empty.remove(*(report.id for report in REPORTS[5:10]))
    empty.add(REPORTS[5:10])
    assert empty.stories() == before


def test_interrupted_it_goes_on(empty, filled, monkeypatch):
    def interrupt(step, done, _):
        if step == "placing" and done:
            raise KeyboardInterrupt

    monkeypatch.setattr(placing, "AT_ONCE", 4)
    with pytest.raises(Stopped, match="stopped; 15 accepted, 11 still to be placed") as stopped:
        empty.add(REPORTS, interrupt)
    assert (stopped.value.accepted, stopped.value.pending, empty.status().pending) == (15, 11, 11)
    with pytest.raises(NotPlacedError):
        empty.why(UPDATE)
    assert empty.add().placed == 11
    assert (empty.status().pending, empty.stories()) == (0, filled.stories())


def test_with_a_window_only_what_is_near_is_taken_up_again(tmp_path):
    news = invent(4)
    with Library(tmp_path / "all.db") as library:
        library.add(news)
        stories = library.stories()
    with Library(tmp_path / "news.db", window=3) as library:
        library.add(news[:15])
    with Library(tmp_path / "news.db") as library:
        library.add(news[15:])
        assert library.stories() == stories
        assert library._writer._placer.reaches("2024-01-04")
        assert not library._writer._placer.reaches("2024-01-03")
        library.add(Report("late", "Old snow fell in the hills.", "Snow", "2023-12-30"))
        assert library._writer._placer.reaches("2024-01-03")
