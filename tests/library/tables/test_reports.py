"""Reports are looked up, counted, and taken out."""

import pytest

from retold.errors import UnknownReportError
from retold.library.file.database import Database
from retold.library.tables import accepting, reports
from retold.library.tables.findings import Finding, keep_findings
from retold.library.tables.kept import find_kept, keep
from retold.library.tables.links import keep_likenesses, keep_links
from retold.library.tables.stories import assign, entries
from retold.model import Provenance, Relation, Report

FULL = Report(
    id="a",
    text="The ferry sank.\n\x00 It was 1912.",
    title="Ferry sinks",
    published="2026-03-01T08:00:00Z",
    publisher="Harbour Post",
    url="https://www.example.com/ferry?utm_source=x",
    authors=("Ann Li", "Bo Ek"),
    provenance=Provenance("a.jsonl", 3, "00ff", "utf-8", "jsonl", ("a note",)),
    language="en",
)


def place(database: Database, **stories: str) -> None:
    keep_findings(database, [Finding(name, None, b"r", b"t", b"p") for name in stories], "1")
    assign(database, stories)


def test_a_report_comes_back_as_it_went_in(database: Database) -> None:
    accepting.accept(database, [FULL])
    assert reports.find(database, "a") == FULL
    assert list(reports.find_many(database, ["x", "a"])) == [FULL]


def test_pending_in_the_order_of_placing(database: Database) -> None:
    dates = {"a": None, "b": "2026-03-02", "c": "2026-03-01", "d": "2026-03-01"}
    accepting.accept(database, [Report(name, f"Report {name}.", published=date) for name, date in dates.items()])
    assert reports.pending(database) == ["c", "d", "b", "a"]
    place(database, c="c")
    assert reports.pending(database) == ["d", "b", "a"]
    assert (reports.count_reports(database), reports.count_pending(database)) == (4, 3)


def test_versions_have_what_came_with_them(database: Database) -> None:
    changed = Report("other", "The ferry floats.", title="Ferry floats", url="https://example.com/ferry")
    accepting.accept(database, [FULL, changed])
    first, second = reports.versions(database, "a")
    assert (first.number, first.report) == (1, FULL)
    assert (second.number, second.report.text, second.report.title) == (2, "The ferry floats.", "Ferry floats")
    assert (second.report.publisher, second.report.authors) == ("Harbour Post", ("Ann Li", "Bo Ek"))
    assert reports.count_versions(database) == 1


MADE = ("readings", "traces", "profiles", "placements", "links", "likenesses", "kept", "kept_of")


def fill(database: Database) -> None:
    """Two linked reports of one story, with all that can be made of them."""
    url = "https://example.com/"
    accepting.accept(database, [Report(name, f"Report {name}.", title=name.upper(), url=url + name) for name in "ab"])
    place(database, a="a", b="a")
    keep_links(database, [Relation("a", "b", "derived", "trim", "undecided", 0.5, 1.0, True)])
    keep_likenesses(database, [("a", "b", 0.75)])
    keep(database, "comparison", "a b", b"made", code="1", reports=("a", "b"))


@pytest.mark.parametrize("change", ["version", "removal"])
def test_nothing_made_of_a_text_outlives_it(database: Database, change: str) -> None:
    fill(database)
    if change == "version":
        accepting.accept(database, [Report("a", "Another.", url="https://example.com/a")])
    else:
        assert reports.remove(database, ["a"]) == ("a",)
    left = {table: database.value(f"SELECT count(*) FROM {table}") for table in MADE}
    assert left == dict.fromkeys(MADE, 0) | {"readings": 1, "traces": 1, "profiles": 1, "placements": 1}
    assert find_kept(database, "comparison", "a b", code="1") is None
    assert [(story.id, story.reports) for story in entries(database)] == [("a", 1)]
    assert reports.pending(database) == (["a"] if change == "version" else [])


def test_a_removed_report_is_new_again(database: Database) -> None:
    accepting.accept(database, [FULL])
    reports.remove(database, ["a"])
    assert [one.outcome for one in accepting.accept(database, [FULL])] == ["new"]


def test_an_unknown_id_removes_nothing(database: Database) -> None:
    accepting.accept(database, [FULL])
    with pytest.raises(UnknownReportError, match="No report 'b'"):
        reports.remove(database, ["a", "b"])
    assert reports.count_reports(database) == 1


def test_an_unknown_id_has_suggestions(database: Database) -> None:
    accepting.accept(database, [Report("wire:ferry_1", "One."), Report("wire:ferry%2", "Two.")])
    with pytest.raises(UnknownReportError, match=r"Did you mean 'wire:ferry_1'\?$"):
        reports.find(database, "FERRY_1")
    with pytest.raises(UnknownReportError, match=r"Did you mean 'wire:ferry_1' or 'wire:ferry%2'\?$"):
        reports.find(database, "wire:fery_1")


def test_when_a_text_was_last_changed_is_kept_with_it(database):
    accepting.accept(
        database, [Report("a", "One is missing.", url="https://a.example/1", updated="2024-03-05T09:00:00+01:00")]
    )
    accepting.accept(database, [Report("a", "Two are missing.", url="https://a.example/1", updated="2024-03-06")])
    accepting.accept(database, [Report("a", "Three are missing.", url="https://a.example/1")])
    assert [one.report.updated for one in reports.versions(database, "a")] == [
        "2024-03-05T09:00:00+01:00",
        *["2024-03-06"] * 2,
    ]


def test_reports_that_are_not_english_are_counted_by_language(database: Database) -> None:
    languages = ("de", "en", "und", "de", None, "fr")
    accepting.accept(
        database, [Report(f"r{number}", f"Text {number}.", language=one) for number, one in enumerate(languages)]
    )
    assert list(reports.count_unread(database).items()) == [("de", 2), ("fr", 1), ("und", 1)]
    accepting.accept(database, [Report("r0", "A new text.", language="en"), Report("r4", "Text 4.", language="it")])
    assert reports.count_unread(database) == {"de": 1, "fr": 1, "it": 1, "und": 1}
