"""Reports and their texts: looked up, counted, taken out."""

from collections.abc import Collection, Iterator, Sequence

import msgspec

from retold.library.file.database import Database, Row
from retold.library.tables.numbering import AT_ONCE, number_of
from retold.library.tables.unplacing import unplace
from retold.model import Provenance, Report
from retold.model.answers import Version

# In the order of the fields of a Report.
_COLUMNS = "id, text, title, published, publisher, url, authors, provenance, updated, language"


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
    return database.column(f"SELECT id {_PENDING} ORDER BY coalesce(published, '~'), id")


def pending_days(database: Database) -> list[str]:
    """The days of publication of the reports that wait for their place, as far as they came with one, in order."""
    day = "date(substr(published, 1, 10))"
    return database.column(f"SELECT {day} {_PENDING} AND {day} IS NOT NULL ORDER BY 1")


def dated_from(database: Database, day: str, added: str) -> list[tuple[str, str]]:
    """The reports dated that day or later that were accepted at a moment or later, with their dates."""
    asked = "SELECT id, dated FROM reports WHERE dated >= ? AND added >= ? ORDER BY dated DESC, id"
    return [(name, when) for name, when in database.rows(asked, (day, added))]


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


def _report(row: Row) -> Report:
    *plain, authors, provenance, updated, language = row
    names = msgspec.json.decode(authors, type=tuple[str, ...])
    where = provenance and msgspec.json.decode(provenance, type=Provenance)
    return Report(*(*plain, names, where, updated, language))
