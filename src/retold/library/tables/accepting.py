"""Reports taken in: new ones, new and earlier texts of known ones, and what is known already."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any

from retold.library.file.database import Database, as_json, now
from retold.library.tables.identity import Identity, Keys, Outcome, identify, keys_of
from retold.library.tables.publishers import publisher_key
from retold.library.tables.unplacing import unplace
from retold.model import Report
from retold.writable import writable


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
        **asdict(report),
        **asdict(keys),
        "number": found.number,
        "id": found.id,
        "publisher_key": publisher_key(report.publisher),
        "authors": as_json(report.authors),
        "provenance": report.provenance and as_json(report.provenance),
        "now": now(),
    }


_TAKERS = {"new": _take_new, "version": _take_version, "earlier": _take_earlier, "known": _take_known, "old": _take_old}


def _writable(report: Report) -> Report:
    """The report without halves of characters."""
    words: dict[str, Any] = {name: writable(value) for name, value in asdict(report).items() if isinstance(value, str)}
    return replace(report, **words, authors=tuple(map(writable, report.authors)))
