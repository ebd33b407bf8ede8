"""Which report is this? Known, a new text of a known one, or a report of its own.

The address of its page decides; where there is none, the file that holds nothing else, or the id given from outside;
then the content. The same words from two addresses, or under two ids in one file, are two reports: reprints count.
"""

import os
import re
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import blake2b
from itertools import count
from typing import Literal

from retold.library.file.database import Database
from retold.library.tables.addresses import canonical_address
from retold.model import Report

Outcome = Literal["new", "version", "earlier", "known"]
"""New; a newer text of a known report; a text from before the one that is there; known already."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What a report is known by."""

    address: str | None
    origin: str | None
    digest: str


@dataclass(frozen=True, slots=True)
class Identity:
    """What a report is to the library: ``number`` is that of the known report, None for a new one.

    ``id`` is the id that it has, or gets, in the library.
    """

    outcome: Outcome
    id: str
    number: int | None = None
    notice: str | None = None


def keys_of(report: Report) -> Keys:
    """The address, origin and digest of a report."""
    return Keys(canonical_address(report.url), _origin(report), digest_of(report.text))


def digest_of(text: str) -> str:
    """A number for the words of a text, whatever white space lies between them."""
    return blake2b(" ".join(text.split()).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def identify(database: Database, report: Report, keys: Keys) -> Identity:
    """What a report is to the library."""
    number = _by_address(database, keys) or _by_origin(database, keys) or _by_content(database, report, keys)
    if number is None:
        return _of_its_own(database, report)
    return _same_report(database, report, keys, number)


def _origin(report: Report) -> str | None:
    """The file that a report has for itself, or the id it was given; a place in a file of many is no identity."""
    found = report.provenance
    if found is None or found.path is None:
        return f"id {report.id}"
    if found.place is None:
        return f"file {os.path.abspath(found.path)}"
    return None if report.id.endswith(f":{found.place}") else f"id {report.id}{_listed_in(report)}"


def _listed_in(report: Report) -> str | None:
    """How the origin ends of all reports of a file of many."""
    found = report.provenance
    return f" in {os.path.abspath(found.path)}" if found and found.path and found.place is not None else None


def _by_address(database: Database, keys: Keys) -> int | None:
    if keys.address is None:
        return None
    found: int | None = database.value("SELECT number FROM reports WHERE address = ?", (keys.address,))
    return found


def _by_origin(database: Database, keys: Keys) -> int | None:
    """A report of the same file or id, unless both have addresses and these differ."""
    statement = "SELECT number FROM reports WHERE origin = ? AND (address IS NULL OR ? IS NULL) ORDER BY number"
    found: int | None = database.value(statement, (keys.origin, keys.address)) if keys.origin else None
    return found


_SAME_CONTENT = "digest = ?1 AND title IS ?2 AND published IS ?3 AND publisher IS ?4"


def _by_content(database: Database, report: Report, keys: Keys) -> int | None:
    """A report with the same content, now or before, the one with the same id if there are several.

    Not if both have addresses, and not if one file lists both under ids of their own.
    """
    found: int | None = database.value(
        f"""SELECT number FROM reports WHERE (address IS NULL OR ?5 IS NULL)
                AND (?6 IS NULL OR origin IS NULL OR substr(origin, -length(?6)) <> ?6) AND number IN (
                    SELECT number FROM reports WHERE {_SAME_CONTENT}
                    UNION SELECT report FROM versions WHERE {_SAME_CONTENT}
                ) ORDER BY id <> ?7, number""",
        (
            *(keys.digest, report.title, report.published, report.publisher, keys.address),
            *(_listed_in(report) if keys.origin else None, report.id),
        ),
    )
    return found


def _same_report(database: Database, report: Report, keys: Keys, number: int) -> Identity:
    """Known if the report has or had this text under this headline; else another text of it."""
    rows = database.rows(
        """SELECT id, title, published, digest FROM reports WHERE number = ?1
           UNION ALL SELECT NULL, title, published, digest FROM versions WHERE report = ?1""",
        (number,),
    )
    name, published = rows[0][0], rows[0][2]
    if any(digest == keys.digest and report.title in (None, title) for _, title, _, digest in rows):
        return Identity("known", name, number)
    return Identity("earlier" if is_earlier(report.published, published) else "version", name, number)


def is_earlier(one: str | None, other: str | None) -> bool:
    """Whether one date or time lies before the other, as far as both tell."""
    if not one or not other:
        return False
    try:
        if len(one) > 10 and len(other) > 10:
            return datetime.fromisoformat(one) < datetime.fromisoformat(other)
        return date.fromisoformat(one[:10]) < date.fromisoformat(other[:10])
    except (ValueError, TypeError):  # no ISO date; or one time has a zone and the other has none
        return False


def _of_its_own(database: Database, report: Report) -> Identity:
    """A new report, under another id if its own is taken."""
    if not _is_taken(database, report.id):
        return Identity("new", report.id)
    base = re.sub(r"#\d+$", "", report.id)
    name = next(found for n in count(2) if not _is_taken(database, found := f"{base}#{n}"))
    return Identity("new", name, notice=f"another report has the id {report.id!r}; this one is called {name!r}")


def _is_taken(database: Database, name: str) -> bool:
    return database.value("SELECT 1 FROM reports WHERE id = ?", (name,)) is not None
