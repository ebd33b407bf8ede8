import json
import sys
from dataclasses import replace

import pytest

import retold
from library.news import invent
from retold.errors import (
    LibraryInTheWayError,
    LibraryMissingError,
    MissingPackageError,
    NotPlacedError,
    Stopped,
    UnknownReportError,
    UnknownStoryError,
)
from retold.library import placing
from retold.library.code import PLACING
from retold.library.library import Library
from retold.library.tables.accepting import accept
from retold.library.tables.waiting import loose
from retold.model import Problem, Report
from retold.model.answers import Added, Removed
from retold.sources import gathering, pieces

REPORTS = invent(3)
WIRE, COPY, CUT, OWN, UPDATE = (report.id for report in REPORTS[:5])


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    with retold.open(tmp_path_factory.mktemp("filled") / "news.db") as library:
        library.add(REPORTS)
        yield library


@pytest.fixture
def empty(tmp_path):
    with retold.open(tmp_path / "news.db") as library:
        yield library


def links_of(library):
    return sorted((link.a, link.b, link.kind) for report in REPORTS for link in library.links(report.id))


def test_what_was_added_is_told(empty):
    added = empty.add(REPORTS)
    assert (added.new, added.versions, added.known, added.placed, added.problems) == (15, 0, 0, 15, ())
    assert added.accepted == 15
    assert added.links == empty.status().links > 10
    assert empty.add(REPORTS) == Added(known=15)


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


def test_a_story_in_a_list(filled):
    entry = filled.entry(filled.story_of(WIRE))
    assert (entry.id, entry.label, entry.first, entry.last) == (COPY, REPORTS[0].title, "2024-01-02", "2024-01-04")
    assert (entry.reports, entry.publishers) == (5, 4)
    assert (entry.roots.low, entry.roots.high) == (2, 2)
    assert [report.id for report in filled.members(entry.id)] == [COPY, WIRE, CUT, OWN, UPDATE]
    assert filled.stories(until="2024-01-04", least=2)[-1] == entry
    with pytest.raises(UnknownStoryError):
        filled.entry("nothing")


def test_a_story_told_is_kept(filled):
    story = filled.story(filled.story_of(WIRE))
    assert (story.label, len(story.reports), len(story.lineages)) == (REPORTS[0].title, 5, 2)
    assert any(claim.independent.high == 2 for claim in story.claims)
    assert filled.story(story.id) == story


def test_readings_and_comparisons_are_those_of_the_pipeline(filled):
    wire, own = (filled.report(name) for name in (WIRE, OWN))
    assert filled.reading(WIRE) == filled.reading(WIRE) == retold.read(wire)
    assert filled.compare(WIRE, OWN) == filled.compare(WIRE, OWN) == retold.compare(wire, own)


def test_what_other_code_made_is_made_anew(empty, monkeypatch):
    empty.add(REPORTS[:1])
    reading = empty.reading(WIRE)
    monkeypatch.setattr(
        "retold.pipeline.read", lambda report, _: retold.model.Reading(report, (), reading.published, ())
    )
    assert empty.reading(WIRE) == reading
    monkeypatch.setattr("retold.library.asking.keeping.TELLING", "newer")
    assert empty.reading(WIRE).sentences == ()


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


def test_search(filled):
    master = REPORTS[0].text.split("said. ")[1].split(",")[0]
    [first, *_] = hits = filled.search("harbour master")
    assert {hit.report for hit in hits} == {WIRE, COPY, CUT, UPDATE}
    assert first.snippet == first.span.of(filled.report(first.report).text)
    assert {hit.report for hit in filled.search("harbour", publisher="northwire")} == {WIRE, UPDATE}
    assert {hit.report for hit in filled.search("harbour", speaker=master)} == {WIRE, COPY, CUT, UPDATE}
    assert {hit.report for hit in filled.search("", entity=master.split()[1])} >= {OWN}
    assert filled.search("harbour", entity="Nobody Here") == []


def test_why(filled):
    explained = filled.why(OWN)
    assert (explained.story.id, explained.placement.report) == (COPY, OWN)
    [best, *_] = explained.inside
    shared = next(item for item in best.judgement.evidence if item.cue == "shared names")
    other = filled.report(best.neighbour.report)
    assert all(span.of(REPORTS[3].text)[0].isupper() for span in shared.a)
    assert all(span.of(other.text)[0].isupper() for span in shared.b)
    assert explained.labels[COPY] == REPORTS[0].title
    assert explained.log == tuple(filled.log(COPY)) != ()


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


