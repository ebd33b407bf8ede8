"""Many reports sorted into stories and lineages."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from retold import lineage, stories
from retold.engine import Engine, InProcess, ProcessPool
from retold.errors import DoubleIdError
from retold.lineage import Window
from retold.model import Grouping, Reading, Relation, Report
from retold.pipeline.prepared import read_all
from retold.pipeline.progress import Progress
from retold.pipeline.relating import related

PARALLEL_FROM = 200
"""Reports from which on the work is spread over processes, which take a tenth of a second to start."""

WORTH_RELATING = 0.05
"""Probability of a pair from the index below which none of 10,000 made versions was found to be related."""

ALL_PAIRS_UP_TO = 40
"""Families of so many reports have all their pairs looked at; larger ones only some."""


def group(reports: Iterable[Report], progress: Progress | None = None, window: Window | None = None) -> Grouping:
    """Sort reports into stories and lineages, with the links between them.

    With a window reports are held against others that lie within it; without one against all.
    """
    return group_all(reports, progress, window).grouping


def lineages(reports: Iterable[Report], progress: Progress | None = None, window: Window | None = None) -> Grouping:
    """Sort reports into lineages alone, with the links between them; the grouping has no stories."""
    readings, links = _linked(reports, progress, window)
    return _grouping(readings, {}, links)


@dataclass(frozen=True, slots=True)
class Grouped:
    """A grouping together with the light readings that it was made from."""

    grouping: Grouping
    readings: dict[str, Reading]

    def members(self) -> dict[str, list[str]]:
        """Report ids of each story, largest story first."""
        found: dict[str, list[str]] = defaultdict(list)
        for report, name in self.grouping.stories.items():
            found[name].append(report)
        return dict(sorted(found.items(), key=lambda item: (-len(item[1]), item[0])))


def group_all(reports: Iterable[Report], progress: Progress | None, window: Window | None) -> Grouped:
    """Relate, sort into stories, find the lineages."""
    readings, links = _linked(reports, progress, window)
    of_story = stories.group_stories(readings, links)
    return Grouped(_grouping(readings, of_story, links), {one.id: one for one in readings})


def _linked(
    reports: Iterable[Report], progress: Progress | None, window: Window | None
) -> tuple[list[Reading], list[Relation]]:
    """Light readings, and the links between those that share text or tell the same sentence by sentence."""
    ordered = sorted(reports, key=lambda report: (report.published or "~", report.id))
    _refuse_doubles(ordered)
    engine = ProcessPool() if len(ordered) >= PARALLEL_FROM else InProcess()
    readings = read_all(ordered, engine, progress)
    first = lineage.reach((one.published for one in ordered), window or Window())
    pairs = _candidates(readings, window or Window(), first, engine)
    links = related(readings, pairs, engine, progress)
    inside = {(i, j) for i, j in _pairs_inside(stories.find_accounts(readings, links)) if i >= first[j]}
    return readings, links + related(readings, inside - pairs, engine, progress)


def _refuse_doubles(reports: Sequence[Report]) -> None:
    known: set[str] = set()
    for report in reports:
        if report.id in known:
            raise DoubleIdError(f"Two reports have the id {report.id!r}; give each an id of its own.")
        known.add(report.id)


def _grouping(readings: Sequence[Reading], of_story: dict[str, str], links: Sequence[Relation]) -> Grouping:
    families = lineage.find_lineages(readings, links)
    of_family = {member: family.id for family in families for member in family.members}
    return Grouping(stories=of_story, lineages=of_family, links=tuple(links), families=families)


def _candidates(
    readings: Sequence[Reading], window: Window, first: Sequence[int], engine: Engine
) -> set[tuple[int, int]]:
    """The pairs within the window that share text, or tell the same sentence by sentence."""
    place = {one.id: number for number, one in enumerate(readings)}
    shared = lineage.find_shared((one.report for one in readings), window, engine)
    pairs = {(place[one.b], place[one.a]) for one in shared if one.likely >= WORTH_RELATING}
    retold = lineage.find_retold(readings, engine=engine)
    return pairs.union((i, j) for i, j in retold if i >= first[j])


def _pairs_inside(accounts: Sequence[int]) -> set[tuple[int, int]]:
    """All pairs of reports that are one account, for accounts of at most ALL_PAIRS_UP_TO reports.

    A text that many have is first linked to those that had it first alone.
    """
    members: dict[int, list[int]] = defaultdict(list)
    for number, account in enumerate(accounts):
        members[account].append(number)
    small = (numbers for numbers in members.values() if len(numbers) <= ALL_PAIRS_UP_TO)
    return {pair for numbers in small for pair in combinations(numbers, 2)}
