"""Find the documents at the given paths and read each by its format."""

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from retold.engine.pool import available_cores
from retold.model import Problem, Report
from retold.sources.children import Children
from retold.sources.document import Document, Outcome, Validators
from retold.sources.finding import Found, problem
from retold.sources.kinds import is_harmless, open_document, read_document
from retold.sources.warc import passed_over


@dataclass(frozen=True, slots=True)
class Loaded:
    """The reports that could be read, in a stable order, what could not, and which files were of no known kind."""

    reports: tuple[Report, ...]
    problems: tuple[Problem, ...]
    ignored: tuple[str, ...] = ()


class LoadingStopped(KeyboardInterrupt):
    """Reading was interrupted; ``loaded`` is what had been read by then."""

    def __init__(self, loaded: Loaded) -> None:
        super().__init__(f"stopped; {len(loaded.reports):,} reports read")
        self.loaded = loaded


def load(
    paths: Iterable[str | os.PathLike[str]],
    only: Callable[[Path], bool] | None = None,
    progress: Callable[[str, int, int], None] | None = None,
    known: Callable[[str], Validators] | None = None,
    taken: Callable[[Document], None] | None = None,
) -> Loaded:
    """Read every report at the paths: files of the formats in ``kinds`` and folders of them, addresses of the web.

    "-" is the standard input.

    ``only`` tells which of the files to read; the names of their reports are those that they have among all.
    ``progress`` hears how many documents were read, of 0: how many there are is not known before the end. ``known``
    tells what the server of an address said the last time, ``taken`` hears of each document that a report is from.

    A text file's report is named after the file, inside a folder by its path from there. A record without an id is
    named after its file and line. Two reports never have the same id: a second one with other text, or in a file of
    its own, gets "#2" behind it, a second record with the same text is counted once; both are noted among the problems.

    Interrupted it raises LoadingStopped with what had been read.
    """
    found = Found(only, known)
    collected = _Collected()
    try:
        for number, (item, outcomes) in enumerate(_children().read(found.documents(paths)), start=1):
            collected.take(item, outcomes)
            if taken and isinstance(item, Document) and any(isinstance(one, Report) for one in outcomes):
                taken(item)
            if progress:
                progress("reading files", number, 0)
    except KeyboardInterrupt:
        raise LoadingStopped(collected.loaded(tuple(found.ignored))) from None
    return collected.loaded(tuple(found.ignored))


def load_documents(documents: Iterable[Document]) -> Loaded:
    """Read every report of documents that were handed over, as ``load`` does of those that it finds."""
    collected = _Collected()
    inner = (one for document in documents for one in open_document(document))
    for item, outcomes in _children().read(inner):
        collected.take(item, outcomes)
    return collected.loaded(())


def read_each(documents: Iterable[Document]) -> Iterator[tuple[Document, list[Report]]]:
    """Documents that nothing is packed in, each with its reports; what is wrong with one is passed over."""
    for item, outcomes in _children().read(iter(documents)):
        if isinstance(item, Document):
            yield item, [one for one in outcomes if isinstance(one, Report)]


def _children() -> Children:
    return Children(read_document, is_harmless, available_cores())


def _two_files(one: Report, other: Report) -> bool:
    """Whether the reports are files of their own, whose ids are only made from their names: one may be a reprint."""
    return not any(report.provenance is None or report.provenance.place for report in (one, other))


class _Collected:
    """Reports and problems as they come in, each id once."""

    def __init__(self) -> None:
        self._reports: dict[str, Report] = {}
        self._problems: list[Problem] = []
        self._numbered: Counter[str] = Counter()
        self._passed: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def loaded(self, ignored: tuple[str, ...]) -> Loaded:
        """What has come in."""
        for path, reasons in sorted(self._passed.items()):
            self._problems += passed_over(path, reasons)
        return Loaded(tuple(self._reports.values()), tuple(self._problems), ignored)

    def take(self, item: Document | Problem, outcomes: Iterable[Outcome]) -> None:
        """Keep what was read; a page of an archive of the web that is no article's is only counted."""
        crawled = isinstance(item, Document) and item.address is not None and item.place is not None
        for outcome in outcomes:
            if isinstance(outcome, Report):
                self._keep(outcome)
            elif not crawled:
                self._problems.append(outcome)
            elif outcome.fatal:
                self._passed[outcome.path][outcome.reason] += 1

    def _keep(self, report: Report) -> None:
        """Keep a report under an id of its own."""
        known = self._reports.get(report.id)
        if known is None:
            self._reports[report.id] = report
            return
        place = report.provenance.place if report.provenance else None
        path = Path(report.provenance.path or "") if report.provenance else Path()
        if known.text == report.text and not _two_files(known, report):
            what = f"report {report.id!r} is there twice; counted once"
            self._problems.append(problem(path, what, "give it once", place, fatal=False))
            return
        number = next(n for n in count(self._numbered[report.id] + 2) if f"{report.id}#{n}" not in self._reports)
        self._numbered[report.id] = number - 1
        renamed = replace(report, id=f"{report.id}#{number}")
        self._reports[renamed.id] = renamed
        what = f"a second report has the id {report.id!r}; it is called {renamed.id!r}"
        self._problems.append(problem(path, what, "give each report an id of its own", place, fatal=False))
