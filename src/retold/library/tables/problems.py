"""What an addition refused, until it is read well."""

import os
import re
from collections.abc import Collection, Iterable

from retold.library.file.database import Database, now
from retold.library.tables.records import Refused
from retold.model import Problem

_SURROGATE = re.compile("[\ud800-\udfff]")


def keep_problems(
    database: Database, refused: Iterable[Problem], looked_at: Collection[str], given: Iterable[str]
) -> None:
    """Write down what was refused, in the place of what was at the paths that were read, or below those given."""
    at = now()
    rows = [(_writable(one.path), one.place, _writable(one.reason), _writable(one.remedy), at) for one in refused]
    below = [(f"{_writable(path).rstrip(os.sep)}{os.sep}",) for path in given]
    with database.transaction():
        database.run_each("DELETE FROM problems WHERE path = ?", [(_writable(path),) for path in (*looked_at, *given)])
        database.run_each("DELETE FROM problems WHERE substr(path, 1, length(?1)) = ?1", below)
        database.run_each("INSERT INTO problems (path, place, reason, remedy, at) VALUES (?, ?, ?, ?, ?)", rows)


def find_problems(database: Database) -> list[Refused]:
    """What is refused at present, in order of paths and places."""
    columns = "path, place, reason, remedy, at"
    return [Refused(*row) for row in database.rows(f"SELECT {columns} FROM problems ORDER BY path, place, number")]


def count_problems(database: Database) -> int:
    """How many are refused at present."""
    return int(database.value("SELECT count(*) FROM problems"))


def _writable(text: str) -> str:
    """The text without halves of characters, which no encoding can write."""
    return _SURROGATE.sub("\ufffd", text)
