"""The one place that knows the order of the stages.

sources → reading → (aligning) → lineage → stories → comparing. Every function takes reports and gives records; the
command line and the pages are thin skins over these.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from typing import TypeVar

from retold import aligning, comparing, lineage, reading, stories
from retold.engine import Engine, InProcess, ProcessPool
from retold.errors import DoubleIdError, UnknownStoryError
from retold.lineage import Window
from retold.model import Alignment, Comparison, Evidence, Grouping, Judgement, Reading, Relation, Report, Story

Item = TypeVar("Item")

Progress = Callable[[str, int, int], None]
"""Called with the name of a step, how much is done and how much there is."""

KEPT_READINGS = 1000
"""So many readings are kept while pairs are compared; a reading of 400 words takes some 100 kB."""

PARALLEL_FROM = 200
"""Reports from which on the work is spread over processes, which take a tenth of a second to start."""

WORTH_RELATING = 0.05
"""Probability of a pair from the index below which none of 10,000 made versions was found to be related."""

_READ_AT_ONCE = 32
_RELATED_AT_ONCE = 64
"""Reports, and pairs, of a shard."""

ALL_PAIRS_UP_TO = 40
"""Families, and stories that are told, of so many reports have all their pairs looked at; larger ones only some."""


def read(report: Report) -> Reading:
    """Everything that is understood of one report by itself."""
    return reading.read(report)


def compare(a: Report, b: Report) -> Comparison:
    """Everything that can be said of two reports: relation, sentences, quotations, names, dates, claims."""
    return _compare(reading.read(a), reading.read(b))


def compare_pairs(reports: Mapping[str, Report], pairs: Iterable[tuple[str, str]]) -> Iterator[Comparison]:
    """The comparison of each pair of report ids, in order; each report is read once while it is in use."""

    @lru_cache(maxsize=KEPT_READINGS)
    def read_once(name: str) -> Reading:
        return reading.read(reports[name])

    for a, b in pairs:
        yield _compare(read_once(a), read_once(b))


def group(reports: Iterable[Report], progress: Progress | None = None, window: Window | None = None) -> Grouping:
    """Sort reports into stories and lineages, with the links between them.

    With a window reports are held against others that lie within it; without one against all.
    """
    return _group(reports, progress, window).grouping


def lineages(reports: Iterable[Report], progress: Progress | None = None, window: Window | None = None) -> Grouping:
    """Sort reports into lineages alone, with the links between them; the grouping has no stories."""
    readings, links = _linked(reports, progress, window)
    return _grouping(readings, {}, links)


def story(reports: Iterable[Report], story_id: str, progress: Progress | None = None) -> Story:
    """Tell one of the stories of a collection.

    Raises UnknownStoryError if none of the collection's stories has this id.
    """
    return next(tell(reports, (story_id,), progress))


def tell(
    reports: Iterable[Report], story_ids: Sequence[str] | None = None, progress: Progress | None = None
) -> Iterator[Story]:
    """Tell the named stories, or all of more than one report, largest first."""
    grouped = _group(reports, progress, None)
    members = grouped.members()
    if story_ids is None:
        story_ids = [name for name, ids in members.items() if len(ids) > 1]
    for name in story_ids:
        if name not in members:
            raise UnknownStoryError(f"No story {name!r} here. Stories: {', '.join(list(members)[:12])}")
        yield _tell(name, members[name], grouped)


@dataclass(frozen=True, slots=True)
class _Grouped:
    """A grouping together with the light readings that it was made from."""

    grouping: Grouping
    readings: dict[str, Reading]

    def members(self) -> dict[str, list[str]]:
        """Report ids of each story, largest story first."""
        found: dict[str, list[str]] = defaultdict(list)
        for report, name in self.grouping.stories.items():
            found[name].append(report)
        return dict(sorted(found.items(), key=lambda item: (-len(item[1]), item[0])))


def _compare(one: Reading, other: Reading) -> Comparison:
    """Two readings compared; an undated one is dated by the other where they tell the same story."""
    judgement = stories.same_story(one, other)
    if judgement.verdict:
        one, other = _date_undated((one, other))
    alignment = aligning.align(one, other)
    relation = lineage.relate(one, other, alignment)
    found = comparing.find_differences(one, other, alignment)
    differences = comparing.believed_differences(one, other, alignment, relation, found)
    alignment = comparing.mark_changed(alignment, differences)
    return Comparison(
        a=one,
        b=other,
        same_story=_with_relation(judgement, relation),
        relation=relation,
        alignment=alignment,
        differences=differences,
        quotations=comparing.match_quotations(one, other),
        names=comparing.match_names(one, other),
        claims=comparing.find_claims((one, other), (alignment,), (relation,), ((one.id, other.id, differences),)),
    )


def _with_relation(judgement: Judgement, relation: Relation) -> Judgement:
    """Reports of one text tell one story, whatever else they lack; an embedded passage or a form proves nothing."""
    if judgement.verdict or relation.level != "derived" or relation.kind in ("template", "embed"):
        return judgement
    reason = Evidence("text taken over", "one was made from the text of the other, or both from the same")
    return replace(judgement, verdict=True, evidence=(*judgement.evidence, reason))


def _group(reports: Iterable[Report], progress: Progress | None, window: Window | None) -> _Grouped:
    """Relate, sort into stories, find the lineages."""
    readings, links = _linked(reports, progress, window)
    of_story = stories.group_stories(readings, links)
    return _Grouped(_grouping(readings, of_story, links), {one.id: one for one in readings})


def _linked(
    reports: Iterable[Report], progress: Progress | None, window: Window | None
) -> tuple[list[Reading], list[Relation]]:
    """Light readings, and the links between those that share text or tell the same sentence by sentence."""
    ordered = sorted(reports, key=lambda report: (report.published or "~", report.id))
    _refuse_doubles(ordered)
    engine = ProcessPool() if len(ordered) >= PARALLEL_FROM else InProcess()
    readings = _read_all(ordered, engine, progress)
    first = lineage.reach((one.published for one in ordered), window or Window())
    pairs = _candidates(readings, window or Window(), first, engine)
    links = _related(readings, pairs, engine, progress)
    inside = {(i, j) for i, j in _pairs_inside(stories.find_accounts(readings, links)) if i >= first[j]}
    return readings, links + _related(readings, inside - pairs, engine, progress)


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


def _read_all(reports: Sequence[Report], engine: Engine, progress: Progress | None) -> list[Reading]:
    """The light readings, with what outlets repeat across their stories set apart."""
    shards = [reports[begin : begin + _READ_AT_ONCE] for begin in range(0, len(reports), _READ_AT_ONCE)]
    read_shards = engine.map(_read_shard, None, _counted("reading", shards, progress, len(reports)))
    rows = [row for shard in read_shards for row in shard]
    readings = [one for one, _ in rows]
    furniture = lineage.find_furniture(readings, [marks for _, marks in rows])
    return [
        lineage.set_apart(one, furniture[place]) if place in furniture else one for place, one in enumerate(readings)
    ]


def _read_shard(_: None, reports: Sequence[Report]) -> list[tuple[Reading, lineage.Marks]]:
    readings = [reading.read_light(report) for report in reports]
    return [(one, lineage.marks_of(one)) for one in readings]


def _candidates(
    readings: Sequence[Reading], window: Window, first: Sequence[int], engine: Engine
) -> set[tuple[int, int]]:
    """The pairs within the window that share text, or tell the same sentence by sentence."""
    place = {one.id: number for number, one in enumerate(readings)}
    shared = lineage.find_shared((one.report for one in readings), window, engine)
    pairs = {(place[one.b], place[one.a]) for one in shared if one.likely >= WORTH_RELATING}
    retold = lineage.find_retold(readings, engine=engine)
    return pairs.union((i, j) for i, j in retold if i >= first[j])


def _related(
    readings: Sequence[Reading], pairs: Iterable[tuple[int, int]], engine: Engine, progress: Progress | None
) -> list[Relation]:
    """The relations of those of the pairs that are not independent."""
    ordered = _by_family(pairs)
    shards = [ordered[begin : begin + _RELATED_AT_ONCE] for begin in range(0, len(ordered), _RELATED_AT_ONCE)]
    found = engine.map(_relate_shard, readings, _counted("relating", shards, progress, len(ordered)))
    return [relation for shard in found for relation in shard]


def _by_family(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pairs in an order in which those of one family stand together: what is found of a report is kept a while."""
    home: dict[int, int] = {}
    for i, j in sorted(pairs):
        home[j] = min(home.setdefault(i, i), home.get(j, j))
    return sorted(pairs, key=lambda pair: (home[pair[0]], pair))


