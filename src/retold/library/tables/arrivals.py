"""When reports arrived in the library, and which stories the last ones are in."""

from collections.abc import Iterable

from retold.library.file.database import Database, as_json

LOOKED_AT = 5000
"""Stories with news are looked for among so many reports, the last to arrive: .02 s of work however many there are."""


def arrivals(database: Database, reports: Iterable[str]) -> dict[str, str]:
    """When the present text of each report arrived, as ISO 8601 in UTC; reports that are not there are left out."""
    names = as_json(list(reports))
    return dict(database.rows("SELECT id, added FROM reports WHERE id IN (SELECT value FROM json_each(?))", (names,)))


def latest_stories(database: Database, least: int, limit: int) -> dict[str, str]:
    """The stories that got a report last, with when that was; of at least so many reports, the latest first."""
    return dict(
        database.rows(
            """SELECT s.id, max(r.added) FROM (SELECT number, added FROM reports ORDER BY number DESC LIMIT ?1) r
               JOIN placements p ON p.report = r.number JOIN stories s ON s.number = p.story
               WHERE s.reports >= ?2 GROUP BY s.number ORDER BY max(r.added) DESC, max(r.number) DESC LIMIT ?3""",
            (LOOKED_AT, least, limit),
        )
    )
