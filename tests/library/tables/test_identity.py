"""Which report is this?"""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.library.file.database import Database
from retold.library.file.opening import open_for_writing
from retold.library.tables.accepting import Accepted, accept, arrival
from retold.library.tables.identity import is_earlier
from retold.library.tables.reports import find, versions
from retold.model import Provenance, Report

ADDRESS = "https://example.com/ferry"
ELSEWHERE = "https://example.org/ferry"


def outcomes(database: Database, *reports: Report) -> list[tuple[str, str]]:
    return [(one.id, one.outcome) for one in accept(database, reports)]


def filed(name: str, text: str, path: str, place: int | None = None) -> Report:
    return Report(name, text, provenance=Provenance(path, place))


def test_same_address_and_text_is_known(database: Database) -> None:
    same = Report("b", "The ferry  sank.\n", url="http://www.example.com/ferry/?utm_source=feed")
    assert outcomes(database, Report("a", "The ferry sank.", url=ADDRESS), same) == [("a", "new"), ("a", "known")]


def test_same_address_and_other_text_is_a_version(database: Database) -> None:
    reports = [Report("a", "One is missing.", url=ADDRESS), Report("b", "Two are missing.", url=ADDRESS)]
    assert outcomes(database, *reports) == [("a", "new"), ("a", "version")]
    assert find(database, "a") == Report("a", "Two are missing.", url=ADDRESS)


def test_another_headline_over_the_same_text_is_a_version(database: Database) -> None:
    first, second = (Report("a", "The ferry sank.", title=title, url=ADDRESS) for title in ("Sunk", "Sunk by a mine"))
    assert outcomes(database, first, second) == [("a", "new"), ("a", "version")]


def test_no_headline_is_not_another_headline(database: Database) -> None:
    first, second = (Report("a", "The ferry sank.", title=title, url=ADDRESS) for title in ("Sunk", None))
    assert outcomes(database, first, second) == [("a", "new"), ("a", "known")]
    assert find(database, "a").title == "Sunk"


def test_ten_texts_of_one_address(database: Database) -> None:
    reports = [Report(f"r{n}", f"{n} are missing.", url=ADDRESS) for n in range(10)]
    assert outcomes(database, *reports) == [("r0", "new")] + [("r0", "version")] * 9
    assert [one.report.text for one in versions(database, "r0")] == [f"{n} are missing." for n in range(10)]
    assert outcomes(database, *reports) == [("r0", "old")] * 9 + [("r0", "known")]
    assert [one.notice for one in accept(database, reports)] == [None] * 10
    assert len(versions(database, "r0")) == 10


def test_a_text_from_before_is_put_among_the_versions(database: Database) -> None:
    late = Report("a", "Two are missing.", url=ADDRESS, published="2026-03-02")
    early = Report("a", "One is missing.", url=ADDRESS, published="2026-03-01")
    assert outcomes(database, late, early) == [("a", "new"), ("a", "earlier")]
    assert find(database, "a") == late
    assert [one.report for one in versions(database, "a")] == [early, late]


def test_the_same_text_from_two_addresses_is_two_reports(database: Database) -> None:
    reports = [Report("a", "The ferry sank.", url=ADDRESS), Report("b", "The ferry sank.", url=ELSEWHERE)]
    assert outcomes(database, *reports) == [("a", "new"), ("b", "new")]


def test_the_front_page_of_a_site_is_no_identity(database: Database) -> None:
    reports = [Report(name, f"Report {name}.", url="https://example.com/") for name in "ab"]
    assert outcomes(database, *reports) == [("a", "new"), ("b", "new")]


def written(path: Path, text: str, publisher: str | None = None, published: str | None = None) -> Report:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    return Report(path.stem, text, None, published, publisher, provenance=Provenance(str(path)))


@pytest.mark.parametrize("name", ["a.txt", "b.txt"])
def test_the_same_words_in_another_file_are_a_reprint(database: Database, tmp_path: Path, name: str) -> None:
    one = written(tmp_path / "one" / "a.txt", "The ferry sank.")
    other = written(tmp_path / "two" / name, "The ferry sank.")
    assert [one.outcome for one in accept(database, [one, other])] == ["new", "new"]
    assert [one.outcome for one in accept(database, [one, other])] == ["known", "known"]


