"""Reports that no newsroom would send."""

from dataclasses import replace

import pytest

from library.news import invent
from retold import reading
from retold.library import adding, placing
from retold.library.library import Library
from retold.model import Report

NEWS = invent(4)


@pytest.fixture
def library(tmp_path):
    with Library(tmp_path / "news.db") as library:
        yield library


def stories_of(library, reports):
    return [library.story_of(report.id) for report in reports]


def test_a_thousand_reports_of_one_day(library):
    many = [replace(report, published="2024-03-05") for report in invent(200)]
    added = library.add(many)
    assert (added.new + added.known, added.placed, library.status().pending) == (1000, added.new, 0)
    assert sum(entry.reports for entry in library.stories()) == added.new
    assert library.stories(since="2024-03-06") == []


@pytest.mark.parametrize("date", ["1970-01-01", "2100-12-31", "0000-00-00", "yesterday", "", "2024-13-45T99:99Z"])
def test_a_wrong_date_moves_nothing_else(library, tmp_path, date):
    library.add(NEWS)
    strange = Report("strange", "Bees sleep in foxgloves, a keeper in Malmby wrote.", "Bees", date)
    with Library(tmp_path / "other.db", window=60) as other:
        for some in (NEWS[:10], strange, NEWS[10:]):
            other.add(some)
        assert stories_of(other, NEWS) == stories_of(library, NEWS)
        assert other.entry("strange").reports == 1


def test_wrong_dates_among_the_reports_of_a_story(library):
    dates = ("1970-01-01", "2100-12-31", None, "rubbish", "2024-01-04")
    library.add([replace(report, published=date) for report, date in zip(NEWS[:5], dates, strict=True)])
    assert len(set(stories_of(library, NEWS[:5]))) <= 2
    assert library.status().pending == 0


def test_one_address_with_ten_texts(library):
    address = "https://news.test/live"
    texts = [f"{NEWS[0].text} {'It rained again. ' * number}" for number in range(10)]
    added = library.add([Report(f"r{number}", text, url=address) for number, text in enumerate(texts)])
    assert (added.new, added.versions, added.placed) == (1, 9, 1)
    assert sorted(version.report.text for version in library.versions("r0")) == sorted(texts)
    assert [entry.reports for entry in library.stories()] == [1]


def test_ten_texts_of_one_address_come_one_by_one(library):
    library.add(NEWS[1:5])
    for number in range(10):
        text = f"{NEWS[0].text} {'It rained again. ' * number}"
        library.add(Report("live", text, NEWS[0].title, "2024-01-02", "Northwire", "https://news.test/live"))
    assert len(library.versions("live")) == 10
    assert (library.status().versions, library.status().reports, library.status().pending) == (9, 5, 0)
    assert set(stories_of(library, NEWS[1:5])) == {library.story_of("live")}


def test_an_unknown_publisher(library):
    library.add([replace(report, publisher=None) for report in NEWS[1:5]])
    [entry] = library.stories()
    assert (entry.reports, entry.publishers, library.stories(publisher="Northwire")) == (4, 0, [])


def test_a_report_on_which_the_program_breaks_stops_no_other(library, monkeypatch):
    read_light = reading.read_light

    def breaks(report):
        if report.id == NEWS[2].id:
            raise ZeroDivisionError("no reason")
        return read_light(report)

    monkeypatch.setattr(reading, "read_light", breaks)
    added = library.add(NEWS)
    assert (added.new, added.placed, library.status().pending) == (20, 19, 1)
    assert [problem.reason for problem in added.problems] == [
        f"report {NEWS[2].id!r} waits: a fault in retold (ZeroDivisionError: no reason)"
    ]
    monkeypatch.undo()
    assert library.add().placed == 1


def test_two_reports_with_one_id(library):
    other = Report(NEWS[0].id, "Snow fell in the hills.", "Snow", publisher="Hill News", url="https://hill.test/1")
    added = library.add([replace(NEWS[0], url="https://news.test/1"), other])
    assert (added.new, [problem.fatal for problem in added.problems]) == (2, [False])
    assert library.report(NEWS[0].id).text != library.report(f"{NEWS[0].id}#2").text


@pytest.mark.parametrize("text", ["a", "\0", "\ud800 half", "x" * 200_000, "Word " * 20_000, "\n\n\n.\n", "🙂" * 50])
def test_texts_that_are_none(library, text):
    assert library.add([Report("odd", text), *NEWS[:5]]).placed == 6
    assert len(library.reading("odd").text) == len(text)


def test_small_steps_end_in_the_same_stories(library, tmp_path, monkeypatch):
    library.add(NEWS)
    monkeypatch.setattr(placing, "AT_ONCE", 3)
    monkeypatch.setattr(adding, "AT_ONCE", 1)
    with Library(tmp_path / "other.db") as other:
        other.add(reversed(NEWS))
        assert other.stories() == library.stories()
