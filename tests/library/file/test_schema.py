"""The tables as other programs see them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from retold.library.file.opening import open_for_writing
from retold.library.tables.accepting import accept
from retold.library.tables.findings import Finding, keep_findings
from retold.library.tables.links import keep_links
from retold.library.tables.stories import Described, assign, keep_described
from retold.model import Relation, Report, Roots

VIEWS = ("stories_overview", "reports_overview", "links_overview")


@pytest.fixture
def browser(path: Path) -> Iterator[sqlite3.Connection]:
    """A library of two reports, as any browser of databases opens it."""
    with closing(open_for_writing(path)) as database:
        accept(
            database, [Report("a", "It sank.", "Ferry sinks", "2026-03-01", "Post"), Report("b", "Rain fell.", "Rain")]
        )
        keep_findings(database, [Finding("a", "2026-03-01", b"", b"", b"")], "1")
        assign(database, {"a": "a"})
        keep_described(database, [Described("a", "Ferry sinks", Roots(1, 1), "2026-03-01", "2026-03-01")])
        keep_links(database, [Relation("b", "a", "partly", "embed", "undecided", 0.5, 0.25, False)])
    with closing(sqlite3.connect(path)) as opened:
        opened.row_factory = sqlite3.Row
        yield opened


def look(browser: sqlite3.Connection, view: str) -> list[dict[str, object]]:
    return [dict(row) for row in browser.execute(f"SELECT * FROM {view}")]


def test_stories_at_a_glance(browser: sqlite3.Connection) -> None:
    day = "2026-03-01"
    counts = {"reports": 1, "publishers": 1, "roots_low": 1, "roots_high": 1}
    assert look(browser, "stories_overview") == [
        {"id": "a", "label": "Ferry sinks", "first": day, "last": day} | counts
    ]


def test_reports_at_a_glance(browser: sqlite3.Connection) -> None:
    columns = ("id", "title", "published", "story", "story_label", "status", "earlier_versions")
    assert [tuple(row[name] for name in columns) for row in look(browser, "reports_overview")] == [
        ("a", "Ferry sinks", "2026-03-01", "a", "Ferry sinks", "placed", 0),
        ("b", "Rain", None, None, None, "pending", 0),
    ]


def test_links_at_a_glance(browser: sqlite3.Connection) -> None:
    [link] = look(browser, "links_overview")
    assert (link["a"], link["b"], link["kind"], link["title_b"]) == ("b", "a", "embed", "Ferry sinks")


def test_foreign_keys_name_their_columns(browser: sqlite3.Connection) -> None:
    """Datasette shows no table that has a foreign key without one."""
    tables = [row[0] for row in browser.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    keys = [tuple(row)[2:5] for table in tables for row in browser.execute(f"PRAGMA foreign_key_list({table})")]
    assert set(keys) >= {("reports", "report", "number"), ("stories", "story", "number"), ("kept", "kept", "number")}
    assert all(column for _, _, column in keys)


def test_another_program_that_changes_a_text_changes_the_full_text(browser: sqlite3.Connection) -> None:
    browser.execute("UPDATE reports SET text = 'It floats.' WHERE id = 'a'")
    browser.execute("DELETE FROM reports WHERE id = 'b'")
    found = browser.execute("SELECT rowid FROM reports_words WHERE reports_words MATCH 'floats OR sank OR rain'")
    assert [tuple(row) for row in found] == [(1,)]
