"""Which reports are there since a moment, in which stories, and what they were before."""

from collections.abc import Iterable
from typing import Literal

import msgspec

from retold.library.file.database import Database
from retold.library.tables.moments import Moment

By = Literal["added", "published"]

_SINCE = {
    "added": ("r.added", "r.added >= :utc"),
    "published": ("r.dated", "r.dated >= substr(:local, 1, 10)"),
}


def stories_since(database: Database, moment: Moment, by: By) -> dict[str, list[str]]:
    """The stories with reports that came, or were published, at that moment or later; those of most such reports first.

    A report that is dated by its day alone may be of any hour of it.
    """
    dated, condition = _SINCE[by]
    rows = database.rows(
        f"""SELECT s.id, r.id, {dated} FROM reports r JOIN placements p ON p.report = r.number
            JOIN stories s ON s.number = p.story WHERE {condition} ORDER BY s.id, r.id""",
        {"utc": moment.utc, "local": moment.local},
    )
    found: dict[str, list[str]] = {}
    for story, report, when in rows:
        if by == "added" or when >= moment.local[: len(when)]:
            found.setdefault(story, []).append(report)
    return dict(sorted(found.items(), key=lambda each: (-len(each[1]), each[0])))


def pending_since(database: Database, moment: Moment) -> int:
    """How many reports came since and wait for their story."""
    return int(
        database.value(
            "SELECT count(*) FROM reports WHERE added >= ? AND number NOT IN (SELECT report FROM placements)",
            (moment.utc,),
        )
    )


def texts_before(database: Database, reports: Iterable[str], moment: Moment) -> dict[str, str]:
    """The texts that some reports had at a moment, as far as they were there and have another one now."""
    rows = database.rows(
        """SELECT r.id, v.text FROM versions v JOIN reports r ON r.number = v.report
           WHERE v.added < ?1 AND v.replaced >= ?1 AND r.id IN (SELECT value FROM json_each(?2)) ORDER BY v.number""",
        (moment.utc, msgspec.json.encode(sorted(reports)).decode()),
    )
    return dict(rows)
