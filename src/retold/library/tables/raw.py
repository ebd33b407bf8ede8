"""The bytes that reports were taken from, kept once however many reports are from them."""

import zlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from retold.library.file.database import Database

_USED = """SELECT json_extract(provenance, '$.sha256') FROM reports WHERE provenance IS NOT NULL
           UNION SELECT json_extract(provenance, '$.sha256') FROM versions WHERE provenance IS NOT NULL"""


class Raw(NamedTuple):
    """A document as it came, or a piece of a long one that begins with its ``first`` line or record.

    ``sha256`` is the number that reports from it have in their provenance, ``file`` a name whose ending tells the
    format.
    """

    sha256: str
    first: int
    file: str
    content: bytes


def keep_raw(database: Database, documents: Iterable[Raw]) -> None:
    """Keep some documents; what is there already stays."""
    with database.transaction():
        database.run_each(
            "INSERT OR IGNORE INTO raw (sha256, first, file, size, body) VALUES (?, ?, ?, ?, ?)",
            ((*one[:3], len(one.content), zlib.compress(one.content)) for one in documents),
        )


def each_raw(database: Database) -> Iterator[Raw]:
    """Every document that is kept, one at a time."""
    for sha256, first in database.rows("SELECT sha256, first FROM raw ORDER BY sha256, first"):
        [row] = database.rows("SELECT file, body FROM raw WHERE sha256 = ? AND first = ?", (sha256, first))
        yield Raw(sha256, first, row[0], zlib.decompress(row[1]))


def find_raw(database: Database, sha256: str) -> Raw | None:
    """The whole document that has this number; None if it is not kept."""
    rows = database.rows("SELECT file, body FROM raw WHERE sha256 = ? ORDER BY first", (sha256,))
    return Raw(sha256, 1, rows[0][0], b"".join(zlib.decompress(body) for _, body in rows)) if rows else None


def drop_unused_raw(database: Database) -> None:
    """Forget documents that no report is from, nor an earlier text of one."""
    if database.value("SELECT 1 FROM raw LIMIT 1"):
        database.run(f"DELETE FROM raw WHERE sha256 NOT IN ({_USED})")


def count_raw(database: Database) -> tuple[int, int]:
    """How many documents are kept, and how many bytes they take, compressed."""
    [(count, size)] = database.rows("SELECT count(DISTINCT sha256), coalesce(sum(length(body)), 0) FROM raw")
    return count, size
