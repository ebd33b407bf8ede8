"""The stories of a library: which report is in which, their lines in a list, and what happened to them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

import msgspec

from retold.errors import NotPlacedError, UnknownReportError, UnknownStoryError
from retold.library.file.database import Database, Row, as_json, now
from retold.library.tables.numbering import nearest, number_of, numbers_of
from retold.library.tables.publishers import publisher_key
from retold.model import Roots, StoryChange
from retold.model.answers import LoggedChange, StoryEntry
from retold.writable import writable

Order = Literal["latest", "largest"]

_ENTRY = "s.id, s.label, s.first, s.last, s.reports, s.publishers, s.roots_low, s.roots_high FROM stories s"
_ORDERS = {
    "latest": "s.last IS NULL, s.last DESC, s.reports DESC, s.id",
    "largest": "s.reports DESC, s.last DESC, s.id",
}
_LOGGED = "number, at, kind, story, other, reports, reason FROM story_log"


@dataclass(frozen=True, slots=True)
class Described:
    """What is said of a story: its label, its roots, and the first and last date of publication that can be right."""

    id: str
    label: str
    roots: Roots
    first: str | None = None
    last: str | None = None


class Member(NamedTuple):
    """A report of a story."""

    id: str
    dated: str | None


def assign(database: Database, stories: Mapping[str, str]) -> None:
    """Put reports, by id, into stories; counts and dates of the stories that they enter or leave follow."""
    with database.transaction():
        numbers = numbers_of(database, stories)
        left = _stories_of(database, numbers.values())
        entered = sorted(set(stories.values()))
        database.run_each(
            """INSERT INTO stories (id, label, reports, publishers, roots_low, roots_high) VALUES (?, '', 0, 0, 0, 0)
               ON CONFLICT (id) DO NOTHING""",
            ((story,) for story in entered),
        )
        database.run_each(
            """INSERT INTO placements (report, story) VALUES (?, (SELECT number FROM stories WHERE id = ?))
               ON CONFLICT (report) DO UPDATE SET story = excluded.story""",
            ((numbers[report], story) for report, story in stories.items()),
        )
        recount(database, sorted({*entered, *left}))


def recount(database: Database, names: Collection[str]) -> None:
    """Count the reports and publishers of stories anew, and their dates; a story without reports is gone."""
    database.run_each(
        """UPDATE stories SET (reports, publishers, first, last) = (
               SELECT count(*), count(DISTINCT r.publisher_key), min(r.dated), max(r.dated)
               FROM placements p JOIN reports r ON r.number = p.report
               WHERE p.story = stories.number
           ) WHERE id = ?""",
        ((name,) for name in names),
    )
    database.run_each("DELETE FROM stories WHERE id = ? AND reports = 0", ((name,) for name in names))


def keep_described(database: Database, stories: Iterable[Described]) -> None:
    """Keep what is said of stories, which are counted with that; those that are gone are passed over."""
    database.run_each(
        "UPDATE stories SET label = ?, roots_low = ?, roots_high = ?, first = ?, last = ?, counted = 1 WHERE id = ?",
        ((one.label, one.roots.low, one.roots.high, one.first, one.last, one.id) for one in stories),
    )


_DAYS = "(:since IS NULL OR r.dated >= :since) AND (:until IS NULL OR r.dated < :until || '~')"
_AMONG_DAYS = f"""(:since IS NULL AND :until IS NULL OR EXISTS (
    SELECT 1 FROM placements p JOIN reports r ON r.number = p.report WHERE p.story = s.number AND {_DAYS}))"""
_OF_PUBLISHER = f"""s.number IN (
    SELECT p.story FROM reports r JOIN placements p ON p.report = r.number
    WHERE r.publisher_key = :publisher AND {_DAYS})"""
"""The stories of 9,000 reports of a publisher are found in 5 ms; whether each story has one is asked in 170 where few
have."""


def entries(
    database: Database,
    *,
    since: str | None = None,
    until: str | None = None,
    least: int = 1,
    publisher: str | None = None,
    order: Order = "latest",
    limit: int | None = None,
) -> list[StoryEntry]:
    """Lines of stories; ``since`` and ``until`` are days, both included, between which a report must lie."""
    key = publisher_key(publisher)
    found = _AMONG_DAYS if key is None else _OF_PUBLISHER
    rows = database.rows(
        f"""SELECT {_ENTRY} WHERE s.reports >= :least AND {found}
            ORDER BY {_ORDERS[order]} LIMIT coalesce(:limit, -1)""",
        {"least": least, "publisher": key, "since": since, "until": until, "limit": limit},
    )
    return [_entry(row) for row in rows]


def entry(database: Database, name: str) -> StoryEntry:
    """The line of one story. Raises UnknownStoryError, which tells where a story went that was merged."""
    name = writable(name)
    row = database.row(f"SELECT {_ENTRY} WHERE s.id = ?", (name,))
    if row is None:
        raise _unknown(database, name)
    return _entry(row)


def count_stories(database: Database, least: int = 1) -> int:
    """The number of stories of at least so many reports."""
    return int(database.value("SELECT count(*) FROM stories WHERE reports >= ?", (least,)))


def members(database: Database, name: str) -> list[str]:
    """The ids of a story's reports, the oldest first. Raises UnknownStoryError."""
    name = writable(name)
    found = members_of(database, (name,))
    if not found:
        raise _unknown(database, name)
    return [one.id for one in found[name]]