def _relate_shard(readings: Sequence[Reading], pairs: Sequence[tuple[int, int]]) -> list[Relation]:
    relations = (_relate(readings[i], readings[j]) for i, j in pairs)
    return [relation for relation in relations if relation.level != "independent"]


def _relate(a: Reading, b: Reading) -> Relation:
    """The relation of two reports; their sentences are aligned only where that could change it."""
    return lineage.relate_verbatim(a, b) or lineage.relate(a, b, aligning.align(a, b))


def _pairs_inside(accounts: Sequence[int]) -> set[tuple[int, int]]:
    """All pairs of reports that are one account, for accounts of at most ALL_PAIRS_UP_TO reports.

    A text that many have is first linked to those that had it first alone.
    """
    members: dict[int, list[int]] = defaultdict(list)
    for number, account in enumerate(accounts):
        members[account].append(number)
    small = (numbers for numbers in members.values() if len(numbers) <= ALL_PAIRS_UP_TO)
    return {pair for numbers in small for pair in combinations(numbers, 2)}


def _tell(name: str, members: Sequence[str], grouped: _Grouped) -> Story:
    """Read the reports of one story in full, align them and tell it."""
    readings = _date_undated([reading.read(grouped.readings[member].report) for member in members])
    inside = set(members)
    relations = [link for link in grouped.grouping.links if link.a in inside and link.b in inside]
    families = [family for family in grouped.grouping.families if inside & set(family.members)]
    return comparing.tell_story(name, readings, _align_story(readings, relations), relations, families)


