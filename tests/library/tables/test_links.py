"""Links and likenesses are kept and come back."""

import pytest

from retold.library.file.database import Database
from retold.library.tables import links
from retold.library.tables.accepting import accept
from retold.model import Evidence, Passage, Relation, Report, Span

FULL = Relation(
    a="b",
    b="a",
    level="derived",
    kind="rewrite",
    direction="a_from_b",
    share_a=0.625,
    share_b=0.5,
    certain=True,
    passages=(Passage(Span(0, 9), Span(3, 12), True), Passage(Span(20, 29), Span(30, 38), False)),
    evidence=(Evidence("credit line", "b names a", (Span(0, 4),), ()),),
)
BARE = Relation("b", "c", "partly", None, "undecided", 0.25, 0.125, False)


@pytest.fixture(autouse=True)
def _fill(database: Database) -> None:
    accept(database, [Report(name, f"Report {name}.") for name in "abcd"])
    links.keep_links(database, [FULL, BARE])


def test_links_come_back(database: Database) -> None:
    assert links.links_of(database, "b") == [FULL, BARE]
    assert links.links_of(database, "a") == [FULL]
    assert links.links_among(database, ["b", "c", "d"]) == [BARE]
    assert links.count_links(database) == 2


def test_a_pair_has_one_link(database: Database) -> None:
    other = Relation("c", "b", "derived", "trim", "b_from_a", 1.0, 0.5, True)
    links.keep_links(database, [other])
    assert links.links_of(database, "c") == [other]


def test_dropped_in_either_order(database: Database) -> None:
    links.drop_links(database, [("a", "b"), ("c", "d"), ("x", "y")])
    assert links.links_among(database, "abcd") == [BARE]


def test_likenesses(database: Database) -> None:
    links.keep_likenesses(database, [("b", "a", 0.5), ("a", "c", 0.25), ("a", "b", 0.75)])
    rows = database.rows(
        "SELECT a.id, b.id, likeness FROM likenesses JOIN reports a ON a.number = a JOIN reports b ON b.number = b"
    )
    assert sorted(rows) == [("a", "b", 0.75), ("a", "c", 0.25)]
