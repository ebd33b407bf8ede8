"""Stories that are to be described anew when the addition or removal ends, or the next one where this one is killed."""

from collections.abc import Collection

from retold.library.database import Database
from retold.library.runs import setting, settle

_NAME = "stories to describe"


def put_off(database: Database, stories: Collection[str]) -> None:
    """Have stories described later."""
    if stories:
        settle(database, _NAME, sorted({*stories, *waiting(database)}))


def waiting(database: Database) -> list[str]:
    """The stories that were put off."""
    return setting(database, _NAME) or []


def settle_waiting(database: Database) -> None:
    """None waits any more."""
    settle(database, _NAME, [])
