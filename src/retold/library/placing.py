"""Pending reports find their links and their stories, some hundreds a transaction."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from retold.collecting import no_collector
from retold.engine import Engine, InProcess, ProcessPool
from retold.errors import RetoldError
from retold.library.asking.describing import describe_stories
from retold.library.code import PLACING
from retold.library.file.database import Database
from retold.library.found import finding
from retold.library.resuming import Placers, resume
from retold.library.tables.counted import keep_counts
from retold.library.tables.findings import keep_findings, keep_traces
from retold.library.tables.links import drop_links, keep_judged, keep_likenesses, keep_links
from retold.library.tables.readings import Readings
from retold.library.tables.reports import find_many
from retold.library.tables.runs import setting
from retold.library.tables.stories import assign, log
from retold.library.tables.waiting import fasten, loose
from retold.model import Placed, Problem, Report
from retold.pipeline import Linked, Prepared, Progress, Traces, prepare

State = TypeVar("State")
Shard = TypeVar("Shard")
Result = TypeVar("Result")

AT_ONCE = 500
"""Reports of a transaction: what is lost when the process dies, and made again, takes two seconds."""

PARALLEL_FROM = 200
"""Reports from which on the work is spread over processes, which take a tenth of a second to start."""


@dataclass(slots=True)
class Placing:
    """What was placed so far: reports, links, what happened to stories, and reports that could not be placed."""

    placed: int = 0
    links: int = 0
    changes: Counter[str] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)


class Cores:
    """The engine of a placer: this process for few reports, the cores of the machine for many."""

    def __init__(self) -> None:
        self._engine: Engine = InProcess()

    def use_for(self, count: int) -> None:
        """Be ready for so many reports."""
        self._engine = ProcessPool() if count >= PARALLEL_FROM else InProcess()

    def map(self, work: Callable[[State, Shard], Result], state: State, shards: Iterable[Shard]) -> Iterator[Result]:
        """The results in the order of the shards."""
        return self._engine.map(work, state, shards)


class Placer:
    """Places reports in a library that nobody else writes to; what it knows in memory is what is in the file.

    After an exception in one of its methods that is no longer so, and a new one must take its place.
    """

    def __init__(self, database: Database, since: str | None) -> None:
        """Know the placed reports since a day, or all."""
        self._database = database
        self._since = since
        self._engine = Cores()
        self._placers: Placers = resume(database, self._engine, since)

    def reaches(self, since: str | None) -> bool:
        """Whether all reports since a day, or all, are known."""
        return self._since is None or (since is not None and since >= self._since)

    def place(self, names: Sequence[str], done: Placing, progress: Progress | None = None) -> None:
        """Place some pending reports, in their order, in transactions of AT_ONCE; ``done`` tells what is safe."""
        self._engine.use_for(len(names))
        self._group_loose(done)
        for begin in range(0, len(names), AT_ONCE):
            if progress:
                progress("placing", begin, len(names))
            self._place(names[begin : begin + AT_ONCE], done)
        if progress and names:
            progress("placing", len(names), len(names))

    def keep_counts(self) -> None:
        """Keep how many reports have each feature, if many came since; a window has those of its own reports alone."""
        if setting(self._database, "window") is None:
            keep_counts(self._database, self._placers.stream.counts)

    def withdraw(self, names: Collection[str], done: Placing) -> None:
        """Forget reports whose text has changed, or that are taken out; what was kept of them is gone already."""
        placers = self._placers
        placers.readings.forget(names)
        placers.linker.remove(names)
        placed = placers.stream.remove(names)
        with self._database.transaction():
            self._write(placed, done)
            self._group_loose(done)

    def _group_loose(self, done: Placing) -> None:
        """Group the rest of stories again that a report has left, be it before this process began."""
        if names := loose(self._database):
            placed = self._placers.stream.look_again(names)
            with self._database.transaction():
                self._write(placed, done)
                fasten(self._database)

    def _write(self, placed: Placed, done: Placing, linked: Iterable[str] = ()) -> None:
        _write_stories(self._database, placed, linked, self._placers.readings)
        done.changes.update(change.kind for change in placed.changes)

    @no_collector()
    def _place(self, names: Sequence[str], done: Placing) -> None:
        """Place reports in one transaction."""
        prepared = sorted(_prepared(list(find_many(self._database, names)), self._engine, done), key=Prepared.in_time)
        placers = self._placers
        placers.readings.hold(one.reading for one in prepared)
        linked = placers.linker.add(prepared)
        profiles = [(one.id, one.profile) for one in prepared]
        placed = placers.stream.add(profiles, linked.links, linked.dropped)
        with self._database.transaction():
            _write_findings(self._database, prepared, linked.traces)
            _write_links(self._database, linked)
            self._write(placed, done, _ends(linked))
        done.placed += len(prepared)
        done.links += len(linked.links)


def _prepared(reports: Sequence[Report], engine: Engine, done: Placing) -> list[Prepared]:
    """The reports made ready; one on which the program breaks is a problem, stays pending, and stops no other."""
    try:
        return list(prepare(reports, engine))
    except RetoldError:
        raise
    except Exception as error:
        if len(reports) > 1:
            return [one for report in reports for one in _prepared((report,), InProcess(), done)]
        done.problems.append(_fault(reports[0], error))
        return []


def _fault(report: Report, error: Exception) -> Problem:
    reason = f"report {report.id!r} waits: a fault in retold ({type(error).__name__}: {error})"
    return Problem((report.provenance and report.provenance.path) or report.id, reason, "tell us of it, with its text")


def _write_findings(database: Database, prepared: Sequence[Prepared], traces: dict[str, Traces]) -> None:
    """Write what was found of new reports, and the traces of earlier ones that changed."""
    new = [finding(one, traces.get(one.id, one.traces)) for one in prepared]
    keep_findings(database, new, PLACING)
    names = {one.id for one in prepared}
    keep_traces(database, {name: own.to_bytes() for name, own in traces.items() if name not in names})


def _write_links(database: Database, linked: Linked) -> None:
    drop_links(database, linked.dropped)
    keep_links(database, linked.links)


def _ends(linked: Linked) -> set[str]:
    """The reports whose links changed."""
    return {name for link in linked.links for name in (link.a, link.b)} | {
        name for pair in linked.dropped for name in pair
    }


def _write_stories(database: Database, placed: Placed, linked: Iterable[str], readings: Readings) -> None:
    """Write who is in which story now, and what happened; stories with another report or link are described anew."""
    assign(database, placed.stories)
    keep_likenesses(database, placed.likenesses)
    keep_judged(database, placed.judged)
    log(database, placed.changes)
    changed = {name for one in placed.changes for name in (one.story, one.other) if name is not None}
    describe_stories(database, changed.union(placed.stories.values()), linked, readings)
