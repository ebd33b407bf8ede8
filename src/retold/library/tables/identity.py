"""Which report is this? Known, a new text of a known one, or a report of its own.

The address of its page decides; where there is none, the file that holds nothing else, or the id given from outside;
then the content. The same words from two addresses, from two files, or under two ids, are two reports: reprints count.
They are one where both have the same publisher, title and date too, and where the file was only moved: it has the same
name, and the earlier one is gone.

A text that a report had before counts again where it comes from the same place as the present one, or under a later
date: a page may take back what it changed. From elsewhere it is an old copy, and the present text stays.
"""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import blake2b
from itertools import count
from typing import Literal

from retold.addresses import is_address
from retold.library.file.database import Database, Row
from retold.library.tables.addresses import canonical_address
from retold.library.tables.publishers import publisher_key
from retold.model import Report

Outcome = Literal["new", "version", "earlier", "known", "old"]
"""New; a newer text of a known report; a text from before the one that is there; known already, as the present text, or
as one from before."""

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Keys:
    """What a report is known by; ``source`` is the place that its text came from, one of a file of many included."""

    address: str | None
    origin: str | None
    digest: str
    source: str


@dataclass(frozen=True, slots=True)
class Identity:
    """What a report is to the library: ``number`` is that of the known report, None for a new one.

    ``id`` is the id that it has, or gets, in the library.
    """

    outcome: Outcome
    id: str
    number: int | None = None
    notice: str | None = None
    moved: bool = False


def keys_of(report: Report) -> Keys:
    """The address, origin, digest and source of a report."""
    return Keys(canonical_address(report.url), _origin(report), digest_of(report.text), _source(report))


def digest_of(text: str) -> str:
    """A number for the words of a text, whatever white space lies between them."""
    return blake2b(" ".join(text.split()).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def identify(database: Database, report: Report, keys: Keys) -> Identity:
    """What a report is to the library."""
    number = _by_address(database, keys) or _by_origin(database, keys)
    if number is not None:
        return _same_report(database, report, keys, number)
    for number, name, publisher, origin in _with_same_content(database, report, keys):
        if keys.origin is None or origin is None or publisher is not None or _is_named(name, report, origin, keys):
            return _same_report(database, report, keys, number)
        if _was_moved(origin, keys.origin):
            notice = f"has the words of {_path(origin)}, which is gone; it counts as the same file, moved"
            return replace(_same_report(database, report, keys, number), notice=notice, moved=True)
    return _of_its_own(database, report)


def _origin(report: Report) -> str | None:
    """The file that a report has for itself, or the id it was given; a place in a file of many is no identity.

    Nor is the standard input, through which another text comes each time.
    """
    found = report.provenance
    if found is None or found.path is None:
        return f"id {report.id}"
    if found.place is None and is_address(found.path):
        return f"page {found.path}"
    if found.place is None:
        return None if found.path == STANDARD_INPUT else f"file {whole_path(found.path)}"
    return None if report.id.endswith(f":{found.place}") else f"id {report.id}{_listed_in(report)}"


def _source(report: Report) -> str:
    """Where the text of a report came from; nothing else of one addition comes from there."""
    found = report.provenance
    if found is None or found.path is None:
        return f"id {report.id}"
    place = "" if found.place is None else f" place {found.place}"
    return f"file {whole_path(found.path)}{place}"


def whole_path(path: str) -> str:
    """A path from the root, by which it is known from another folder too; addresses are left as they are."""
    return path if is_address(path) or path == STANDARD_INPUT else os.path.abspath(path)


def _is_named(name: str, report: Report, origin: str, keys: Keys) -> bool:
    """Whether both have one id, given from outside and not made of the name of a file."""
    return name == report.id and not _is_file(origin) and not _is_file(keys.origin)


def _was_moved(before: str, origin: str | None) -> bool:
    """Whether one file is the other in another folder: of the same name, and the earlier one is gone."""
    if not (origin and _is_file(origin) and _is_file(before)):
        return False
    return os.path.basename(before) == os.path.basename(origin) and not os.path.exists(_path(before))


def _is_file(origin: str | None) -> bool:
    return origin is not None and origin.startswith(_FILE)


def _path(origin: str) -> str:
    return origin.removeprefix(_FILE)


_FILE = "file "


def _listed_in(report: Report) -> str | None:
    """How the origin ends of all reports of a file of many."""
    found = report.provenance
    return f" in {whole_path(found.path)}" if found and found.path and found.place is not None else None


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


_SAME_CONTENT = "digest = ?1 AND title IS ?2 AND published IS ?3 AND +publisher_key IS ?4"
"""The plus keeps a library that is still small from looking through all that a publisher has."""


def _with_same_content(database: Database, report: Report, keys: Keys) -> list[Row]:
    """Number, id, publisher and origin of the reports with the same content, now or before, one of the same id first.

    None where both have addresses, and none that the same file lists under an id of its own.
    """
    return database.rows(
        f"""SELECT number, id, publisher, origin FROM reports WHERE (address IS NULL OR ?5 IS NULL)
                AND (?6 IS NULL OR origin IS NULL OR substr(origin, -length(?6)) <> ?6) AND number IN (
                    SELECT number FROM reports WHERE {_SAME_CONTENT}
                    UNION SELECT report FROM versions WHERE {_SAME_CONTENT}
                ) ORDER BY id <> ?7, number""",
        (
            *(keys.digest, report.title, report.published, publisher_key(report.publisher), keys.address),
            *(_listed_in(report) if keys.origin else None, report.id),
        ),
    )


def _same_report(database: Database, report: Report, keys: Keys, number: int) -> Identity:
    """Known if the report has this text under this headline; else another text of it, or one from before."""
    present, *before = database.rows(
        """SELECT digest, title, published, source, id FROM reports WHERE number = ?1
           UNION ALL SELECT digest, title, published, source, NULL FROM versions WHERE report = ?1""",
        (number,),
    )
    name = present[4]
    if _is_text(present, report, keys):
        return Identity("known", name, number)
    texts = [row for row in before if _is_text(row, report, keys)]
    if not texts:
        outcome: Outcome = "earlier" if is_earlier(report.published, present[2]) else "version"
        return Identity(outcome, name, number)
    if keys.source == present[3] or _is_dated_anew(report, present, before, texts):
        return Identity("version", name, number, f"{name!r} has a text again that it had before; this one counts now")
    seen = any(row[3] == keys.source for row in texts)
    return Identity("old", name, number, None if seen else f"is an earlier text of {name!r}; the later one stays")


def _is_text(row: Row, report: Report, keys: Keys) -> bool:
    """Whether a report comes with the text of a version, and with its headline or none."""
    return bool(row[0] == keys.digest and report.title in (None, row[1]))


def _is_dated_anew(report: Report, present: Row, before: Sequence[Row], texts: Sequence[Row]) -> bool:
    """Whether a report has a date that its text never had, later than the present text.

    That one must have a date of its own, none that it has from the text before it.
    """
    own = present[2] not in {row[2] for row in before}
    new = report.published not in {row[2] for row in texts}
    return own and new and is_earlier(present[2], report.published)


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
