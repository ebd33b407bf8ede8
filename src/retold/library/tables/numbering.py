"""Reports are called by their ids outside the file, and numbered inside it."""

import re
from collections.abc import Iterable

from retold.errors import UnknownReportError
from retold.library.file.database import Database

AT_ONCE = 500
"""Ids of one question: older builds of SQLite allow 999 values."""


def number_of(database: Database, name: str) -> int:
    """The number of a report inside the file. Raises UnknownReportError."""
    number = database.value("SELECT number FROM reports WHERE id = ?", (name,))
    if number is None:
        number = database.value("SELECT report FROM other_ids WHERE id = ?", (name,))
    if number is None:
        raise _unknown(database, name)
    return int(number)


def numbers_of(database: Database, names: Iterable[str]) -> dict[str, int]:
    """The numbers of reports inside the file, by id; unknown ones are left out."""
    asked = list(dict.fromkeys(names))
    found: dict[str, int] = {}
    for begin in range(0, len(asked), AT_ONCE):
        some = asked[begin : begin + AT_ONCE]
        found.update(database.rows(f"SELECT id, number FROM reports WHERE id IN ({','.join('?' * len(some))})", some))
    return found


def _unknown(database: Database, name: str) -> UnknownReportError:
    """The error for an id that nobody has, with those that begin alike."""
    near = database.rows("SELECT id FROM reports WHERE id LIKE ? ESCAPE '\\' ORDER BY id LIMIT 5", (_like(name),))
    hint = f" Did you mean {', '.join(repr(row[0]) for row in near)}?" if near else ""
    return UnknownReportError(f"No report {name!r} in {database.path}.{hint}")


def _like(name: str) -> str:
    return "%" + re.sub(r"([%_\\])", r"\\\1", name) + "%"