def _align_story(readings: Sequence[Reading], relations: Sequence[Relation]) -> list[Alignment]:
    """The alignments of a story's reports: of all pairs, in larger stories only of those that share text.

    Copies of one text are aligned with others once.
    """
    linked = {frozenset((link.a, link.b)) for link in relations}
    known: dict[tuple[str, str], Alignment] = {}
    made = []
    for a, b in combinations(readings, 2):
        if len(readings) > ALL_PAIRS_UP_TO and frozenset((a.id, b.id)) not in linked:
            continue
        texts = a.text, b.text
        if texts not in known:
            known[texts] = aligning.align(a, b)
        made.append(replace(known[texts], a=a.id, b=b.id))
    return made


def _counted(
    step: str, shards: Sequence[Sequence[Item]], progress: Progress | None, count: int
) -> Iterator[Sequence[Item]]:
    """The shards, with word of how many of their items are done to whoever watches the progress."""
    done = 0
    for shard in shards:
        if progress:
            progress(step, done, count)
        yield shard
        done += len(shard)
    if progress:
        progress(step, count, count)


def _date_undated(readings: Sequence[Reading]) -> list[Reading]:
    """The readings of one story, those without a date read again with the date that the story gives them."""
    inferred = stories.infer_published(readings)
    return [reading.read(one.report, inferred[one.id]) if one.id in inferred else one for one in readings]
