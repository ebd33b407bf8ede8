"""Stories whose roots are to be counted: when an addition or removal ends, or when somebody asks."""

from collections.abc import Iterable

import msgspec

from retold.library.file.database import Database


def put_off(database: Database, stories: Iterable[str]) -> None:
    """Have stories counted later."""
    database.run_each("UPDATE stories SET counted = 0 WHERE id = ?", ((name,) for name in stories))


def waiting(database: Database, most: int) -> list[str]:
    """The stories that are to be counted; none where they have more reports than this."""
    rows = database.rows("SELECT id, reports FROM stories WHERE counted = 0 ORDER BY number")
    return [name for name, _ in rows] if sum(reports for _, reports in rows) <= most else []


def waiting_among(database: Database, stories: Iterable[str]) -> list[str]:
    """Those of some stories that are to be counted."""
    names = msgspec.json.encode(list(stories)).decode()
    rows = database.rows(
        "SELECT id FROM stories WHERE counted = 0 AND id IN (SELECT value FROM json_each(?)) ORDER BY number", (names,)
    )
    return [row[0] for row in rows]
