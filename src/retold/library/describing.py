"""The label of a story, from when to when it was told, and from how many roots its reports descend.

All follow from all of a story's reports, so they are found again when one of these changes. In a text that thousands
have, roots are counted once, when the addition ends: counting them at each step would take longer the more there are.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable

import msgspec

from retold.library.database import Database
from retold.library.families import in_large_families, roots_of
from retold.library.stories import Described, describe
from retold.library.waiting import put_off, settle_waiting, waiting
from retold.model import Reading
from retold.stories import first_and_last, label

LARGE = 500
"""Linked reports from which on roots are counted when the addition ends; counting takes 0.2 s for so many."""

LOOKED_AT = 200
"""So many of a story's reports, the oldest, are looked at for its label."""

ReadingOf = Callable[[str], Reading]


def describe_stories(database: Database, stories: Iterable[str], reports: Iterable[str], reading_of: ReadingOf) -> None:
    """Describe stories anew: these, and those of the reports; put off those of large families."""
    members = _members(database, {*stories, *_stories_of(database, reports)})
    large = in_large_families(database, [name for names in members.values() for name in names], LARGE)
    later = {story for story, names in members.items() if not large.isdisjoint(names)}
    put_off(database, later)
    _describe(database, {story: names for story, names in members.items() if story not in later}, reading_of)


def describe_waiting(database: Database, reading_of: ReadingOf) -> None:
    """Describe the stories that were put off."""
    if names := waiting(database):
        with database.transaction():
            _describe(database, _members(database, names), reading_of)
            settle_waiting(database)


def _describe(database: Database, members: dict[str, list[str]], reading_of: ReadingOf) -> None:
    roots, lineages = roots_of(database, {name: story for story, names in members.items() for name in names})
    described, told = [], []
    for story, names in members.items():
        readings = [reading_of(name) for name in names[:LOOKED_AT]]
        described.append(Described(story, label(readings, lineages), roots[story]))
        told.append((*_told(database, story), story))
    describe(database, described)
    database.run_each("UPDATE stories SET first = ?, last = ? WHERE id = ?", told)


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
