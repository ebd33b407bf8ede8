"""What was found out about each report when it was placed: its light reading, traces and profile, as bytes."""

from collections.abc import Sequence
from dataclasses import dataclass

from retold.library.file.database import Database
from retold.library.tables.numbering import number_of, numbers_of
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
        database.run_each(
            "INSERT INTO traces (report, code, body) VALUES (?, ?, ?)",
            ((numbers[one.report], code, one.traces) for one in findings),
        )
        database.run_each(
            "INSERT INTO profiles (report, code, posted, body) VALUES (?, ?, ?, ?)",
            ((numbers[one.report], code, one.posted, one.profile) for one in findings),
        )


def find_profile(database: Database, name: str) -> Profile:
    """The profile of a placed report. Raises UnknownReportError."""
    [(body,)] = database.rows("SELECT body FROM profiles WHERE report = ?", (number_of(database, name),))
    return Profile.from_bytes(body)
