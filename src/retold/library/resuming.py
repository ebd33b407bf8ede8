"""Linker and stream go on where others stopped: filled with what is kept, without reading texts again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from retold.collecting import no_collector
from retold.engine import Engine
from retold.library.file.database import Database
from retold.library.tables.links import each_likeness
from retold.library.tables.readings import Readings
from retold.library.tables.runs import setting
from retold.lineage import Window
from retold.model import Relation
from retold.pipeline import Linker, Traces
from retold.stories.profiles import Profile
from retold.stories.stream import StoryStream

EARLIEST = 20
"""One report in so many may lie before the days that are looked at."""


@dataclass(frozen=True, slots=True)
class Placers:
    """What finds the place of a report: its links with earlier ones, and its story."""

    readings: Readings
    linker: Linker
    stream: StoryStream


@dataclass(frozen=True, slots=True)
class _Kept:
    """A placed report."""

    id: str
    published: str | None
    outlet: str | None
    story: str
    traces: Traces
    profile: Profile


def reach_back(database: Database) -> str | None:
    """The day since which reports can be within the library's window of the pending ones; None for all.

    One in EARLIEST of the pending may be older: a forged date is not to have a whole archive loaded.
    """
    days = setting(database, "window")
    rows = database.rows(
        """SELECT substr(published, 1, 10) FROM reports WHERE number NOT IN (SELECT report FROM placements)
            AND date(substr(published, 1, 10)) IS NOT NULL ORDER BY 1"""
    )
    if days is None or not rows:
        return None
    first = date.fromisoformat(rows[len(rows) // EARLIEST][0])
    return (first - timedelta(min(days * 5 // 4 + 1, (first - date.min).days))).isoformat()


def resume(database: Database, engine: Engine, since: str | None) -> Placers:
    """A linker and a stream that know the placed reports since a day, or all."""
    window = Window(days=setting(database, "window"))
    readings = Readings(database)
    placers = Placers(readings, Linker(window, engine, readings), StoryStream(window, readings))
    with no_collector():
        if kept := list(_each_kept(database, since)):
            links = list(_each_link(database, since))
            placers.linker.take_in(((one.id, one.published, one.outlet, one.traces) for one in kept), links)
            profiles = ((one.id, one.profile) for one in kept)
            placers.stream.take_in(profiles, {one.id: one.story for one in kept}, each_likeness(database, since), links)
    return placers


def _each_kept(database: Database, since: str | None) -> Iterator[_Kept]:
    """The placed reports since a day, and those without one, in the order of placing."""
    rows = database.each(
        """SELECT r.id, r.published, coalesce(r.publisher, r.url), s.id, t.body, p.body
           FROM readings f JOIN reports r ON r.number = f.report JOIN traces t ON t.report = f.report
           JOIN profiles p ON p.report = f.report JOIN placements l ON l.report = f.report
           JOIN stories s ON s.number = l.story
           WHERE ?1 IS NULL OR r.dated IS NULL OR r.dated >= ?1 ORDER BY f.turn""",
        (since,),
    )
    for name, published, outlet, story, traces, profile in rows:
        yield _Kept(name, published, outlet, story, Traces.from_bytes(traces), Profile.from_bytes(profile))


def _each_link(database: Database, since: str | None) -> Iterator[Relation]:
    """The links between reports since a day, without their passages and evidence."""
    rows = database.each(
        """SELECT a.id, b.id, l.level, l.kind, l.direction, l.share_a, l.share_b, l.certain
           FROM links l JOIN reports a ON a.number = l.a JOIN reports b ON b.number = l.b
           WHERE ?1 IS NULL OR (coalesce(a.dated, ?1) >= ?1 AND coalesce(b.dated, ?1) >= ?1)
           ORDER BY l.number""",
        (since,),
    )
    for a, b, level, kind, direction, share_a, share_b, certain in rows:
        yield Relation(a, b, level, kind, direction, share_a, share_b, bool(certain))
