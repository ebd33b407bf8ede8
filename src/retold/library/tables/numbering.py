"""Reports are called by their ids outside the file, and numbered inside it."""

import re
from collections.abc import Iterable

from retold.errors import UnknownReportError
from retold.library.file.database import Database
from retold.writable import writable

AT_ONCE = 500
"""Ids of one question: older builds of SQLite allow 999 values."""

_NEAR = 75
"""In hundredths how much of two ids must agree for one to have been meant by the other: one or two slips in an id."""

_LONGEST = 200
"""Characters of a name that are looked at for names like it."""


def number_of(database: Database, name: str) -> int:
    """The number of a report inside the file, by its id as it was given. Raises UnknownReportError."""
    name = writable(name)
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
    """The error for an id that nobody has, with those that it is part of, or else that are nearly so."""
    having = database.column("SELECT id FROM reports WHERE id LIKE ? ESCAPE '\\' ORDER BY id LIMIT 5", (_like(name),))
    near = having or nearest(name, database.column("SELECT id FROM reports"))
    hint = f" Did you mean {' or '.join(map(repr, near))}?" if near else ""
    return UnknownReportError(f"No report {name!r} in {database.path}.{hint}")


def nearest(name: str, ids: Iterable[str]) -> list[str]:
    """The ids that are most like a name, of 100,000 in a tenth of a second."""
    from rapidfuzz import fuzz, process

    found = process.extract(name[:_LONGEST], sorted(ids), scorer=fuzz.ratio, limit=3, score_cutoff=_NEAR)
    return [one for one, *_ in found]


def _like(name: str) -> str:
    return "%" + re.sub(r"([%_\\])", r"\\\1", name) + "%"
