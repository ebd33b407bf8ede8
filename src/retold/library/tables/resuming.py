"""What linker and stream go on with: of each placed report what it is found by, and what is known of pairs of them.

All goes by the places of the reports in the order of placing; pairs, of which there are millions, stand in arrays.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from retold.library.file.database import Database, Row, as_json
from retold.model import Relation
from retold.model.related import Level, LinkKind
from retold.stories.left import LeftLink
from retold.stories.likeness import taken
from retold.stories.likenesses import STEPS

Numbers = NDArray[np.int64]

_PLACED = """SELECT r.number, f.turn, r.id, r.published, coalesce(r.publisher, r.url), s.id, t.body, p.body, p.posted
    FROM readings f JOIN reports r ON r.number = f.report JOIN traces t ON t.report = f.report
    JOIN profiles p ON p.report = f.report JOIN placements l ON l.report = f.report
    JOIN stories s ON s.number = l.story"""
_LINKS = "SELECT a, b, share_a, share_b, account, level, kind FROM links"
_LIKENESSES = "SELECT a, b, likeness FROM likenesses"
_AMONG = "WITH some AS (SELECT value FROM json_each(?)) {} WHERE a IN some AND b IN some"
_ABSENT = -1


class PlacedReport(NamedTuple):
    """A placed report: its number in the file, what links are found by, and what stories are found by."""

    number: int
    turn: int
    id: str
    published: str | None
    outlet: str | None
    story: str
    traces: bytes
    profile: bytes
    posted: bytes


class Links(NamedTuple):
    """Links between some reports, by the places of these.

    ``pairs`` are all, each with whether it makes one text of two; ``judged`` those that count for accounts.
    ``cut`` are reports that have links with others.
    """

    pairs: list[tuple[int, int, bool]]
    judged: list[LeftLink]
    cut: set[int]


def placed_since(database: Database, since: str | None) -> list[PlacedReport]:
    """The placed reports since a day, and those without one, in the order of placing; all where no day is given."""
    where = "WHERE ?1 IS NULL OR r.dated IS NULL OR r.dated >= ?1 ORDER BY f.turn"
    return list(map(PlacedReport._make, database.rows(f"{_PLACED} {where}", (since,))))


def placed_in(database: Database, stories: Sequence[str]) -> list[PlacedReport]:
    """The reports of some stories, in the order of placing."""
    where = "WHERE s.id IN (SELECT value FROM json_each(?)) ORDER BY f.turn"
    return list(map(PlacedReport._make, database.rows(f"{_PLACED} {where}", (as_json(stories),))))


def links_between(database: Database, reports: Sequence[PlacedReport], *, few: bool = False) -> Links:
    """The links between some reports; where these are few of the library, others are not looked at."""
    found = Links([], [], set())
    place_of = {one.number: place for place, one in enumerate(reports)}.get
    for a, b, share_a, share_b, account, level, kind in _rows(database, _LINKS, reports, few):
        one, other = place_of(a), place_of(b)
        if one is None or other is None:
            found.cut.update(place for place in (one, other) if place is not None)
            continue
        if account is not None:
            found.judged.append(LeftLink(one, other, share_a, share_b, bool(account & 1), bool(account & 2)))
        found.pairs.append((one, other, _whole(level, kind)))
    return found


def likenesses_between(database: Database, reports: Sequence[PlacedReport], *, few: bool = False) -> Numbers:
    """How alike pairs of some reports are: a row of two places and the likeness in steps for each pair."""
    places = np.full(max((one.number for one in reports), default=0) + 2, _ABSENT)
    places[[one.number for one in reports]] = np.arange(len(reports))
    rows = np.fromiter(chain.from_iterable(_rows(database, _LIKENESSES, reports, few)), np.float64).reshape(-1, 3)
    ends = places[np.minimum(rows[:, :2].astype(np.int64), len(places) - 1)]
    found = np.column_stack((ends, np.rint(rows[:, 2] * STEPS).astype(np.int64)))
    here: Numbers = found[(ends != _ABSENT).all(axis=1)]
    return here


def _rows(database: Database, statement: str, reports: Sequence[PlacedReport], few: bool) -> Iterator[Row]:
    """The rows of all pairs, or at least of those between some reports."""
    if not few:
        return database.each(statement)
    return database.each(_AMONG.format(statement), (str([one.number for one in reports]),))


@cache
def _whole(level: Level, kind: LinkKind | None) -> bool:
    """Whether links of a sort make one text of two."""
    return taken(Relation("", "", level, kind, "undecided", 1.0, 1.0, certain=True))
