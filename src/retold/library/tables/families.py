"""The lineages of some reports, from the links that are kept."""

from collections.abc import Iterable, Sequence

from retold.library.file.database import Database
from retold.library.tables.links import links_among
from retold.library.tables.nearby import accounts_of
from retold.library.tables.numbering import numbers_of
from retold.lineage import find_lineages
from retold.model import Lineage, Published, Reading, Relation, Report

Family = tuple[list[Lineage], list[Relation]]
"""Lineages, and the links that they follow from."""

_SOME = "(SELECT value FROM json_each(?))"


def families_of(database: Database, names: Iterable[str]) -> Family:
    """The lineages of some reports, and the links of all reports that have anything to do with these.

    Those that are one account with them, over however many links; those that may have lent or borrowed a passage; and
    those that are one account with these, which tell whether they had the passage from elsewhere. Other links of whole
    texts reach 79,000 of 92,500 made versions, and tell no more: of 200 reports all were in the same lineage with the
    same root, and 150 stories had the same numbers of roots.
    """
    own = accounts_of(database, numbers_of(database, names).values())
    found, links = _families(database, accounts_of(database, _beside(database, own)))
    inside = set(database.column(f"SELECT id FROM reports WHERE number IN {_SOME}", (str(own),)))
    return [family for family in found if not inside.isdisjoint(family.members)], links


def all_families(database: Database) -> Family:
    """The lineages of all placed reports."""
    return _families(database, database.column("SELECT report FROM placements"))


def families_among(database: Database, names: Iterable[str]) -> Family:
    """The lineages of those of some reports that have any link, and the links that these follow from."""
    linked = numbers_of(database, linked_among(database, names)).values()
    return _families(database, accounts_of(database, linked))


def linked_among(database: Database, names: Iterable[str]) -> list[str]:
    """Those of the reports that have any link."""
    numbers = numbers_of(database, names)
    rows = database.rows(
        """SELECT value FROM json_each(?) AS asked WHERE EXISTS (SELECT 1 FROM links WHERE a = asked.value)
           OR EXISTS (SELECT 1 FROM links WHERE b = asked.value)""",
        (str(sorted(numbers.values())),),
    )
    found = {row[0] for row in rows}
    return [name for name, number in numbers.items() if number in found]


def _families(database: Database, numbers: Sequence[int]) -> Family:
    """The lineages of reports as far as the links among them tell."""
    readings = _bare_readings(database, numbers)
    links = links_among(database, [reading.id for reading in readings])
    return list(find_lineages(readings, links)), links


def _beside(database: Database, numbers: Sequence[int]) -> list[int]:
    """These reports and all that have a link with them."""
    return database.column(
        """WITH own AS (SELECT value AS number FROM json_each(?))
           SELECT number FROM own UNION SELECT l.b FROM own JOIN links l ON l.a = own.number
           UNION SELECT l.a FROM own JOIN links l ON l.b = own.number""",
        (str(list(numbers)),),
    )


def _bare_readings(database: Database, numbers: Sequence[int]) -> list[Reading]:
    """Readings that have what lineages need: id, outlet and date."""
    rows = database.rows(
        f"SELECT id, publisher, dated FROM reports WHERE number IN {_SOME}",
        (str(list(numbers)),),
    )
    return [Reading(Report(row[0], "", publisher=row[1]), (), Published(row[2]), ()) for row in rows]
