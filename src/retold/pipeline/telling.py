"""The stories of many reports told, from full readings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from retold import aligning, comparing, reading
from retold.errors import UnknownStoryError
from retold.lineage.forest import explain_away
from retold.model import Alignment, Lineage, Placement, Reading, Relation, Report, Story
from retold.pipeline.grouping import Grouped, group_all
from retold.pipeline.houses import housed
from retold.pipeline.progress import Progress
from retold.pipeline.ties import accounts_of, agree
from retold.pipeline.undated import date_undated

ALL_PAIRS_UP_TO = 40
"""Stories of so many texts have all their pairs aligned; of larger ones those that share text."""


def story(
    reports: Iterable[Report],
    story_id: str,
    progress: Progress | None = None,
    houses: Mapping[str, str] | None = None,
) -> Story:
    """Tell one of the stories of a collection.

    Raises UnknownStoryError if none of the collection's stories has this id.
    """
    return next(tell(reports, (story_id,), progress, houses))


def tell(
    reports: Iterable[Report],
    story_ids: Sequence[str] | None = None,
    progress: Progress | None = None,
    houses: Mapping[str, str] | None = None,
    *,
    one_story: bool = False,
) -> Iterator[Story]:
    """Tell the named stories, or all of more than one report, largest first; or all reports as ``one_story``.

    ``houses`` are publishers with the house that each belongs to (see ``retold.sources.publishers``): publishers
    of one house count once behind a claim.
    """
    return tell_and_leave(reports, story_ids, progress, houses, one_story=one_story).stories


class Told(NamedTuple):
    """Stories as they are told, and the reports that are in none of them: each with the one that it comes nearest to.

    Those that come nearest to a story stand first. Where stories were named, only reports near them are told of.
    """

    stories: Iterator[Story]
    left_out: tuple[Placement, ...]


def tell_and_leave(
    reports: Iterable[Report],
    story_ids: Sequence[str] | None = None,
    progress: Progress | None = None,
    houses: Mapping[str, str] | None = None,
    *,
    one_story: bool = False,
) -> Told:
    """Tell stories as ``tell`` does, and name the reports that are in none of them."""
    grouped = group_all(reports, progress, None, one_story=one_story)
    members = grouped.members()
    several = [name for name, ids in members.items() if len(ids) > 1 or one_story]
    chosen = several if story_ids is None else story_ids
    for name in chosen:
        if name not in members:
            raise UnknownStoryError(f"No story {name!r} here. Stories: {', '.join(list(members)[:12])}")
    told = frozenset(chosen)
    alone = [ids[0] for name, ids in members.items() if len(ids) == 1 and name not in told]
    places = (grouped.stream.placement(one, told) for one in alone)
    left_out = sorted((one for one in places if story_ids is None or one.next_story), key=_farness)
    return Told((_tell(name, members[name], grouped, houses) for name in chosen), tuple(left_out))


def _farness(place: Placement) -> float:
    """The nearer a report comes to being taken into a story, the less."""
    return -(place.next_score or 0.0) / (place.asked or 1.0)


def tell_that_of(
    reports: Iterable[Report],
    report: str,
    progress: Progress | None = None,
    houses: Mapping[str, str] | None = None,
    *,
    one_story: bool = False,
) -> Story:
    """Tell the story that a report of a collection is in; or all of it as ``one_story``."""
    grouped = group_all(reports, progress, None, one_story=one_story)
    name = grouped.grouping.stories[report]
    return _tell(name, grouped.members()[name], grouped, houses)


def tell_story(
    name: str,
    readings: Sequence[Reading],
    relations: Sequence[Relation],
    families: Sequence[Lineage],
    houses: Mapping[str, str] | None = None,
) -> Story:
    """Tell a story from the full readings of its reports, the links between them and the lineages that they are in."""
    of_id = {reading.id: reading for reading in readings}
    cut = [comparing.cut_into_facts(reading) for reading in date_undated(readings)]
    relations = explain_away(relations)
    alignments = _align_story(cut, relations)
    declared = housed(cut, houses or {})
    told = comparing.tell_story(name, cut, alignments, relations, families, declared)
    return agree(told, accounts_of(list(of_id), families, relations, of_id.__getitem__, declared), readings)


def _tell(name: str, members: Sequence[str], grouped: Grouped, houses: Mapping[str, str] | None) -> Story:
    """Read the reports of one story in full, align them and tell it."""
    inside = set(members)
    relations = [link for link in grouped.grouping.links if link.a in inside and link.b in inside]
    families = [family for family in grouped.grouping.families if inside & set(family.members)]
    readings = [
        reading.read(grouped.readings[member].report, boilerplate=grouped.boilerplate.get(member, frozenset()))
        for member in members
    ]
    return tell_story(name, readings, relations, families, houses)


def _align_story(readings: Sequence[Reading], relations: Sequence[Relation]) -> list[Alignment]:
    """The alignments of a story's reports: of all pairs, in larger stories only of those that share text.

    Of reports with one text the first stands for all.
    """
    first = comparing.first_of_each(readings)
    linked = {frozenset((first[link.a], first[link.b])) for link in relations}
    kept = [reading for reading in readings if first[reading.id] == reading.id]
    everything = len(kept) <= ALL_PAIRS_UP_TO
    return [aligning.align(a, b) for a, b in combinations(kept, 2) if everything or frozenset((a.id, b.id)) in linked]
