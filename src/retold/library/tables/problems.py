"""What an addition refused, until it is read well."""

import os
from collections.abc import Collection, Iterable

from retold.library.file.database import Database, now
from retold.model import Problem
from retold.model.answers import Refused
from retold.writable import writable

_INSERT = "INSERT INTO problems (path, place, reason, remedy, at, alike) VALUES (?, ?, ?, ?, ?, ?)"


def keep_problems(database: Database, refused: Iterable[Problem], looked_at: Collection[str]) -> None:
    """Write down what was refused; what was before at the paths that were read is not any more."""
    at = now()
    rows = [
        (writable(one.path), one.place, writable(one.reason), writable(one.remedy), at, one.alike) for one in refused
    ]
    with database.transaction():
        database.run_each("DELETE FROM problems WHERE path = ?", ((writable(path),) for path in looked_at))
        database.run_each(_INSERT, rows)


def forget_gone(database: Database) -> None:
    """What was refused of files that are gone is not any more."""
    with database.transaction():
        gone = [(path,) for (path,) in database.rows("SELECT DISTINCT path FROM problems") if _is_gone(path)]
        database.run_each("DELETE FROM problems WHERE path = ?", gone)


def _is_gone(path: str) -> bool:
    """Whether a path, and no address or id, is that of nothing; a link that leads nowhere is something."""
    return os.path.isabs(path) and not os.path.lexists(path)


def find_problems(database: Database) -> list[Refused]:
    """What is refused at present, in order of paths and places."""
    columns = "path, place, reason, remedy, at, alike"
    return [Refused(*row) for row in database.rows(f"SELECT {columns} FROM problems ORDER BY path, place, number")]


def count_problems(database: Database) -> int:
    """How many are refused at present, those that are only counted included."""
    return int(database.value("SELECT count(*) + coalesce(sum(alike), 0) FROM problems"))
