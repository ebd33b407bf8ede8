"""Many reports sorted into stories and lineages."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from retold import lineage, stories
from retold.engine import InProcess, ProcessPool
from retold.errors import DoubleIdError
from retold.lineage import Window
from retold.model import Grouping, Reading, Relation, Report
from retold.pipeline.boilerplate import Boilerplate
from retold.pipeline.houses import housed
from retold.pipeline.linked import Linked
from retold.pipeline.linker import Linker
from retold.pipeline.prepared import Prepared, prepare
from retold.pipeline.progress import Progress
from retold.pipeline.ties import count_accounts

PARALLEL_FROM = 200
"""Reports from which on the work is spread over processes, which take a tenth of a second to start."""


def group(
    reports: Iterable[Report],
    progress: Progress | None = None,
    window: Window | None = None,
    houses: Mapping[str, str] | None = None,
) -> Grouping:
    """Sort reports into stories and lineages, with the links between them and the accounts of each story.

    With a window reports are held against others that lie within it; without one against all. ``houses`` are
    publishers with the house that each belongs to: those of one house are one account.
    """
    found = group_all(reports, progress, window)
    made = found.grouping
    declared = housed(found.readings.values(), houses or {})
    accounts = count_accounts(made.stories, made.families, made.links, found.readings.__getitem__, declared)
    return replace(made, accounts=accounts)


def lineages(reports: Iterable[Report], progress: Progress | None = None, window: Window | None = None) -> Grouping:
    """Sort reports into lineages alone, with the links between them; the grouping has no stories."""
    prepared, linked = _linked(reports, progress, window)
    return _grouping(prepared, {}, linked.links)


@dataclass(frozen=True, slots=True)
class Grouped:
    """A grouping with the light readings that it was made from, and what is boilerplate in them."""

    grouping: Grouping
    readings: dict[str, Reading]
    boilerplate: Boilerplate
    stream: stories.StoryStream
    """What the stories come from; it knows no report where the reports were taken to be one story."""

    def members(self) -> dict[str, list[str]]:
        """Report ids of each story, largest story first."""
        found: dict[str, list[str]] = defaultdict(list)
        for report, name in self.grouping.stories.items():
            found[name].append(report)
        return dict(sorted(found.items(), key=lambda item: (-len(item[1]), item[0])))


def group_all(
    reports: Iterable[Report], progress: Progress | None, window: Window | None, *, one_story: bool = False
) -> Grouped:
    """Relate, sort into stories, find the lineages; or take all as one story, which goes by its first report."""
    prepared, linked = _linked(reports, progress, window)
    aged = sorted(prepared, key=Prepared.in_time)
    stream = stories.StoryStream(window)
    if one_story:
        of_story = {one.id: aged[0].id for one in aged}
    else:
        of_story = stream.add([(one.id, one.profile) for one in aged], linked.links).stories
    readings = {one.id: one.reading for one in prepared}
    return Grouped(_grouping(prepared, of_story, linked.links), readings, linked.furniture, stream)


def _linked(
    reports: Iterable[Report], progress: Progress | None, window: Window | None
) -> tuple[list[Prepared], Linked]:
    """The reports made ready, in the order of their dates, and what links them: one step of a stream."""
    ordered = sorted(reports, key=lambda report: (report.published or "~", report.id))
    _refuse_doubles(ordered)
    engine = ProcessPool() if len(ordered) >= PARALLEL_FROM else InProcess()
    prepared = list(prepare(ordered, engine, progress))
    readings = {one.id: one.reading for one in prepared}
    return prepared, Linker(window or Window(), engine, readings.__getitem__).add(prepared, progress)


def _refuse_doubles(reports: Sequence[Report]) -> None:
    known: set[str] = set()
    for report in reports:
        if report.id in known:
            raise DoubleIdError(f"Two reports have the id {report.id!r}; give each an id of its own.")
        known.add(report.id)


def _grouping(prepared: Sequence[Prepared], of_story: dict[str, str], links: Sequence[Relation]) -> Grouping:
    families = lineage.find_lineages([one.reading for one in prepared], links)
    of_family = {member: family.id for family in families for member in family.members}
    return Grouping(stories=of_story, lineages=of_family, links=tuple(links), families=families)
