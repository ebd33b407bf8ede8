"""Reports come in: read from where they are, refused or accepted, some hundreds a transaction."""

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from retold.library.file.database import Database
from retold.library.tables.reports import Accepted, accept, arrival
from retold.model import Problem, Report
from retold.pipeline import Progress
from retold.sources import load

Source = Report | str | os.PathLike[str]
"""A report, or the path of a file or folder of them."""

AT_ONCE = 300
"""Reports of a transaction: it takes a tenth of a second, and a report costs a fifth of what it would alone."""

_REMEDIES = {
    "new": "give each report an id of its own",
    "version": "all its texts are kept",
    "known": "give it another name if it is a reprint",
    "old": "give it a later date if it holds again",
}
"""What can be done about a notice, by what became of the report."""

_TEXTS = ("id", "text", "title", "published", "publisher", "url")


@dataclass(slots=True)
class Arrivals:
    """Reports that are to be accepted, and what could not be read."""

    reports: list[Report] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ignored: tuple[str, ...] = ()


@dataclass(slots=True)
class Acceptance:
    """What was accepted so far: how many reports of each outcome, and which ones changed their text."""

    counts: Counter[str] = field(default_factory=Counter)
    changed: list[str] = field(default_factory=list)

    @property
    def accepted(self) -> int:
        """Reports that are now in the library and were not before, or not with this text."""
        return self.counts.total() - self.counts["known"] - self.counts["old"]


def read_sources(sources: Iterable[Source] | Source) -> Arrivals:
    """The reports of some sources in the order in which they are accepted; what is no report is a problem."""
    given = [sources] if isinstance(sources, Report | str | os.PathLike) else list(sources)
    loaded = load(Path(one) for one in given if not isinstance(one, Report))
    arrivals = Arrivals(list(loaded.reports), list(loaded.problems), loaded.ignored)
    for one in given:
        if isinstance(one, Report):
            refusal = _refusal(one)
            arrivals.problems += [refusal] if refusal else []
            arrivals.reports += [] if refusal else [one]
    arrivals.reports.sort(key=arrival)
    return arrivals


def accept_all(database: Database, arrivals: Arrivals, done: Acceptance, progress: Progress | None) -> None:
    """Accept reports; ``done`` tells at any time what is safe, also when this is interrupted."""
    reports = arrivals.reports
    for begin in range(0, len(reports), AT_ONCE):
        if progress:
            progress("accepting", begin, len(reports))
        some = reports[begin : begin + AT_ONCE]
        _note(accept(database, some), some, arrivals, done)
    if progress and reports:
        progress("accepting", len(reports), len(reports))


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
