"""What was read comes together: each id once, of very many problems the first."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import count
from pathlib import Path

from retold.model import Problem, Report
from retold.sources.document import Document, Outcome
from retold.sources.finding import problem
from retold.sources.warc import passed_over

PORTION = 2**25
"""Characters of reports that are handed on together: some ten thousand reports, 200 MB of memory."""

MOST_ALIKE = 1_000
"""So many problems of one kind in one file are told one by one, the rest is counted."""

_DETAIL = re.compile(r"[:('\"]")
"""Where a reason begins to speak of the one case."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The reports that could be read, in a stable order, what could not, and which files were of no known kind."""

    reports: tuple[Report, ...]
    problems: tuple[Problem, ...]
    ignored: tuple[str, ...] = ()


class Gathered:
    """Reports and problems as they come in, each id once; ``size`` is how much they take (characters)."""

    def __init__(self) -> None:
        self.size = 0
        self._reports: list[Report] = []
        self._problems: list[Problem] = []
        self._known: dict[bytes, bytes] = {}
        self._numbered: Counter[str] = Counter()
        self._passed: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._alike: Counter[tuple[str, str, str, bool]] = Counter()

    def portion(self) -> Loaded:
        """What has come in since this was asked last."""
        loaded = Loaded(tuple(self._reports), tuple(self._problems))
        self.size, self._reports, self._problems = 0, [], []
        return loaded

    def last(self, ignored: tuple[str, ...]) -> Loaded:
        """The last portion, with what was only counted."""
        for path, reasons in sorted(self._passed.items()):
            self._problems += passed_over(path, reasons)
        for (path, kind, remedy, fatal), number in self._alike.items():
            if number > MOST_ALIKE:
                more = number - MOST_ALIKE
                self._problems.append(Problem(path, f"{kind}: {more:,} more", remedy, None, fatal, alike=more - 1))
        return replace(self.portion(), ignored=ignored)

    def take(self, item: Document | Problem, outcomes: Iterable[Outcome]) -> None:
        """Keep what was read; a page of an archive of the web that is no article's is only counted."""
        crawled = isinstance(item, Document) and item.address is not None and item.place is not None
        for outcome in outcomes:
            if isinstance(outcome, Report):
                self._keep(outcome)
            elif not crawled:
                self._refuse(outcome)
            elif outcome.fatal:
                self._passed[outcome.path][outcome.reason] += 1

    def _refuse(self, problem: Problem) -> None:
        """Keep a problem; of very many alike in one file the rest is counted."""
        alike = problem.path, _DETAIL.split(problem.reason, 1)[0].strip(), problem.remedy, problem.fatal
        if problem.place is not None:
            self._alike[alike] += 1
        if self._alike[alike] <= MOST_ALIKE:
            self._problems.append(problem)
            self.size += len(problem.reason)

    def _keep(self, report: Report) -> None:
        """Keep a report under an id of its own."""
        name, text = _short(report.id), _short(report.text)
        known = self._known.get(name)
        if known is None:
            self._add(report, name, text)
            return
        place = report.provenance.place if report.provenance else None
        path = Path(report.provenance.path or "") if report.provenance else Path()
        if known.startswith(text) and not (_is_file(report) and known.endswith(_FILE)):
            what = f"report {report.id!r} is there twice; counted once"
            self._refuse(problem(path, what, "give it once", place, fatal=False))
            return
        new = self._another(report.id)
        self._add(replace(report, id=new), _short(new), text)
        what = f"a second report has the id {report.id!r}; it is called {new!r}"
        self._refuse(problem(path, what, "give each report an id of its own", place, fatal=False))

    def _another(self, name: str) -> str:
        """A name made of one that is taken."""
        number = next(n for n in count(self._numbered[name] + 2) if _short(f"{name}#{n}") not in self._known)
        self._numbered[name] = number - 1
        return f"{name}#{number}"

    def _add(self, report: Report, name: bytes, text: bytes) -> None:
        """Keep a report, and of it what is to be known when another has its id."""
        self._known[name] = text + (_FILE if _is_file(report) else _RECORD)
        self._reports.append(report)
        self.size += len(report.text)


_FILE, _RECORD = b"f", b"r"


def _is_file(report: Report) -> bool:
    """Whether a report has a file for itself: its id is only made from its name, and another one may be a reprint."""
    return report.provenance is not None and not report.provenance.place


def _short(text: str) -> bytes:
    """A number for a text: of a billion reports two hardly ever have the same."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).digest()
