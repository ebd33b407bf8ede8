"""The label of a story, and from how many roots its reports descend."""

from collections import defaultdict
from collections.abc import Callable, Iterable

import msgspec

from retold.library.database import Database
from retold.library.families import roots_of
from retold.library.labels import label
from retold.library.stories import Described, describe
from retold.model import Reading


def describe_stories(
    database: Database, stories: Iterable[str], reports: Iterable[str], reading_of: Callable[[str], Reading]
) -> None:
    """Describe stories anew: these, and those of the reports."""
    members = _members(database, {*stories, *_stories_of(database, reports)})
    roots = roots_of(database, {name: story for story, names in members.items() for name in names})
    describe(
        database,
        (Described(story, label(map(reading_of, names)), roots[story]) for story, names in members.items()),
    )


def _members(database: Database, stories: Iterable[str]) -> dict[str, list[str]]:
    """The reports of each story, the oldest first."""
    rows = database.rows(
        """SELECT s.id, r.id FROM stories s JOIN placements p ON p.story = s.number
           JOIN reports r ON r.number = p.report
           WHERE s.id IN (SELECT value FROM json_each(?)) ORDER BY coalesce(r.dated, '~'), r.id""",
        (_json(stories),),
    )
    members: dict[str, list[str]] = defaultdict(list)
    for story, name in rows:
        members[story].append(name)
    return members


def _stories_of(database: Database, reports: Iterable[str]) -> list[str]:
    """The stories of some reports."""
    rows = database.rows(
        """SELECT DISTINCT s.id FROM reports r JOIN placements p ON p.report = r.number
           JOIN stories s ON s.number = p.story WHERE r.id IN (SELECT value FROM json_each(?))""",
        (_json(reports),),
    )
    return [row[0] for row in rows]


def _json(names: Iterable[str]) -> str:
    return msgspec.json.encode(sorted(names)).decode()