def test_export(filled, tmp_path):
    assert filled.export(tmp_path / "all.jsonl") == 15
    rows = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text().splitlines()]
    grouping = retold.group(REPORTS)
    assert {row["id"]: (row["story"], row["lineage"]) for row in rows if "id" in row} == {
        name: (grouping.stories[name], grouping.lineages[name]) for name in grouping.stories
    }
    assert {row["id"]: row["text"] for row in rows if "id" in row} == {report.id: report.text for report in REPORTS}
    assert len([row for row in rows if "link" in row]) == len(grouping.links)


def test_export_has_what_came_and_the_date_that_was_found(empty, tmp_path):
    empty.add(REPORTS)
    empty.export(tmp_path / "all.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text().splitlines()]
    came = {report.id: report.published for report in REPORTS}
    assert {row["id"]: row["published"] for row in rows if "id" in row} == came
    assert {row["dated"][:7] for row in rows if "id" in row} == {"2024-01"}


def test_export_has_reports_that_wait_for_their_story(empty, tmp_path, monkeypatch):
    monkeypatch.setattr("retold.library.writing.Writer._place", lambda *_: None)
    empty.add(REPORTS[:2])
    assert empty.export(tmp_path / "all.jsonl") == 2
    rows = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text().splitlines()]
    assert [(row["story"], row["lineage"]) for row in rows] == [(None, None), (None, None)]


def test_export_is_never_written_over_the_library(filled):
    before = filled.path.read_bytes()
    with pytest.raises(LibraryInTheWayError):
        filled.export(filled.path)
    assert filled.path.read_bytes() == before