def test_a_file_that_was_moved_is_the_same_report(database: Database, tmp_path: Path) -> None:
    before = tmp_path / "one" / "a.txt"
    accept(database, [written(before, "The ferry sank.")])
    before.unlink()
    moved = written(tmp_path / "two" / "a.txt", "The ferry sank.")
    notice = f"has the words of {before}, which is gone; it counts as the same file, moved"
    assert accept(database, [moved]) == [Accepted("a", "known", notice)]
    assert accept(database, [moved]) == [Accepted("a", "known")]
    assert outcomes(database, written(tmp_path / "two" / "a.txt", "The ferry floats.")) == [("a", "version")]


def test_a_file_of_another_name_is_not_one_that_was_moved(database: Database) -> None:
    reports = [filed("a", "The ferry sank.", "one/a.txt"), filed("b", "The ferry sank.", "two/b.txt")]
    assert outcomes(database, *reports) == [("a", "new"), ("b", "new")]


def test_the_same_words_of_one_publisher_and_date_are_one_report(database: Database, tmp_path: Path) -> None:
    reports = [written(tmp_path / name / "a.txt", "The ferry sank.", "Post", "2026-03-01") for name in ("one", "two")]
    assert outcomes(database, *reports) == [("a", "new"), ("a", "known")]


def test_the_same_words_under_two_ids_are_two_reports(database: Database) -> None:
    reports = [Report(name, "The ferry sank.") for name in "ab"]
    assert outcomes(database, *reports) == [("a", "new"), ("b", "new")]
    assert outcomes(database, *reports) == [("a", "known"), ("b", "known")]


AGAIN = "'a' has a text again that it had before; this one counts now"
OLD = "is an earlier text of 'a'; the later one stays"


def test_a_file_that_goes_back_to_its_first_text_shows_that(database: Database) -> None:
    first, second = (filed("a", text, "news/a.txt") for text in ("One is missing.", "Two are missing."))
    assert outcomes(database, first, second) == [("a", "new"), ("a", "version")]
    assert accept(database, [first]) == [Accepted("a", "version", AGAIN)]
    assert [one.report.text for one in versions(database, "a")] == [first.text, second.text, first.text]
    assert accept(database, [first]) == [Accepted("a", "known")]
    assert accept(database, [second]) == [Accepted("a", "version", AGAIN)]


def test_a_page_that_is_handed_in_again_with_its_first_text_shows_that(database: Database) -> None:
    first, second = (Report("a", text, url=ADDRESS) for text in ("One is missing.", "Two are missing."))
    accept(database, [first, second])
    assert accept(database, [first]) == [Accepted("a", "version", AGAIN)]
    assert find(database, "a") == first


def test_an_old_copy_from_elsewhere_changes_nothing(database: Database) -> None:
    first, second = (filed("a", text, "news/a.txt") for text in ("One is missing.", "Two are missing."))
    accept(database, [replace(first, url=ADDRESS), replace(second, url=ADDRESS)])
    copy = replace(first, url=ADDRESS, provenance=Provenance("backup/a.txt"))
    assert accept(database, [copy]) == [Accepted("a", "old", OLD)]
    assert find(database, "a").text == second.text


def test_an_old_text_under_a_later_date_counts_again(database: Database) -> None:
    texts = [("a", "One.", "2026-03-01"), ("b", "Two.", "2026-03-02"), ("c", "One.", "2026-03-03")]
    reports = [Report(name, text, published=day, url=ADDRESS) for name, text, day in texts]
    assert outcomes(database, *reports) == [("a", "new"), ("a", "version"), ("a", "version")]
    assert outcomes(database, *reports) == [("a", "known"), ("a", "old"), ("a", "known")]


def test_an_old_text_counts_not_again_where_the_present_one_has_no_date_of_its_own(database: Database) -> None:
    texts = [("a", "One.", "2026-03-01"), ("c", "One.", "2026-03-02"), ("b", "Two.", None)]
    reports = [Report(name, text, published=day, url=ADDRESS) for name, text, day in texts]
    assert outcomes(database, *reports) == [("a", "new"), ("a", "known"), ("a", "version")]
    assert outcomes(database, *reports) == [("a", "old"), ("a", "old"), ("a", "known")]


