"""Stories whose roots are to be counted when the addition or removal ends, or the next one where this one is killed."""

from collections.abc import Iterable

from retold.library.file.database import Database


def put_off(database: Database, stories: Iterable[str]) -> None:
    """Have stories counted later."""
    database.run_each("UPDATE stories SET counted = 0 WHERE id = ?", ((name,) for name in stories))


def waiting(database: Database) -> list[str]:
    """The stories that are to be counted."""
    return [row[0] for row in database.rows("SELECT id FROM stories WHERE counted = 0 ORDER BY number")]


def settle(database: Database, stories: Iterable[str]) -> None:
    """These are counted."""
    database.run_each("UPDATE stories SET counted = 1 WHERE id = ?", ((name,) for name in stories))
