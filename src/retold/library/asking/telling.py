"""Full readings, comparisons and stories told, of what is in the library."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b

import msgspec

from retold import pipeline
from retold.library.asking.counting import counted_entry
from retold.library.asking.keeping import Keeper, Kept
from retold.library.file.database import Database
from retold.library.tables.families import families_of
from retold.library.tables.findings import boilerplate_of
from retold.library.tables.reports import find, find_many
from retold.library.tables.stories import members
from retold.model import Comparison, Lineage, Reading, Relation, Report, Story
from retold.pipeline.telling import tell_story

_OfTwo = tuple[Report, Report, list[tuple[str, str]]]
_OfStory = tuple[list[Report], list[Lineage], list[Relation], list[tuple[str, str]]]


def read(database: Database, keeper: Keeper, report: Report) -> Reading:
    """The full reading of a report; what its outlet sets under others too tells nothing."""
    apart = boilerplate_of(database, [report.id])
    wanted = Kept("reading", report.id, (report.id,), _state(report, apart))
    return keeper.get(database, wanted, Reading, lambda: pipeline.read(report, apart.get(report.id, frozenset())))


def compare(database: Database, keeper: Keeper, a: str, b: str, houses: Mapping[str, str]) -> Comparison:
    """Two reports compared; compared again when one of them, or the houses are others."""
    one, other = find(database, a), find(database, b)
    apart = boilerplate_of(database, [one.id, other.id])
    wanted = Kept(
        "comparison", f"{one.id}\n{other.id}", (one.id, other.id), _state((one, other, sorted(houses.items())), apart)
    )
    return keeper.get(database, wanted, Comparison, lambda: pipeline.compare(one, other, apart, houses))


def tell(
    database: Database, keeper: Keeper, story: str, progress: pipeline.Progress | None, houses: Mapping[str, str]
) -> Story:
    """A story told in full; told again when its reports, the links of any of them, or the houses are others."""
    line = counted_entry(database, keeper, story)
    story = line.id
    reports = list(find_many(database, members(database, story)))
    families, links = families_of(database, [report.id for report in reports])
    inside = {report.id for report in reports}
    links = [link for link in links if link.a in inside and link.b in inside]
    apart = boilerplate_of(database, inside)
    state = _state((reports, families, links, sorted(houses.items())), apart)
    wanted = Kept("story", story, tuple(sorted(inside)), state)

    def make() -> Story:
        return tell_story(story, _read_all(database, keeper, reports, progress), links, families, houses)

    told = keeper.get(database, wanted, Story, make)
    return replace(told, label=line.label, first=line.first or told.first, last=line.last or told.last)


def _read_all(
    database: Database, keeper: Keeper, reports: Sequence[Report], progress: pipeline.Progress | None
) -> list[Reading]:
    readings = []
    for done, report in enumerate(reports):
        if progress:
            progress("reading", done, len(reports))
        readings.append(read(database, keeper, report))
    return readings


def _state(made_of: Report | _OfTwo | _OfStory, apart: pipeline.Boilerplate) -> str:
    """A number for what something is made of."""
    boilerplate = [(name, sorted(numbers)) for name, numbers in sorted(apart.items())]
    return blake2b(msgspec.msgpack.encode((made_of, boilerplate)), digest_size=16).hexdigest()