def test_two_ids_in_one_file_are_two_reports(database: Database) -> None:
    reports = [filed(name, "The ferry sank.", "all.jsonl", place) for place, name in enumerate("abc", start=1)]
    assert outcomes(database, *reports) == [("a", "new"), ("b", "new"), ("c", "new")]
    assert outcomes(database, *reports) == [("a", "known"), ("b", "known"), ("c", "known")]
    moved = [filed(name, "The ferry sank.", "moved.jsonl", place) for place, name in enumerate("cx", start=1)]
    assert outcomes(database, *moved) == [("c", "known"), ("x", "new")]


def test_a_record_without_an_id_is_known_by_its_content(database: Database) -> None:
    reports = [filed(f"all:{place}", "The ferry sank.", "all.jsonl", place) for place in (1, 2)]
    assert outcomes(database, *reports) == [("all:1", "new"), ("all:1", "known")]


@pytest.mark.parametrize("field", ["publisher", "published", "title"])
def test_other_metadata_is_other_content(database: Database, field: str) -> None:
    reports = [Report(name, "The ferry sank.", **{field: value}) for name, value in (("a", "x"), ("b", "y"))]
    assert outcomes(database, *reports) == [("a", "new"), ("b", "new")]


@pytest.mark.parametrize("urls", [(None, ADDRESS), (ADDRESS, None)])
def test_an_address_may_come_later(database: Database, urls: tuple[str | None, str | None]) -> None:
    first, second = (
        Report(name, "The ferry sank.", publisher="Post", url=url) for name, url in zip("ab", urls, strict=True)
    )
    assert outcomes(database, first, second) == [("a", "new"), ("a", "known")]
    assert outcomes(database, Report("c", "The ferry floats.", url=ADDRESS)) == [("a", "version")]


def test_a_file_that_changed_is_a_version(database: Database) -> None:
    reports = [filed("a", "One is missing.", "news/a.txt"), filed("news/a", "Two are missing.", "./news/a.txt")]
    assert outcomes(database, *reports) == [("a", "new"), ("a", "version")]


def test_an_id_from_outside_that_changed_is_a_version(database: Database) -> None:
    assert outcomes(database, Report("a", "One."), Report("a", "Two.")) == [("a", "new"), ("a", "version")]
    reports = [filed("r", "Three.", "all.jsonl", 1), filed("r", "Four.", "all.jsonl", 7)]
    assert outcomes(database, *reports) == [("r", "new"), ("r", "version")]


def test_a_place_in_a_file_is_no_identity(database: Database) -> None:
    reports = [filed("all:1", "One.", "all.jsonl", 1), filed("all:1", "Two.", "all.jsonl", 1)]
    assert outcomes(database, *reports) == [("all:1", "new"), ("all:1#2", "new")]


def test_the_same_id_elsewhere_is_a_report_of_its_own(database: Database) -> None:
    reports = [filed("a", "One.", "one/a.txt"), filed("a", "Two.", "two/a.txt"), Report("a", "Three.", url=ADDRESS)]
    notices = [
        "another report has the id 'a'; this one is called 'a#2'",
        "another report has the id 'a'; this one is called 'a#3'",
    ]
    expected = [Accepted("a", "new"), Accepted("a#2", "new", notices[0]), Accepted("a#3", "new", notices[1])]
    assert accept(database, reports) == expected
    assert outcomes(database, *reports) == [("a", "known"), ("a#2", "known"), ("a#3", "known")]
    assert outcomes(database, filed("a", "Four.", "two/a.txt")) == [("a#2", "version")]


