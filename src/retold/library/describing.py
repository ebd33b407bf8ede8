"""The label of a story, from when to when it was told, and from how many roots its reports descend.

All follow from all of a story's reports, so they are found again when one of these changes. Roots are counted once,
when an addition ends: to count them at each step would take longer the more there is. Until then they are bounded by
one and the number of reports.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from retold.library.file.database import Database
from retold.library.tables.families import linked_among, roots_of
from retold.library.tables.stories import Described, describe
from retold.library.tables.waiting import put_off, settle, waiting
from retold.model import Reading, Roots
from retold.pipeline import Progress
from retold.stories import first_and_last, label

LOOKED_AT = 200
"""So many of a story's reports, the oldest, are looked at for its label."""

AT_ONCE = 2000
"""Stories whose roots are counted in one transaction, a second's work."""

ReadingOf = Callable[[str], Reading]
Members = Mapping[str, Sequence[str]]


def describe_stories(database: Database, stories: Iterable[str], reports: Iterable[str], reading_of: ReadingOf) -> None:
    """Describe stories anew: these, and those of the reports."""
    members = _members(database, {*stories, *_stories_of(database, reports)})
    linked = set(linked_among(database, [name for names in members.values() for name in names]))
    bounds = {name: Roots(len(names) if linked.isdisjoint(names) else 1, len(names)) for name, names in members.items()}
    _describe(database, members, bounds, {}, reading_of)
    put_off(database, [name for name, names in members.items() if not linked.isdisjoint(names)])


def count_waiting(database: Database, reading_of: ReadingOf, progress: Progress | None = None) -> None:
    """Count the roots of the stories that have changed."""
    names = waiting(database)
    for begin in range(0, len(names), AT_ONCE):
        if progress:
            progress("counting", begin, len(names))
        with database.transaction():
            members = _members(database, names[begin : begin + AT_ONCE])
            roots, lineages = roots_of(database, {name: story for story, some in members.items() for name in some})
            _describe(database, members, roots, lineages, reading_of)
    if progress and names:
        progress("counting", len(names), len(names))


def _describe(
    database: Database, members: Members, roots: Mapping[str, Roots], lineages: Mapping[str, str], reading_of: ReadingOf
) -> None:
    described, told = [], []
    for story, names in members.items():
        readings = [reading_of(name) for name in names[:LOOKED_AT]]
        described.append(Described(story, label(readings, lineages), roots[story]))
        told.append((*_told(database, story), story))
    describe(database, described)
    database.run_each("UPDATE stories SET first = ?, last = ? WHERE id = ?", told)
    settle(database, members)


def _told(database: Database, story: str) -> tuple[str | None, str | None]:
    """From when to when a story was told."""
    rows = database.rows(
        """SELECT r.dated FROM stories s JOIN placements p ON p.story = s.number
           JOIN reports r ON r.number = p.report WHERE s.id = ?""",
        (story,),
    )
    told = first_and_last([row[0] for row in rows])
    return told.first, told.last


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
