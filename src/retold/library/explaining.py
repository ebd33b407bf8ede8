"""Why a report is in its story and not in the next best one."""

from collections.abc import Iterable

import msgspec

from retold.errors import NotPlacedError
from retold.library.database import Database
from retold.library.links import links_among
from retold.library.readings import Readings
from retold.library.records import Compared, Explained
from retold.library.stories import entry, logged, members, story_of
from retold.model import Neighbour
from retold.stories import same_story
from retold.stories.profiles import Profile
from retold.stories.stream import StoryStream

SHOWN = 3
"""So many neighbours are compared with the report, of its own story and of the next best."""


def explain(database: Database, name: str) -> Explained:
    """The place of a report with the evidence for and against. Raises UnknownReportError, NotPlacedError."""
    own = story_of(database, name)
    if own is None:
        raise NotPlacedError(f"{name} still waits for its story; `retold add` without paths goes on.")
    placement = _around(database, own).placement(name)
    inside = [one for one in placement.neighbours if one.story == own][:SHOWN]
    others = [one for one in placement.neighbours if one.story == placement.next_story][:SHOWN]
    stories = {own, *(one.story for one in placement.neighbours), *filter(None, (placement.next_story,))}
    readings = Readings(database)
    return Explained(
        report=name,
        story=entry(database, own),
        placement=placement,
        inside=_compared(readings, name, inside),
        next_best=_compared(readings, name, others),
        labels={story: entry(database, story).label for story in sorted(stories)},
        log=tuple(logged(database, own)),
    )


def _compared(readings: Readings, name: str, neighbours: Iterable[Neighbour]) -> tuple[Compared, ...]:
    """The neighbours with what speaks for and against."""
    own = readings(name)
    pairs = ((one, readings(one.report)) for one in neighbours)
    return tuple(Compared(one, other.report.title, same_story(own, other)) for one, other in pairs)


def _around(database: Database, own: str) -> StoryStream:
    """A stream that knows one story and all that have a report which is like one of its reports."""
    stories = _near(database, own)
    of_report = {name: story for story in stories for name in members(database, story)}
    rows = database.rows(
        """SELECT r.id, p.body FROM profiles p JOIN reports r ON r.number = p.report
           JOIN readings f ON f.report = p.report
           WHERE r.id IN (SELECT value FROM json_each(?)) ORDER BY f.turn""",
        (_json(of_report),),
    )
    kept = [(name, Profile.from_bytes(body)) for name, body in rows]
    stream = StoryStream()
    stream.take_in(kept, of_report, _likenesses(database, of_report), links_among(database, of_report))
    return stream


def _near(database: Database, own: str) -> list[str]:
    """The story and its neighbours."""
    rows = database.rows(
        """WITH own AS (SELECT p.report FROM placements p JOIN stories s ON s.number = p.story WHERE s.id = ?),
               near AS (SELECT report FROM own
                        UNION SELECT l.b FROM own JOIN likenesses l ON l.a = own.report
                        UNION SELECT l.a FROM own JOIN likenesses l ON l.b = own.report
                        UNION SELECT l.b FROM own JOIN links l ON l.a = own.report
                        UNION SELECT l.a FROM own JOIN links l ON l.b = own.report)
           SELECT DISTINCT s.id FROM near JOIN placements p ON p.report = near.report
           JOIN stories s ON s.number = p.story ORDER BY s.id""",
        (own,),
    )
    return [row[0] for row in rows]


def _likenesses(database: Database, names: Iterable[str]) -> list[tuple[str, str, float]]:
    """The kept likenesses of pairs among some reports."""
    rows = database.rows(
        """WITH some AS (SELECT number FROM reports WHERE id IN (SELECT value FROM json_each(?)))
           SELECT a.id, b.id, l.likeness FROM some JOIN likenesses l ON l.a = some.number
           JOIN reports a ON a.number = l.a JOIN reports b ON b.number = l.b WHERE l.b IN some""",
        (_json(names),),
    )
    return [(a, b, value) for a, b, value in rows]


def _json(names: Iterable[str]) -> str:
    return msgspec.json.encode(sorted(names)).decode()