def test_export_as_tables(filled, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    assert filled.export(tmp_path / "tables", "parquet") == 15
    rows = parquet.read_table(tmp_path / "tables" / "reports.parquet").to_pylist()
    assert {row["id"]: row["story"] for row in rows} == {one.id: filled.story_of(one.id) for one in REPORTS}
    links = parquet.read_table(tmp_path / "tables" / "links.parquet").to_pylist()
    assert sorted((row["a"], row["b"]) for row in links) == sorted({(a, b) for a, b, _ in links_of(filled)})


def test_tables_need_a_package(filled, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingPackageError, match=r"pip install 'retold\[parquet\]'"):
        filled.export(tmp_path, "parquet")


def test_files_and_folders(empty, tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    for report in REPORTS[:2]:
        (folder / f"{report.id}.txt").write_text(report.text)
    (folder / "list.jsonl").write_text('{"id": "x", "text": ""}\n{"id": "y", "text": "Rain fell."}\n')
    added = empty.add([folder, REPORTS[4]])
    assert (added.new, added.known, [problem.reason for problem in added.problems]) == (4, 0, ["no text"])
    assert empty.add(str(folder)) == Added(known=3, problems=added.problems)


def test_a_report_that_is_none_is_refused(empty):
    added = empty.add([Report("a", " "), Report("b", "Rain fell.", published=20240102), Report("c", "Snow fell.")])
    assert added.problems == (
        Problem("a", "no text", "give the text of the report"),
        Problem("b", "published is a int", "give published as a string"),
    )
    assert added.new == 1


def test_no_library_is_made_by_looking(tmp_path):
    with Library(tmp_path / "news.db") as library, pytest.raises(LibraryMissingError):
        library.stories()
    assert not (tmp_path / "news.db").exists()


def test_the_window_is_kept_in_the_file(tmp_path):
    with Library(tmp_path / "news.db", window=14) as library:
        library.add(REPORTS)
    with Library(tmp_path / "news.db") as library:
        assert library.status().window == 14


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


def test_what_cannot_be_asked_for_is_refused_with_what_can(filled, tmp_path):
    def refusal(ask):
        try:
            ask()
        except ValueError as error:
            return str(error)
        return None

    assert refusal(lambda: filled.stories(order="best")) == "No order 'best'; give latest or largest."
    assert refusal(lambda: filled.stories(since="soon")) == "'soon' is no day; give one as 2026-03-17."
    assert (
        refusal(lambda: filled.search("ferry", until="2026-13-01")) == "'2026-13-01' is no day; give one as 2026-03-17."
    )
    assert refusal(lambda: filled.export(tmp_path / "out", "csv")) == "No form 'csv'; give jsonl or parquet."
    assert refusal(lambda: Library(tmp_path / "x.db", window=0)) == "A window of 0 days holds nothing; give 1 or more."


def test_a_library_stays_where_it_was_opened(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with Library("news.db") as library:
        library.add(REPORTS[:1])
        (tmp_path / "below").mkdir()
        monkeypatch.chdir(tmp_path / "below")
        library.add(REPORTS[1:2])
        assert library.status().reports == 2
    assert [path.name for path in (tmp_path / "below").iterdir()] == []


def test_what_was_read_before_an_interruption_is_accepted(empty, tmp_path):
    for report in REPORTS[:4]:
        (tmp_path / f"{report.id}.txt").write_text(report.text)

    def stop(step, done, _):
        if (step, done) == ("reading files", 3):
            raise KeyboardInterrupt

    files = sorted(tmp_path.glob("*.txt"))
    with pytest.raises(Stopped, match="stopped; 3 accepted, 3 still to be placed"):
        empty.add(files, stop)
    assert [empty.report(file.stem).text for file in files[:3]] == [file.read_text() for file in files[:3]]
    added = empty.add(files)
    assert (added.new, added.known, added.placed) == (1, 3, 4)


def test_an_interruption_before_anything_was_read_makes_no_library(tmp_path):
    (tmp_path / "a.txt").write_text("")

    def stop(*_):
        raise KeyboardInterrupt

    with retold.open(tmp_path / "news.db") as library, pytest.raises(Stopped, match="stopped; 0 accepted, 0 still"):
        library.add([tmp_path / "a.txt"], stop)
    assert not (tmp_path / "news.db").exists()


def test_reading_tells_how_far_it_is(empty, tmp_path):
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"A mill burned in Tarnow, {number} people said.")
    heard = []
    empty.add(tmp_path, lambda *told: heard.append(told))
    assert heard[:4] == [*(("reading files", number, 0) for number in (1, 2, 3)), ("accepting", 0, 3)]


def test_what_a_program_could_not_give_is_kept_by_its_id_until_it_can(empty, tmp_path):
    path = str(tmp_path / "a.pdf")
    (tmp_path / "a.pdf").write_bytes(b"")
    refused = Problem(path, "no text", "scan it", 2)
    empty.add([REPORTS[0], Report("bare", " "), refused, replace(refused, reason="a note", fatal=False)])
    assert [(one.path, one.place, one.reason) for one in empty.problems()] == [
        (path, 2, "no text"),
        ("bare", None, "no text"),
    ]
    assert empty.status().problems == 2
    empty.add([Report("bare", "A mill burned in Tarnow.")])
    assert [one.path for one in empty.problems()] == [path]
    empty.add([Report("half \ud800", " ")])
    assert [one.path for one in empty.problems()] == [path, "half \ufffd"]


def test_a_story_is_told_with_houses(tmp_path):
    text = "A gravel barge sank on the Lume near Tarnow on Monday. Three sailors swam to the bank, the harbour said."
    other = (
        "Near Tarnow a barge with gravel went down on Monday. The harbour said three sailors swam to the Lume's bank."
    )
    with retold.open(tmp_path / "news.db") as library:
        library.add([Report("a", text, publisher="Gazette"), Report("b", other, publisher="Courier")])
        story = library.story_of("a")
        assert library.story_of("b") == story
        alone = library.story(story)
        housed = library.story(story, houses={"Gazette": "Meridian", "Courier": "Meridian"})
        assert max(claim.independent.high for claim in alone.claims) == 2
        assert max(claim.independent.low for claim in housed.claims) == 1
        assert max(claim.independent.high for claim in library.story(story).claims) == 2


def test_large_sources_are_accepted_in_portions_of_which_none_is_lost(empty, tmp_path, monkeypatch):
    monkeypatch.setattr(gathering, "PORTION", 200)
    monkeypatch.setattr(pieces, "PIECE", 300)
    lines = [json.dumps({"text": f"{number} boats sank off {place}."}) for number, place in enumerate(["Varn"] * 40)]
    (tmp_path / "many.jsonl").write_text("\n".join([*lines[:20], "{}", *lines[20:], "{}"]))
    heard = []

    def stop(step, done, total):
        heard.append((step, done, total))
        if step == "reading files" and [said[0] for said in heard].count("accepting") > 3:
            raise KeyboardInterrupt

    with pytest.raises(Stopped) as stopped:
        empty.add(tmp_path / "many.jsonl", stop)
    assert 10 < stopped.value.accepted == empty.status().reports < 40
    added = empty.add(tmp_path / "many.jsonl")
    assert (added.new + added.known, added.placed, empty.status().reports) == (40, 40, 40)
    assert [(one.place, one.reason) for one in empty.problems()] == [(21, "no text"), (42, "no text")]
    assert empty.add(tmp_path / "many.jsonl").known == 40