def test_the_same_id_with_another_address_is_a_report_of_its_own(database: Database) -> None:
    reports = [Report("a", "One.", url=ADDRESS), Report("a", "Two.", url=ELSEWHERE)]
    assert outcomes(database, *reports) == [("a", "new"), ("a#2", "new")]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2026-03-01", "2026-03-02", True),
        ("2026-03-02", "2026-03-01", False),
        ("2026-03-01T08:00", "2026-03-01", False),
        ("2026-03-01T08:00", "2026-03-01T09:00", True),
        ("2026-03-01T08:00:00+02:00", "2026-03-01T07:00:00Z", True),
        ("2026-03-01T08:00:00", "2026-03-01T09:00:00Z", False),
        ("yesterday", "2026-03-01", False),
        (None, "2026-03-01", False),
        ("2026-03-01", None, False),
    ],
)
def test_earlier_as_far_as_both_tell(one: str | None, other: str | None, expected: bool) -> None:
    assert is_earlier(one, other) is expected


def test_a_path_is_the_same_from_anywhere(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    accept(database, [filed("a", "One.", "a.txt")])
    assert outcomes(database, filed("a", "Two.", str(tmp_path / "a.txt"))) == [("a", "version")]


ANY_REPORT = st.builds(
    Report,
    id=st.sampled_from(["a", "a#2", "b", "all:1"]),
    text=st.sampled_from(["One.", "Two.", "Three."]),
    title=st.sampled_from([None, "Head", "Line"]),
    published=st.sampled_from([None, "2026-03-01", "2026-03-02T10:00:00Z", "soon"]),
    publisher=st.sampled_from([None, "Post"]),
    url=st.sampled_from([None, ADDRESS, ELSEWHERE, "https://example.com/"]),
    provenance=st.sampled_from(
        [None, Provenance("one/a.txt"), Provenance("two/a.txt"), Provenance("all.jsonl", 1), Provenance("all.jsonl", 2)]
    ),
)


def where(report: Report) -> object:
    """What no two reports of one addition share: their place, and without one their id."""
    found = report.provenance
    return (found.path, found.place) if found else report.id


@settings(max_examples=20, deadline=None)
@given(st.lists(ANY_REPORT, max_size=8, unique_by=(lambda report: report.id, lambda report: where(report))))
def test_what_is_accepted_once_is_known_afterwards(some: list[Report]) -> None:
    with TemporaryDirectory() as folder, closing(open_for_writing(Path(folder, "news.db"))) as database:
        some = sorted(some, key=arrival)
        first = accept(database, some)
        assert {one.outcome for one in accept(database, some)} <= {"known", "old"}
        assert all(find(database, one.id).id == one.id for one in first)
        texts = {version.report.text for one in first for version in versions(database, one.id)}
        assert texts == {report.text for report in some}


def test_the_standard_input_is_no_report_of_its_own(database: Database) -> None:
    first, second = filed("stdin", "The ferry sank.", "-"), filed("stdin", "A mill burned.", "-")
    assert outcomes(database, first, second, first) == [("stdin", "new"), ("stdin#2", "new"), ("stdin", "known")]


def test_a_page_without_an_address_of_its_own_is_known_from_any_folder(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = filed("https://example.com/", "The ferry sank.", "https://example.com/")
    assert outcomes(database, page) == [("https://example.com/", "new")]
    monkeypatch.chdir(tmp_path)
    assert outcomes(database, replace(page, text="Two are missing.")) == [("https://example.com/", "version")]


def test_a_copy_of_a_page_is_no_file_that_was_moved(database: Database) -> None:
    page = filed("page", "The ferry sank.", "https://example.com/ferry.txt")
    assert outcomes(database, page, filed("ferry", "The ferry sank.", "/saved/ferry.txt")) == [
        ("page", "new"),
        ("ferry", "new"),
    ]


def test_the_same_content_is_found_by_its_digest_also_before_the_file_was_analysed(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []
    rows = database.rows
    monkeypatch.setattr(type(database), "rows", lambda _, *given: asked.append(given) or rows(*given))
    accept(database, [Report("a", "A tug sank.")])
    monkeypatch.undo()
    plans = [row[3] for statement, *given in asked for row in rows(f"EXPLAIN QUERY PLAN {statement}", *given)]
    assert "SEARCH reports USING INDEX reports_digest (digest=?)" in plans
    assert not any("reports_publisher" in plan for plan in plans)
