"""What linker and stream go on with."""

import pytest

from retold.library.file.database import Database
from retold.library.tables.accepting import accept
from retold.library.tables.findings import Finding, keep_findings
from retold.library.tables.links import keep_judged, keep_likenesses, keep_links
from retold.library.tables.resuming import likenesses_between, links_between, placed_in, placed_since
from retold.library.tables.stories import assign
from retold.model import Judged, Relation, Report
from retold.stories.left import LeftLink


def link(a: str, b: str, level: str, kind: str, share_a: float, share_b: float) -> Relation:
    return Relation(a, b, level, kind, "undecided", share_a, share_b, True)


@pytest.fixture(autouse=True)
def _fill(database: Database) -> None:
    days = {"a": "2026-03-01", "b": "2026-03-02", "c": None, "d": "2026-03-04", "pending": "2026-03-05"}
    accept(database, [Report(name, f"{name}.", published=day, publisher="Post") for name, day in days.items()])
    keep_findings(database, [Finding(one, days[one], b"r", b"t", one.encode(), b"k") for one in "badc"], "1")
    assign(database, {"a": "s", "b": "s", "c": "t", "d": "t"})
    keep_links(
        database,
        [link("b", "a", "derived", "trim", 0.5, 0.75), link("b", "c", "partly", "update", 0.25, 0.5)],
    )
    keep_judged(database, [Judged("a", "b", True, True, False)])
    keep_likenesses(database, [("a", "b", 0.5), ("c", "d", 0.25)])


def test_placed_reports_in_the_order_of_placing(database: Database) -> None:
    assert [(one.id, one.story, one.profile) for one in placed_since(database, None)] == [
        ("b", "s", b"b"),
        ("a", "s", b"a"),
        ("d", "t", b"d"),
        ("c", "t", b"c"),
    ]
    assert placed_since(database, None)[0][2:] == ("b", "2026-03-02", "Post", "s", b"t", b"b", b"k")
    assert [one.id for one in placed_since(database, "2026-03-02")] == ["b", "d", "c"]
    assert [one.id for one in placed_in(database, ["t"])] == ["d", "c"]


@pytest.mark.parametrize("few", [True, False])
def test_pairs_go_by_places(database: Database, few: bool) -> None:
    reports = placed_since(database, None)
    links = links_between(database, reports, few=few)
    assert sorted(links.pairs) == [(0, 1, True), (0, 3, False)]
    assert links.judged == [LeftLink(0, 1, 0.5, 0.75, False, True)]
    assert links.cut == set()
    assert likenesses_between(database, reports, few=few).tolist() == [[1, 0, 5000], [3, 2, 2500]]


@pytest.mark.parametrize("few", [True, False])
def test_pairs_with_reports_that_are_not_among_them_are_left_out(database: Database, few: bool) -> None:
    reports = placed_since(database, "2026-03-02")
    links = links_between(database, reports, few=few)
    assert (links.pairs, links.judged) == ([(0, 2, False)], [])
    assert likenesses_between(database, reports, few=few).tolist() == [[2, 1, 2500]]


def test_reports_that_lost_others_are_told(database: Database) -> None:
    assert links_between(database, placed_since(database, "2026-03-02")).cut == {0}


def test_a_link_that_does_not_count_any_more(database: Database) -> None:
    keep_judged(database, [Judged("b", "a", False, False, False)])
    assert links_between(database, placed_since(database, None)).judged == []
