"""Texts that were taken anew from the bytes that were kept of them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal, NamedTuple

import msgspec

from retold.library.file.database import Database, as_json
from retold.library.tables.identity import digest_of
from retold.library.tables.publishers import publisher_key
from retold.library.tables.unplacing import unplace
from retold.model import Provenance, Report
from retold.writable import writable

Table = Literal["reports", "versions"]

_SAME = ("text", "title", "published", "publisher")
"""What readings, links and stories are made of."""


class Text(NamedTuple):
    """The present text of a report, or an earlier one: where it lies, and which record of its document it is."""

    table: Table
    number: int
    report: str
    place: int | None
    address: str | None


def texts_by_document(database: Database) -> Mapping[str, list[Text]]:
    """The texts whose documents are kept, by the SHA-256 of these."""
    found: dict[str, list[Text]] = defaultdict(list)
    for table, of in (("reports", "t.id"), ("versions", "(SELECT id FROM reports WHERE number = t.report)")):
        rows = database.rows(
            f"""SELECT json_extract(t.provenance, '$.sha256'), t.number, {of}, json_extract(t.provenance, '$.place'),
                    json_extract(t.provenance, '$.address') FROM {table} t
                WHERE json_extract(t.provenance, '$.sha256') IN (SELECT sha256 FROM raw) ORDER BY t.number"""
        )
        for sha256, number, report, place, address in rows:
            found[sha256].append(Text("reports" if table == "reports" else "versions", number, report, place, address))
    return found


def retake(database: Database, text: Text, report: Report) -> bool:
    """Put what was taken now in the place of what was taken then; whether a report has to be placed anew for it.

    What is not found any more stays, and so do where the text came from and its address.
    """
    columns = f"text, title, published, publisher, provenance{', authors' if text.table == 'reports' else ''}"
    [row] = database.rows(f"SELECT {columns} FROM {text.table} WHERE number = ?", (text.number,))
    then = dict(zip(_SAME, row, strict=False))
    now = {name: then[name] if (value := getattr(report, name)) is None else writable(value) for name in _SAME}
    authors = ", authors = CASE :authors WHEN '[]' THEN authors ELSE :authors END" if text.table == "reports" else ""
    dated = ", dated = :published" if now["published"] != then["published"] and text.table == "reports" else ""
    database.run(
        f"""UPDATE {text.table} SET text = :text, title = :title, published = :published, publisher = :publisher,
                publisher_key = :key, digest = :digest, language = :language, updated = coalesce(:updated, updated),
                provenance = :provenance{authors}{dated} WHERE number = :number""",
        {
            **now,
            "key": publisher_key(now["publisher"]),
            "digest": digest_of(now["text"]),
            "updated": report.updated,
            "language": report.language,
            "provenance": as_json(_provenance(row[4], report.provenance)),
            "authors": as_json([*map(writable, report.authors)]),
            "number": text.number,
        },
    )
    if text.table != "reports" or now == then:
        return False
    unplace(database, text.number)
    return True


def _provenance(then: str, now: Provenance | None) -> Provenance:
    """Where a text came from, with how it was taken now."""
    known = msgspec.json.decode(then, type=Provenance)
    if now is None:
        return known
    return replace(known, extractor=now.extractor, encoding=now.encoding, notes=now.notes, original=now.original)
