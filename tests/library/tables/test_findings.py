"""What was found out about reports is kept in the order in which they were placed."""

from retold.library.file.database import Database
from retold.library.tables.accepting import accept
from retold.library.tables.findings import Finding, keep_findings
from retold.model import Report


def test_findings_are_kept_in_the_order_of_placing(database: Database) -> None:
    accept(database, [Report(name, f"Report {name}.", published="2026-03-01") for name in "abc"])
    keep_findings(database, [Finding("b", "2026-03-01", b"r1", b"t1", b"p1")], "1")
    keep_findings(database, [Finding(name, None, b"r2", b"t2", b"p2") for name in "ca"], "2")
    assert database.rows(
        """SELECT r.id, f.code, f.body, t.body, p.body FROM readings f JOIN reports r ON r.number = f.report
           JOIN traces t ON t.report = f.report JOIN profiles p ON p.report = f.report ORDER BY f.turn"""
    ) == [("b", "1", b"r1", b"t1", b"p1"), ("c", "2", b"r2", b"t2", b"p2"), ("a", "2", b"r2", b"t2", b"p2")]


def test_the_date_that_reading_found_counts(database: Database) -> None:
    accept(
        database, [Report("a", "A."), Report("b", "B.", published="2026-03-01"), Report("c", "C.", published="soon")]
    )
    found = {"a": "2026-03-02", "b": "2026-03-01", "c": None}
    keep_findings(database, [Finding(name, date, b"", b"", b"") for name, date in found.items()], "1")
    rows = database.rows("SELECT id, published, dated FROM reports ORDER BY id")
    assert rows == [("a", None, "2026-03-02"), ("b", "2026-03-01", "2026-03-01"), ("c", "soon", None)]
