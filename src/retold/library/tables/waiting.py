"""What is still to be done about stories, whoever does it and when.

Roots are to be counted: when an addition or removal ends, or when somebody asks. The rest of a story is to be grouped
again that a report has left: before others are placed, also where the process ended in between.
"""

from collections.abc import Iterable

from retold.library.file.database import Database, as_json


def put_off(database: Database, stories: Iterable[str]) -> None:
    """Have stories counted later."""
    database.run_each("UPDATE stories SET counted = 0 WHERE id = ?", ((name,) for name in stories))


def waiting(database: Database, most: int) -> list[str]:
    """The stories that are to be counted; none where they have more reports than this."""
    rows = database.rows("SELECT id, reports FROM stories WHERE counted = 0 ORDER BY number")
    return [name for name, _ in rows] if sum(reports for _, reports in rows) <= most else []


def waiting_among(database: Database, stories: Iterable[str]) -> list[str]:
    """Those of some stories that are to be counted."""
    return database.column(
        "SELECT id FROM stories WHERE counted = 0 AND id IN (SELECT value FROM json_each(?)) ORDER BY number",
        (as_json(list(stories)),),
    )


def loosen(database: Database, stories: Iterable[str]) -> None:
    """Have the rest of stories grouped again that a report leaves."""
    database.run_each("UPDATE stories SET loose = 1 WHERE id = ?", ((name,) for name in stories))


def loose(database: Database) -> list[str]:
    """The stories that are to be grouped again."""
    return database.column("SELECT id FROM stories WHERE loose = 1 ORDER BY number")


def fasten(database: Database) -> None:
    """All of them are grouped."""
    database.run("UPDATE stories SET loose = 0 WHERE loose = 1")
