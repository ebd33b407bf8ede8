"""What is near a report: its account, how its links count for that, and the stories around."""

from collections.abc import Iterable

from retold.library.file.database import Database
from retold.library.tables.numbering import number_of


def accounts_by_link(database: Database, name: str) -> dict[str, bool]:
    """For each report that a link with this one counts for accounts with, whether the two are one account by it."""
    rows = database.rows(
        """SELECT r.id, l.account = 0 FROM links l JOIN reports r ON r.number = iif(l.a = ?1, l.b, l.a)
           WHERE (l.a = ?1 OR l.b = ?1) AND l.account IS NOT NULL""",
        (number_of(database, name),),
    )
    return {other: bool(one_account) for other, one_account in rows}


def stories_near(database: Database, name: str) -> list[str]:
    """The story of a report, and those that have a report which its account is like or has a link with."""
    return database.column(
        """WITH own AS (SELECT value AS report FROM json_each(?)),
               near AS (SELECT report FROM own
                        UNION SELECT l.b FROM own JOIN likenesses l ON l.a = own.report
                        UNION SELECT l.a FROM own JOIN likenesses l ON l.b = own.report
                        UNION SELECT l.b FROM own JOIN links l ON l.a = own.report
                        UNION SELECT l.a FROM own JOIN links l ON l.b = own.report)
           SELECT DISTINCT s.id FROM near JOIN placements p ON p.report = near.report
           JOIN stories s ON s.number = p.story ORDER BY s.id""",
        (str(accounts_of(database, (number_of(database, name),))),),
    )


def accounts_of(database: Database, numbers: Iterable[int]) -> list[int]:
    """The reports that links make one account with some, over however many links, these included."""
    return database.column(
        """WITH RECURSIVE reached (number) AS (
               SELECT value FROM json_each(?)
               UNION SELECT iif(l.a = r.number, l.b, l.a)
               FROM reached r JOIN links l ON (l.a = r.number OR l.b = r.number) AND l.account = 0
           ) SELECT number FROM reached""",
        (str(sorted(numbers)),),
    )
