"""In how many reports each feature is, counted once and kept: to count 100,000 reports anew takes four seconds."""

from typing import TYPE_CHECKING

from retold.library.file.database import Database

if TYPE_CHECKING:  # what accepts reports comes here, too, and needs no stage
    from retold.stories.counts import Counts

RECOUNTED = 5_000
"""Reports that are counted at each opening before all counts are kept anew: a fifth of a second's work."""


def keep_counts(database: Database, counts: "Counts") -> None:
    """Keep the counts of the features of all placed reports, if many are not in those that are kept."""
    turn = database.value("SELECT max(turn) FROM readings")
    known = database.value("SELECT max(turn) FROM counted")
    gone = database.value("SELECT count(*) FROM counted_gone")
    if turn is None or turn - (known or 0) + gone < RECOUNTED:
        return
    with database.transaction():
        forget_counts(database)
        database.run("INSERT INTO counted (turn, body) VALUES (?, ?)", (turn, counts.to_bytes()))


def find_counts(database: Database) -> tuple["Counts", int]:
    """The kept counts of those reports that are still here, and the turn of the last of these."""
    from retold.stories.counts import Counts

    row = database.row("SELECT body, turn FROM counted ORDER BY turn DESC")
    if row is None:
        return Counts(), 0
    counts = Counts.from_bytes(row[0])
    counts.leave_out(database.column("SELECT body FROM counted_gone"))
    return counts, row[1]


def forget_counts(database: Database) -> None:
    """Have all reports counted anew."""
    database.run("DELETE FROM counted")
    database.run("DELETE FROM counted_gone")


def discount(database: Database, number: int) -> None:
    """Note that a report which may be counted goes: its profile is forgotten."""
    database.run(
        """INSERT INTO counted_gone (body) SELECT p.body FROM profiles p JOIN readings f ON f.report = p.report
           WHERE p.report = ? AND f.turn <= (SELECT max(turn) FROM counted)""",
        (number,),
    )
