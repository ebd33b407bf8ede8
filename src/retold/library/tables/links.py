"""Links between reports, and how alike they are."""

from collections.abc import Collection, Iterable, Sequence

import msgspec

from retold.library.file.database import Database, Row, as_json
from retold.library.tables.numbering import number_of, numbers_of
from retold.model import Evidence, Judged, Passage, Relation

# In the order of the fields of a Relation.
_COLUMNS = """a.id, b.id, l.level, l.kind, l.direction, l.share_a, l.share_b, l.certain, l.passages, l.evidence
    FROM links l JOIN reports a ON a.number = l.a JOIN reports b ON b.number = l.b"""

_PASSAGES = msgspec.json.Decoder(tuple[Passage, ...])
_EVIDENCE = msgspec.json.Decoder(tuple[Evidence, ...])


def keep_links(database: Database, links: Sequence[Relation]) -> None:
    """Keep links; one of a pair that has one takes its place."""
    numbers = numbers_of(database, (name for link in links for name in (link.a, link.b)))
    database.run_each(
        """INSERT OR REPLACE INTO links (a, b, level, kind, direction, share_a, share_b, certain, passages, evidence)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            (
                *(numbers[link.a], numbers[link.b], link.level, link.kind, link.direction, link.share_a, link.share_b),
                *(link.certain, as_json(link.passages), as_json(link.evidence)),
            )
            for link in links
        ),
    )


def drop_links(database: Database, pairs: Collection[tuple[str, str]]) -> None:
    """Forget the links of pairs of reports, named in either order."""
    numbers = numbers_of(database, (name for pair in pairs for name in pair))
    database.run_each(
        "DELETE FROM links WHERE min(a, b) = min(?1, ?2) AND max(a, b) = max(?1, ?2)",
        ((numbers[a], numbers[b]) for a, b in pairs if a in numbers and b in numbers),
    )


def keep_judged(database: Database, judged: Sequence[Judged]) -> None:
    """Keep how links count for accounts."""
    numbers = numbers_of(database, (name for one in judged for name in (one.a, one.b)))
    database.run_each(
        """UPDATE links SET account = iif(?3, iif(a = ?1, ?4 + 2 * ?5, ?5 + 2 * ?4), NULL)
           WHERE min(a, b) = min(?1, ?2) AND max(a, b) = max(?1, ?2)""",
        ((numbers[one.a], numbers[one.b], one.counts, one.foreign_to_a, one.foreign_to_b) for one in judged),
    )


def links_of(database: Database, name: str) -> list[Relation]:
    """The links of a report. Raises UnknownReportError."""
    number = number_of(database, name)
    rows = database.rows(f"SELECT {_COLUMNS} WHERE l.a = ?1 OR l.b = ?1 ORDER BY l.number", (number,))
    return [_relation(row) for row in rows]


def linked_before(database: Database, name: str) -> list[str]:
    """The reports that a report has links with and that were placed before it, in the order of placing."""
    return database.column(
        """SELECT r.id FROM links l JOIN reports r ON r.number = iif(l.a = ?1, l.b, l.a)
           JOIN readings f ON f.report = r.number
           WHERE (l.a = ?1 OR l.b = ?1) AND f.turn < (SELECT turn FROM readings WHERE report = ?1) ORDER BY f.turn""",
        (number_of(database, name),),
    )


def links_among(database: Database, names: Iterable[str]) -> list[Relation]:
    """The links that have both ends among the reports."""
    numbers = sorted(numbers_of(database, names).values())
    rows = database.rows(
        f"""WITH some AS (SELECT value AS number FROM json_each(?))
            SELECT {_COLUMNS} WHERE l.a IN some AND l.b IN some ORDER BY l.number""",
        (as_json(numbers),),
    )
    return [_relation(row) for row in rows]


def count_links(database: Database) -> int:
    """The number of links."""
    return int(database.value("SELECT count(*) FROM links"))


def keep_likenesses(database: Database, pairs: Sequence[tuple[str, str, float]]) -> None:
    """Keep how alike pairs of reports are; what was kept of a pair before is replaced."""
    numbers = numbers_of(database, (name for a, b, _ in pairs for name in (a, b)))
    database.run_each(
        "INSERT OR REPLACE INTO likenesses (a, b, likeness) VALUES (min(?1, ?2), max(?1, ?2), ?3)",
        ((numbers[a], numbers[b], value) for a, b, value in pairs),
    )


def _relation(row: Row) -> Relation:
    *plain, certain, passages, evidence = row
    return Relation(*(*plain, bool(certain), _PASSAGES.decode(passages), _EVIDENCE.decode(evidence)))
