"""Which reports are there since a moment, in which stories, and what they were before."""

from collections.abc import Iterable
from typing import Literal

from retold.library.file.database import Database, as_json
from retold.library.tables.moments import Moment

By = Literal["added", "published"]

_SINCE = {
    "added": "r.added >= :utc",
    "published": "r.dated >= substr(:local, 1, 10) AND r.dated >= substr(:local, 1, length(r.dated))",
}
"""Of what is dated by its day alone only the day is compared: it may be of any hour."""


def stories_since(database: Database, moment: Moment, by: By) -> dict[str, list[str]]:
    """The stories with reports that came, or were published, at that moment or later; those of most such reports first.

    A report that is dated by its day alone may be of any hour of it.
    """
    rows = database.rows(
        f"""SELECT s.id, r.id FROM reports r JOIN placements p ON p.report = r.number
            JOIN stories s ON s.number = p.story WHERE {_SINCE[by]} ORDER BY s.id, r.id""",
        {"utc": moment.utc, "local": moment.local},
    )
    found: dict[str, list[str]] = {}
    for story, report in rows:
        found.setdefault(story, []).append(report)
    return dict(sorted(found.items(), key=lambda each: (-len(each[1]), each[0])))


def pending_since(database: Database, moment: Moment, by: By) -> int:
    """How many reports came, or were published, since and wait for their story."""
    pending = "r.number NOT IN (SELECT report FROM placements)"
    return int(
        database.value(
            f"SELECT count(*) FROM reports r WHERE {_SINCE[by]} AND {pending}",
            {"utc": moment.utc, "local": moment.local},
        )
    )


def texts_before(database: Database, reports: Iterable[str], moment: Moment) -> dict[str, str]:
    """The texts that some reports had at a moment, as far as they were there and have another one now."""
    rows = database.rows(
        """SELECT r.id, v.text FROM versions v JOIN reports r ON r.number = v.report
           WHERE v.added < ?1 AND v.replaced >= ?1 AND r.id IN (SELECT value FROM json_each(?2)) ORDER BY v.number""",
        (moment.utc, as_json(sorted(reports))),
    )
    return dict(rows)
