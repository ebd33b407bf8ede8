"""Linker and stream go on where others stopped: filled with what is kept, without reading texts again."""

from dataclasses import dataclass
from datetime import date, timedelta

from retold.collecting import no_collector
from retold.engine import Engine
from retold.library.file.database import Database
from retold.library.tables.counted import find_counts
from retold.library.tables.readings import Readings
from retold.library.tables.reports import pending_days
from retold.library.tables.resuming import likenesses_between, links_between, placed_since
from retold.library.tables.runs import setting
from retold.lineage import Window
from retold.pipeline import Linker, Traces
from retold.stories.counts import Counts
from retold.stories.left import Left, LeftReport
from retold.stories.stream import StoryStream

EARLIEST = 20
"""One report in so many may lie before the days that are looked at."""


@dataclass(frozen=True, slots=True)
class Placers:
    """What finds the place of a report: its links with earlier ones, and its story."""

    readings: Readings
    linker: Linker
    stream: StoryStream


def reach_back(database: Database) -> str | None:
    """The day since which reports can be within the library's window of the pending ones; None for all.

    One in EARLIEST of the pending may be older: a forged date is not to have a whole archive loaded.
    """
    days = setting(database, "window")
    pending = pending_days(database)
    if days is None or not pending:
        return None
    first = date.fromisoformat(pending[len(pending) // EARLIEST])
    return (first - timedelta(min(days * 5 // 4 + 1, (first - date.min).days))).isoformat()


def resume(database: Database, engine: Engine, since: str | None) -> Placers:
    """A linker and a stream that know the placed reports since a day, or all."""
    window = Window(days=setting(database, "window"))
    readings = Readings(database)
    placers = Placers(readings, Linker(window, engine, readings), StoryStream(window, readings))
    with no_collector():
        if reports := placed_since(database, since):
            links = links_between(database, reports)
            kept = ((one.id, one.published, one.outlet, Traces.from_bytes(one.traces)) for one in reports)
            placers.linker.take_in(kept, links.pairs)
            counts, turn = find_counts(database) if since is None else (Counts(), 0)
            placers.stream.take_in(
                Left(
                    [LeftReport(one.id, one.story, one.profile, one.posted) for one in reports],
                    likenesses_between(database, reports),
                    links.judged,
                    links.cut,
                    counts,
                    sum(one.turn <= turn for one in reports),
                )
            )
    return placers
