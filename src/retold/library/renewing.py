"""What another version of the code found out about reports is found out anew, before others are placed beside them."""

from collections.abc import Sequence

from retold.engine import Engine
from retold.library.code import PLACING
from retold.library.file.database import Database
from retold.library.tables.counted import forget_counts
from retold.library.tables.numbering import numbers_of
from retold.library.tables.readings import encode_reading
from retold.library.tables.reports import find_many
from retold.pipeline import Prepared, Progress, Traces, prepare
from retold.stories.neighbours import keys_posted

AT_ONCE = 500
"""Reports of a transaction."""


def renew(database: Database, engine: Engine, progress: Progress | None) -> None:
    """Make light readings, traces and profiles anew where another version made them; links and stories stay."""
    statement = "SELECT r.id FROM readings f JOIN reports r ON r.number = f.report WHERE f.code <> ? ORDER BY f.turn"
    names = [row[0] for row in database.rows(statement, (PLACING,))]
    for begin in range(0, len(names), AT_ONCE):
        if progress:
            progress("renewing", begin, len(names))
        reports = list(find_many(database, names[begin : begin + AT_ONCE]))
        _write(database, list(prepare(reports, engine)))
    if progress and names:
        progress("renewing", len(names), len(names))


def _write(database: Database, prepared: Sequence[Prepared]) -> None:
    """Put what was found in the place of what was there."""
    numbers = numbers_of(database, (one.id for one in prepared))
    bodies = {
        "readings": [encode_reading(one.reading) for one in prepared],
        "traces": [_with_met(database, one, numbers[one.id]).to_bytes() for one in prepared],
        "profiles": [one.profile.to_bytes() for one in prepared],
    }
    with database.transaction():
        forget_counts(database)
        for table, found in bodies.items():
            rows = ((body, PLACING, numbers[one.id]) for one, body in zip(prepared, found, strict=True))
            database.run_each(f"UPDATE {table} SET body = ?, code = ? WHERE report = ?", rows)
        database.run_each(
            "UPDATE profiles SET posted = ? WHERE report = ?",
            ((keys_posted(one.profile).tobytes(), numbers[one.id]) for one in prepared),
        )
        database.run_each(
            "UPDATE reports SET dated = ? WHERE number = ?",
            ((one.reading.published.value, numbers[one.id]) for one in prepared),
        )


def _with_met(database: Database, prepared: Prepared, number: int) -> Traces:
    """The traces of a report that was held against the earlier reports that it has links with."""
    rows = database.rows(
        """SELECT r.id FROM links l JOIN reports r ON r.number = iif(l.a = ?1, l.b, l.a)
           JOIN readings f ON f.report = r.number
           WHERE (l.a = ?1 OR l.b = ?1) AND f.turn < (SELECT turn FROM readings WHERE report = ?1) ORDER BY f.turn""",
        (number,),
    )
    return prepared.traces.with_found(frozenset(), tuple(row[0] for row in rows))
