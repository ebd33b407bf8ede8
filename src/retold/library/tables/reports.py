"""Reports and their texts: accepted, looked up, taken out."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from retold.library.file.database import Database, Row, now
from retold.library.tables.identity import Identity, Keys, Outcome, identify, keys_of
from retold.library.tables.numbering import AT_ONCE, number_of
from retold.library.tables.publishers import publisher_key
from retold.library.tables.records import Version
from retold.library.tables.unplacing import unplace
from retold.model import Provenance, Report
from retold.writable import writable

_COLUMNS = "id, text, title, published, publisher, url, authors, provenance, updated, language"


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of a report: ``id`` is the one it has in the library, ``notice`` what the user should know."""

    id: str
    outcome: Outcome
    notice: str | None = None


def arrival(report: Report) -> tuple[str, ...]:
    """The order in which reports of one batch are accepted, so that the order they came in decides nothing."""
    rest = (report.url or "", report.publisher or "", report.title or "")
    return report.published or "~", report.id, report.text, *rest


def accept(database: Database, reports: Iterable[Report]) -> list[Accepted]:
    """Take reports in, in one transaction; a report that is new or has a new text is pending afterwards."""
    with database.transaction():
        return [_accept(database, report) for report in reports]


def count_reports(database: Database) -> int:
    """The number of reports."""
    return int(database.value("SELECT count(*) FROM reports"))


def count_versions(database: Database) -> int:
    """The number of texts that were replaced."""
    return int(database.value("SELECT count(*) FROM versions"))


def count_unread(database: Database) -> dict[str, int]:
    """The numbers of reports that are not English, by language, the most frequent first."""
    asked = "SELECT language, count(*) FROM reports WHERE language <> 'en' GROUP BY language ORDER BY 2 DESC, 1"
    return {language: int(number) for language, number in database.rows(asked)}


_PENDING = "FROM reports WHERE number NOT IN (SELECT report FROM placements)"


def count_pending(database: Database) -> int:
    """The number of reports that wait for their place."""
    return int(database.value(f"SELECT count(*) {_PENDING}"))


def pending(database: Database) -> list[str]:
    """The ids of the reports that wait for their place, in the order in which they are placed."""
    return [row[0] for row in database.rows(f"SELECT id {_PENDING} ORDER BY coalesce(published, '~'), id")]


def pending_days(database: Database) -> list[str]:
    """The days of publication of the reports that wait for their place, as far as they came with one, in order."""
    day = "date(substr(published, 1, 10))"
    return [row[0] for row in database.rows(f"SELECT {day} {_PENDING} AND {day} IS NOT NULL ORDER BY 1")]


def find(database: Database, name: str) -> Report:
    """A report by its id, or by another id under which it was handed in. Raises UnknownReportError."""
    [row] = database.rows(f"SELECT {_COLUMNS} FROM reports WHERE number = ?", (number_of(database, name),))
    return _report(row)


def find_many(database: Database, names: Collection[str]) -> Iterator[Report]:
    """Reports by their ids, in the order given; unknown ones are left out."""
    asked = list(names)
    for begin in range(0, len(asked), AT_ONCE):
        some = asked[begin : begin + AT_ONCE]
        marks = ",".join("?" * len(some))
        found = {row[0]: row for row in database.rows(f"SELECT {_COLUMNS} FROM reports WHERE id IN ({marks})", some)}
        yield from (_report(found[name]) for name in some if name in found)


def versions(database: Database, name: str) -> list[Version]:
    """All texts of a report, the present one last. Raises UnknownReportError."""
    number = number_of(database, name)
    rows = database.rows(
        """SELECT r.id, v.text, v.title, v.published, v.publisher, v.url, r.authors, v.provenance, v.updated,
               v.language, v.added
           FROM versions v JOIN reports r ON r.number = v.report WHERE v.report = ?1
           ORDER BY coalesce(v.published, '~'), v.number""",
        (number,),
    )
    rows += database.rows(f"SELECT {_COLUMNS}, added FROM reports WHERE number = ?", (number,))
    return [Version(place, row[-1], _report(row[:-1])) for place, row in enumerate(rows, start=1)]


def remove(database: Database, names: Sequence[str]) -> tuple[str, ...]:
    """Take reports out with all that hangs on them; their ids. An unknown id raises, and then none is taken out."""
    with database.transaction():
        numbers = sorted({number_of(database, name) for name in names})
        ids = tuple(database.value("SELECT id FROM reports WHERE number = ?", (number,)) for number in numbers)
        for number in numbers:
            unplace(database, number)
            database.run("DELETE FROM reports WHERE number = ?", (number,))
    return ids


def _accept(database: Database, report: Report) -> Accepted:
    """Take one report in."""
    report = _writable(report)
    keys = keys_of(report)
    found = identify(database, report, keys)
    _TAKERS[found.outcome](database, report, keys, found)
    if found.id != report.id and found.number is not None:
        database.run("INSERT OR IGNORE INTO other_ids (id, report) VALUES (?, ?)", (report.id, found.number))
    return Accepted(found.id, found.outcome, found.notice)