def members_of(database: Database, names: Iterable[str]) -> dict[str, list[Member]]:
    """The reports of each of some stories, the oldest first; stories that are gone are left out."""
    rows = database.rows(
        """SELECT s.id, r.id, r.dated FROM stories s JOIN placements p ON p.story = s.number
           JOIN reports r ON r.number = p.report
           WHERE s.id IN (SELECT value FROM json_each(?)) ORDER BY coalesce(r.dated, '~'), r.id""",
        (as_json(sorted(names)),),
    )
    found: dict[str, list[Member]] = {}
    for story, name, dated in rows:
        found.setdefault(story, []).append(Member(name, dated))
    return found


def stories_of(database: Database, reports: Iterable[str]) -> list[str]:
    """The stories of some reports."""
    return _stories_of(database, numbers_of(database, reports).values())


def story_of(database: Database, report: str) -> str | None:
    """The id of a report's story; None while it is pending. Raises UnknownReportError."""
    found = _stories_of(database, (number_of(database, report),))
    return found[0] if found else None


def story_that_has(database: Database, report: str) -> str:
    """The id of a report's story. Raises UnknownReportError, and NotPlacedError while the report is pending."""
    found = story_of(database, report)
    if found is None:
        raise NotPlacedError(f"{report} still waits for its story; `retold add` goes on with it.")
    return found


def story_named(database: Database, name: str) -> str:
    """The story that a name means: its own id, that of one of its reports, or that of a story which it took in.

    Raises UnknownStoryError, and NotPlacedError where a report of that id waits for its story.
    """
    name = writable(name)
    if _is_there(database, name):
        return name
    try:
        return story_that_has(database, name)
    except UnknownReportError:
        into = _merged_into(database, name)
        if into is None or not _is_there(database, into):
            raise _unknown(database, name) from None
        return into


def log(database: Database, changes: Iterable[StoryChange]) -> None:
    """Write down what happened to stories."""
    at = now()
    database.run_each(
        "INSERT INTO story_log (at, kind, story, other, reports, reason) VALUES (?, ?, ?, ?, ?, ?)",
        ((at, one.kind, one.story, one.other, as_json(one.reports), one.reason) for one in changes),
    )


def logged(database: Database, story: str | None = None, since: str = "") -> list[LoggedChange]:
    """What happened to a story, or to all since a moment of UTC, the latest last."""
    if story is None:
        return [_change(row) for row in database.rows(f"SELECT {_LOGGED} WHERE at >= ? ORDER BY number", (since,))]
    rows = database.rows(f"SELECT {_LOGGED} WHERE story = ?1 OR other = ?1 ORDER BY number", (story,))
    return [_change(row) for row in rows]


def _stories_of(database: Database, numbers: Iterable[int]) -> list[str]:
    """The ids of the stories that reports are in."""
    return database.column(
        """SELECT DISTINCT s.id FROM placements p JOIN stories s ON s.number = p.story
           WHERE p.report IN (SELECT value FROM json_each(?)) ORDER BY s.id""",
        (as_json(sorted(numbers)),),
    )


def _entry(row: Row) -> StoryEntry:
    name, label, first, last, reports, publishers, low, high = row
    return StoryEntry(name, label, first, last, reports, publishers, Roots(low, high))


def _change(row: Row) -> LoggedChange:
    number, at, kind, story, other, reports, reason = row
    return LoggedChange(number, at, kind, story, other, msgspec.json.decode(reports, type=tuple[str, ...]), reason)


def _unknown(database: Database, name: str) -> UnknownStoryError:
    into = _merged_into(database, name)
    near = [] if into else nearest(name, database.column("SELECT id FROM stories"))
    if into:
        hint = f"It was merged into {into!r}."
    else:
        hint = f"Did you mean {' or '.join(map(repr, near))}?" if near else "`retold stories` lists the ids."
    return UnknownStoryError(f"No story {name!r} in {database.path}. {hint}")


def _is_there(database: Database, name: str) -> bool:
    return database.value("SELECT 1 FROM stories WHERE id = ?", (name,)) is not None


def _merged_into(database: Database, name: str) -> str | None:
    """The story that one of that id went into, the last time that it did."""
    found: str | None = database.value(
        "SELECT story FROM story_log WHERE kind = 'merged' AND other = ? ORDER BY number DESC", (name,)
    )
    return found
