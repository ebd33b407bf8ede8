"""Reports come in: read from where they are, refused or accepted, some hundreds a transaction."""

import os
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, field, replace

from retold.library.file.database import Database
from retold.library.tables.accepting import Accepted, accept, arrival
from retold.library.tables.fetched import count_fetched, validators
from retold.library.tables.identity import whole_path
from retold.library.tables.problems import keep_problems
from retold.library.tables.raw import Raw, keep_raw
from retold.model import Problem, Report
from retold.pipeline import Progress
from retold.sources import Loaded
from retold.sources.document import Document, Validators
from retold.sources.finding import UNCHANGED
from retold.sources.load import LoadingStopped, portions
from retold.text.language import language_of

Source = Report | Problem | str | os.PathLike[str]
"""A report, the path of a file or folder of them or an address of the web; or what somebody who read them could not."""

AT_ONCE = 300
"""Reports of a transaction: it takes a tenth of a second, and a report costs a fifth of what it would alone."""

_HELD = 2**23
"""Bytes of documents that are held before they are written down."""

_REMEDIES = {
    "new": "give each report an id of its own",
    "version": "all its texts are kept",
    "known": "give it another name if it is a reprint",
    "old": "give it a later date if it holds again",
}
"""What can be done about a notice, by what became of the report."""

_TEXTS = ("id", "text", "title", "published", "publisher", "url", "updated", "language")


@dataclass(slots=True)
class Arrivals:
    """Reports that are to be accepted, and what could not be read.

    ``refused`` are the problems that are kept, by paths from the root; ``looked_at`` has all such paths that were read
    now. ``unchanged`` counts the reports of the library whose addresses have nothing new. ``cut_short`` is whether
    somebody interrupted the reading.
    """

    reports: list[Report] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ignored: tuple[str, ...] = ()
    refused: list[Problem] = field(default_factory=list)
    looked_at: set[str] = field(default_factory=set)
    unchanged: int = 0
    cut_short: bool = False


@dataclass(slots=True)
class Acceptance:
    """What was accepted so far: how many reports of each outcome, which ones changed their text, and what was not."""

    counts: Counter[str] = field(default_factory=Counter)
    changed: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ignored: tuple[str, ...] = ()

    @property
    def accepted(self) -> int:
        """Reports that are now in the library and were not before, or not with this text."""
        return self.counts.total() - self.counts["known"] - self.counts["old"]


