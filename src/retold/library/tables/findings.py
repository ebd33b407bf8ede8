"""What was found out about each report when it was placed: its light reading, traces and profile, as bytes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from retold.library.file.database import Database, as_json
from retold.library.tables.counted import forget_counts
from retold.library.tables.numbering import number_of, numbers_of
from retold.pipeline.traces import furniture_of
from retold.stories.profiles import Profile


@dataclass(frozen=True, slots=True)
class Finding:
    """What is kept of a report; ``published`` is the date of publication that reading found.

    ``posted`` is by what of its profile others find it.
    """

    report: str
    published: str | None
    reading: bytes
    traces: bytes
    profile: bytes
    posted: bytes = b""


def keep_findings(database: Database, findings: Sequence[Finding], code: str) -> None:
    """Keep findings, in the order of placing, with the version of the code that made them."""
    turn = 1 + int(database.value("SELECT coalesce(max(turn), 0) FROM readings"))
    rows = _rows(database, findings, code, turn)
    with database.transaction():
        for statement in _KEPT:
            database.run_each(statement, rows)


def keep_traces(database: Database, traces: Mapping[str, bytes]) -> None:
    """Keep traces of reports, by id, in the place of those that are there."""
    numbers = numbers_of(database, traces)
    rows = ((body, numbers[name]) for name, body in traces.items())
    database.run_each("UPDATE traces SET body = ? WHERE report = ?", rows)


def boilerplate_of(database: Database, names: Collection[str]) -> dict[str, frozenset[int]]:
    """The numbers of the sentences that their outlets set under others too, of those of some reports that have any."""
    asked = as_json(sorted(names))
    rows = database.rows(
        """SELECT r.id, t.body FROM traces t JOIN reports r ON r.number = t.report
           WHERE r.id IN (SELECT value FROM json_each(?))""",
        (asked,),
    )
    return {name: found for name, body in rows if (found := furniture_of(body))}


def outdated(database: Database, code: str) -> list[str]:
    """The reports of which another version of the code made the findings, in the order of placing."""
    return database.column(
        """SELECT r.id FROM readings f JOIN reports r ON r.number = f.report
           WHERE f.code < ?1 OR f.code > ?1 ORDER BY f.turn""",
        (code,),
    )


def renew_findings(database: Database, findings: Sequence[Finding], code: str) -> None:
    """Keep findings in the place of those that another version of the code made."""
    rows = _rows(database, findings, code)
    with database.transaction():
        for statement in _RENEWED:
            database.run_each(statement, rows)
        forget_counts(database)


def _rows(database: Database, findings: Sequence[Finding], code: str, turn: int = 0) -> list[dict[str, Any]]:
    """What the statements are filled in with."""
    numbers = numbers_of(database, (one.report for one in findings))
    return [
        {**asdict(one), "number": numbers[one.report], "code": code, "turn": turn + place}
        for place, one in enumerate(findings)
    ]


_KEPT = (
    "INSERT INTO readings (report, turn, published, code, body) VALUES (:number, :turn, :published, :code, :reading)",
    "UPDATE reports SET dated = :published WHERE number = :number AND dated IS NOT :published",
    "INSERT INTO traces (report, code, body) VALUES (:number, :code, :traces)",
    "INSERT INTO profiles (report, code, posted, body) VALUES (:number, :code, :posted, :profile)",
)
_RENEWED = (
    "UPDATE readings SET body = :reading, published = :published, code = :code WHERE report = :number",
    "UPDATE traces SET body = :traces, code = :code WHERE report = :number",
    "UPDATE profiles SET body = :profile, posted = :posted, code = :code WHERE report = :number",
    "UPDATE reports SET dated = :published WHERE number = :number",
)


def find_profile(database: Database, name: str) -> Profile:
    """The profile of a placed report. Raises UnknownReportError."""
    [(body,)] = database.rows("SELECT body FROM profiles WHERE report = ?", (number_of(database, name),))
    return Profile.from_bytes(body)
