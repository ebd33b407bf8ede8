"""Full text."""

import pytest

from retold.library.file.database import Database
from retold.library.search.hits import search
from retold.library.tables.accepting import accept
from retold.library.tables.findings import Finding, keep_findings
from retold.library.tables.reports import remove
from retold.library.tables.stories import assign
from retold.model import Report, Span
from retold.model.answers import Hit

REPORTS = (
    Report("a", "The ferry sank off Exmouth on Monday.", title="Ferry sinks", published="2026-03-02", publisher="Post"),
    Report(
        "b", "Two ferries collided. Nobody sank.", title="Collision", published="2026-03-03T10:00Z", publisher="Echo"
    ),
    Report("c", "Café owners in São Paulo protest.", title="Noch ein Café"),
)


@pytest.fixture(autouse=True)
def _fill(database: Database) -> None:
    accept(database, REPORTS)


def found(database: Database, words: str, **narrowed: object) -> list[str]:
    return sorted(hit.report for hit in search(database, words, **narrowed))  # type: ignore[arg-type]


def test_a_hit_shows_the_words_in_their_place(database: Database) -> None:
    keep_findings(database, [Finding("a", "2026-03-02", b"", b"", b"")], "1")
    assign(database, {"a": "a"})
    [hit] = search(database, "Monday ferry")
    assert hit == Hit(
        report="a",
        title="Ferry sinks",
        publisher="Post",
        published="2026-03-02",
        story="a",
        snippet="The ferry sank off Exmouth on Monday.",
        span=Span(0, 37),
        matches=(Span(4, 9), Span(30, 36)),
        score=hit.score,
    )
    assert hit.score > 0


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ferry", ["a", "b"]),
        ("FERRIES", ["a", "b"]),
        ('"ferry"', ["a"]),
        ('"ferry sank"', ["a"]),
        ('"sank ferry"', []),
        ("ferry sank", ["a", "b"]),
        ("ferry monday", ["a"]),
        ("coll*", ["b"]),
        ("cafe", ["c"]),
        ("são", ["c"]),
        ("Sao protests", ["c"]),
        ("sinks", ["a"]),
        ("sink", ["a"]),
        ("rain", []),
        ("", []),
        ("?!", []),
    ],
)
def test_words(database: Database, words: str, expected: list[str]) -> None:
    assert found(database, words) == expected


@pytest.mark.parametrize(
    ("narrowed", "expected"),
    [
        ({"publisher": "post"}, ["a"]),
        ({"since": "2026-03-03"}, ["b"]),
        ({"until": "2026-03-02"}, ["a"]),
        ({"since": "2026-03-02", "until": "2026-03-03"}, ["a", "b"]),
        ({"since": "2026-03-04"}, []),
        ({"publisher": "Post", "since": "2026-03-03"}, []),
        ({"story": "s"}, ["b"]),
        ({"limit": 0}, []),
    ],
)
def test_narrowed(database: Database, narrowed: dict[str, object], expected: list[str]) -> None:
    assign(database, {"b": "s"})
    assert found(database, "ferry", **narrowed) == expected


def test_a_date_that_was_read_counts(database: Database) -> None:
    keep_findings(database, [Finding("c", "2026-03-09", b"", b"", b"")], "1")
    assert found(database, "café", since="2026-03-09", until="2026-03-09") == ["c"]


def test_the_headline_counts_more(database: Database) -> None:
    accept(
        database,
        [Report("d", "Ferry. " + "It rained. " * 9, title="Rain"), Report("e", "It rained. " * 9, title="Ferry")],
    )
    hits = search(database, '"ferry"')
    assert [hit.report for hit in hits].index("e") < [hit.report for hit in hits].index("d")
    assert [hit.matches for hit in hits if hit.report == "e"] == [()]


def test_the_present_text_is_found_and_no_other(database: Database) -> None:
    url = "https://example.com/x"
    accept(database, [Report("x", "A tanker.", url=url), Report("x", "A trawler.", url=url)])
    assert (found(database, "tanker"), found(database, "trawler")) == ([], ["x"])
    remove(database, ["x"])
    assert found(database, "trawler") == []
    database.run("INSERT INTO reports_words (reports_words) VALUES ('integrity-check')")


@pytest.mark.parametrize("publisher", ["the post", " POST", "The  Post"])
def test_a_publisher_is_found_by_any_spelling(database: Database, publisher: str) -> None:
    assert found(database, "ferry", publisher=publisher) == ["a"]


def test_a_text_without_a_title_is_shown_with_its_first_line(database: Database) -> None:
    texts = (
        "Barge sinks\n\nA barge of gravel sank.",
        "A barge of gravel sank.",
        f"A barge{' sank' * 40}.\nNobody died.",
    )
    accept(database, [Report(f"r{number}", text) for number, text in enumerate(texts)])
    assert {hit.report: hit.title for hit in search(database, "barge")} == {"r0": "Barge sinks", "r1": None, "r2": None}