class RawKeeper:
    """Keeps the bytes that reports are taken from, some MB a transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._held: list[Raw] = []
        self._size = 0

    def take(self, document: Document) -> None:
        """Keep the bytes of a document."""
        self._held.append(Raw(document.sha256, document.first, document.file, document.raw))
        self._size += len(document.raw)
        if self._size > _HELD:
            self.write()

    def write(self) -> None:
        """Write down what is held."""
        keep_raw(self._database, self._held)
        self._held.clear()
        self._size = 0


class Arriving:
    """Reads sources, some of which may be larger than memory, in portions.

    What the library has from an address of the web is asked for only if it has changed since; ``database`` gives the
    one that is open. The ``keeper`` keeps the bytes of all that reports are from.
    """

    def __init__(
        self,
        sources: Iterable[Source] | Source,
        database: Callable[[], Database | None],
        keeper: RawKeeper | None = None,
    ) -> None:
        given = [sources] if isinstance(sources, Report | Problem | str | os.PathLike) else list(sources)
        self._paths = [one for one in given if not isinstance(one, Report | Problem)]
        self._given = [one for one in given if isinstance(one, Report | Problem)]
        self._database = database
        self._keeper = keeper
        self._settled: set[str] = set()

    def portions(self, progress: Progress | None = None) -> Generator[Arrivals]:
        """The reports of a portion in the order in which they are accepted; what is no report is a problem.

        Interrupted it gives what had been read as the last one.
        """
        taken = self._keeper.take if self._keeper else None
        try:
            for loaded in portions(self._paths, progress=progress, known=self._known, taken=taken):
                yield self._arrivals(loaded)
        except LoadingStopped as stopped:
            yield replace(self._arrivals(stopped.loaded), cut_short=True)
            return
        yield Arrivals(looked_at={whole_path(os.fspath(path)) for path in self._paths} - self._settled)

    def _known(self, address: str) -> Validators:
        """What the server of an address said the last time."""
        database = self._database()
        return validators(database, address) if database else Validators()

    def _arrivals(self, loaded: Loaded) -> Arrivals:
        """What is to be done with what was read; what was refused at a path before is settled once."""
        if self._keeper:
            self._keeper.write()
        arrivals = Arrivals(ignored=loaded.ignored)
        for one in (*loaded.reports, *loaded.problems, *self._given):
            _take(one, arrivals)
        self._given.clear()
        if database := self._database():
            same = [problem.path for problem in loaded.problems if problem.reason == UNCHANGED]
            arrivals.unchanged = sum(count_fetched(database, address) for address in same)
            arrivals.looked_at.difference_update(same)  # nothing of them was read: what was refused there still is
            self._settled.update(same)
        arrivals.looked_at -= self._settled
        self._settled |= arrivals.looked_at
        arrivals.reports.sort(key=arrival)
        return arrivals


def accept_all(database: Database, arrivals: Arrivals, done: Acceptance, progress: Progress | None) -> None:
    """Accept reports; ``done`` tells at any time what is safe, also when this is interrupted."""
    keep_problems(database, arrivals.refused, arrivals.looked_at)
    done.counts["known"] += arrivals.unchanged
    reports = arrivals.reports
    for begin in range(0, len(reports), AT_ONCE):
        if progress:
            progress("accepting", begin, len(reports))
        some = reports[begin : begin + AT_ONCE]
        _note(accept(database, some), some, arrivals, done)
    if progress and reports:
        progress("accepting", len(reports), len(reports))
    done.problems += arrivals.problems
    done.ignored += arrivals.ignored


def _take(one: Report | Problem, arrivals: Arrivals) -> None:
    """Put a report, or what is wrong with one, where it belongs."""
    problem = _refusal(one) if isinstance(one, Report) else one
    path = _path_of(one)
    arrivals.looked_at.add(path)
    if isinstance(one, Report) and problem is None:
        arrivals.reports.append(one if one.language else replace(one, language=language_of(one.text)))
    if problem:
        arrivals.problems.append(problem)
        arrivals.refused += [replace(problem, path=path)] if problem.fatal else []


def _path_of(one: Report | Problem) -> str:
    """The file or address that something came from, or its id where it says nothing of that."""
    path = one.path if isinstance(one, Problem) else one.provenance and one.provenance.path
    return whole_path(path) if path else str(one.id if isinstance(one, Report) else "")


def _note(accepted: Sequence[Accepted], reports: Sequence[Report], arrivals: Arrivals, done: Acceptance) -> None:
    """Count what became of some reports."""
    done.counts.update(one.outcome for one in accepted)
    done.changed += [one.id for one in accepted if one.outcome == "version"]
    for one, report in zip(accepted, reports, strict=True):
        if one.notice:
            arrivals.problems.append(_problem(report, one.notice, _REMEDIES[one.outcome], fatal=False))


def _refusal(report: Report) -> Problem | None:
    """Why a report that a program made cannot be taken in."""
    for name in _TEXTS:
        value = getattr(report, name)
        if not isinstance(value, str) and (value is not None or name in ("id", "text")):
            return _problem(report, f"{name} is a {type(value).__name__}", f"give {name} as a string")
    if not report.id:
        return _problem(report, "no id", "give each report an id")
    return None if report.text.strip() else _problem(report, "no text", "give the text of the report")


def _problem(report: Report, reason: str, remedy: str, *, fatal: bool = True) -> Problem:
    where = report.provenance
    return Problem((where and where.path) or str(report.id), reason, remedy, where.place if where else None, fatal)
