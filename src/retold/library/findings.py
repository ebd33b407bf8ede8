"""What was found out about each report when it was placed: its light reading, traces and profile, as bytes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from retold.library.database import Database
from retold.library.numbering import number_of, numbers_of


@dataclass(frozen=True, slots=True)
class Finding:
    """What is kept of a report; ``published`` is the date of publication that reading found."""

    report: str
    published: str | None
    reading: bytes
    traces: bytes
    profile: bytes


@dataclass(frozen=True, slots=True)
class PlacedReport:
    """What linker and stream are filled with again."""

    report: str
    published: str | None
    publisher: str | None
    story: str
    traces: bytes
    profile: bytes


def keep_findings(database: Database, findings: Sequence[Finding], code: str) -> None:
    """Keep findings, in the order of placing, with the version of the code that made them."""
    numbers = numbers_of(database, (one.report for one in findings))
    turn = 1 + int(database.value("SELECT coalesce(max(turn), 0) FROM readings"))
    with database.transaction():
        database.run_each(
            "INSERT INTO readings (report, turn, published, code, body) VALUES (?, ?, ?, ?, ?)",
            (
                (numbers[one.report], turn + place, one.published, code, one.reading)
                for place, one in enumerate(findings)
            ),
        )
        database.run_each(
            "UPDATE reports SET dated = ?1 WHERE number = ?2 AND dated IS NOT ?1",
            ((one.published, numbers[one.report]) for one in findings),
        )
        for table, bodies in (
            ("traces", [one.traces for one in findings]),
            ("profiles", [one.profile for one in findings]),
        ):
            rows = ((numbers[one.report], code, body) for one, body in zip(findings, bodies, strict=True))
            database.run_each(f"INSERT INTO {table} (report, code, body) VALUES (?, ?, ?)", rows)


def replace_readings(database: Database, readings: Iterable[tuple[str, bytes]]) -> None:
    """Keep other light readings of reports that have one, such as ones with a sentence more set apart."""
    rows = [(body, number_of(database, name)) for name, body in readings]
    with database.transaction():
        database.run_each("UPDATE readings SET body = ? WHERE report = ?", rows)


def find_reading(database: Database, name: str) -> bytes | None:
    """The light reading of a report; None while it is pending. Raises UnknownReportError."""
    body: bytes | None = database.value("SELECT body FROM readings WHERE report = ?", (number_of(database, name),))
    return body


def find_profile(database: Database, name: str) -> bytes | None:
    """The profile of a report; None while it is pending. Raises UnknownReportError."""
    body: bytes | None = database.value("SELECT body FROM profiles WHERE report = ?", (number_of(database, name),))
    return body


def each_placed(database: Database, since: str | None = None) -> Iterator[PlacedReport]:
    """The placed reports in the order of placing: those since a day, and those without a date; or all."""
    rows = database.each(
        """SELECT r.id, r.dated, r.publisher, s.id, t.body, p.body
           FROM readings f JOIN reports r ON r.number = f.report JOIN traces t ON t.report = f.report
           JOIN profiles p ON p.report = f.report JOIN placements l ON l.report = f.report
           JOIN stories s ON s.number = l.story
           WHERE ?1 IS NULL OR r.dated IS NULL OR r.dated >= ?1 ORDER BY f.turn""",
        (since,),
    )
    for row in rows:
        yield PlacedReport(*row)


def made_by_other_code(database: Database, code: str) -> list[str]:
    """The ids of placed reports whose findings another version of the code made."""
    statement = "SELECT r.id FROM readings f JOIN reports r ON r.number = f.report WHERE f.code <> ? ORDER BY f.turn"
    return [row[0] for row in database.rows(statement, (code,))]