def _take_new(database: Database, report: Report, keys: Keys, found: Identity) -> None:
    database.run(
        """INSERT INTO reports (id, title, publisher, publisher_key, published, dated, authors, url, address, origin,
                                digest, provenance, added, source, updated, language, text)
           VALUES (:id, :title, :publisher, :publisher_key, :published, :published, :authors, :url, :address, :origin,
                   :digest, :provenance, :now, :source, :updated, :language, :text)""",
        _values(report, keys, found),
    )


def _take_version(database: Database, report: Report, keys: Keys, found: Identity) -> None:
    """The text that is there becomes a version; what the new one doesn't say of itself stays as it was."""
    values = _values(report, keys, found)
    database.run(
        """INSERT INTO versions (report, title, publisher, publisher_key, published, url, digest, provenance, added,
                                 replaced, source, updated, language, text)
           SELECT number, title, publisher, publisher_key, published, url, digest, provenance, added, :now, source,
               updated, language, text
           FROM reports WHERE number = :number""",
        values,
    )
    database.run(
        """UPDATE reports SET text = :text, digest = :digest, provenance = :provenance, added = :now, source = :source,
               language = :language, updated = coalesce(:updated, updated), title = coalesce(:title, title),
               published = coalesce(:published, published),
               dated = coalesce(:published, published), publisher = coalesce(:publisher, publisher),
               publisher_key = coalesce(:publisher_key, publisher_key),
               url = coalesce(:url, url), address = coalesce(address, :address),
               authors = CASE :authors WHEN '[]' THEN authors ELSE :authors END
           WHERE number = :number""",
        values,
    )
    unplace(database, values["number"])


def _take_earlier(database: Database, report: Report, keys: Keys, found: Identity) -> None:
    """A text from before the one that is there is put among the versions."""
    database.run(
        """INSERT INTO versions (report, title, publisher, publisher_key, published, url, digest, provenance, added,
                                 replaced, source, updated, language, text)
           VALUES (:number, :title, :publisher, :publisher_key, :published, :url, :digest, :provenance, :now, :now,
                   :source, :updated, :language, :text)""",
        _values(report, keys, found),
    )


def _take_known(database: Database, report: Report, keys: Keys, found: Identity) -> None:
    """Nothing is new but perhaps where the text lies, its address, and what is around it where it was found before."""
    values = _values(report, keys, found)
    from_web = "1" if report.provenance and report.provenance.address else "source IS :source"
    database.run(f"UPDATE reports SET provenance = :provenance WHERE number = :number AND {from_web}", values)
    database.run("UPDATE reports SET source = :source WHERE number = :number AND source IS NOT :source", values)
    if found.moved:
        database.run("UPDATE reports SET origin = :origin WHERE number = :number", values)
    database.run("UPDATE reports SET language = :language WHERE number = :number AND language IS NULL", values)
    _take_old(database, report, keys, found)


def _take_old(database: Database, report: Report, keys: Keys, found: Identity) -> None:
    """Nothing is new but perhaps the address."""
    if keys.address is not None:
        database.run(
            "UPDATE reports SET address = :address, url = :url WHERE number = :number AND address IS NULL",
            _values(report, keys, found),
        )


def _values(report: Report, keys: Keys, found: Identity) -> dict[str, Any]:
    """What the statements are filled in with."""
    return {
        "number": found.number,
        "id": found.id,
        "title": report.title,
        "publisher": report.publisher,
        "publisher_key": publisher_key(report.publisher),
        "published": report.published,
        "updated": report.updated,
        "language": report.language,
        "authors": _json(report.authors),
        "url": report.url,
        "address": keys.address,
        "origin": keys.origin,
        "digest": keys.digest,
        "source": keys.source,
        "provenance": _json(report.provenance),
        "now": now(),
        "text": report.text,
    }


_TAKERS = {"new": _take_new, "version": _take_version, "earlier": _take_earlier, "known": _take_known, "old": _take_old}


def _writable(report: Report) -> Report:
    """The report without halves of characters."""
    return replace(
        report,
        id=writable(report.id),
        text=writable(report.text),
        title=report.title and writable(report.title),
        published=report.published and writable(report.published),
        publisher=report.publisher and writable(report.publisher),
        url=report.url and writable(report.url),
        authors=tuple(map(writable, report.authors)),
        updated=report.updated and writable(report.updated),
        language=report.language and writable(report.language),
    )


def _report(row: Row) -> Report:
    name, text, title, published, publisher, url, authors, provenance, updated, language = row
    return Report(
        id=name,
        text=text,
        title=title,
        published=published,
        publisher=publisher,
        url=url,
        authors=msgspec.json.decode(authors, type=tuple[str, ...]),
        provenance=provenance and msgspec.json.decode(provenance, type=Provenance),
        updated=updated,
        language=language,
    )


def _json(value: object) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()
