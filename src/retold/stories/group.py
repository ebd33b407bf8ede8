"""Many reports sorted into stories."""

from collections import Counter
from collections.abc import Iterator, Sequence

from retold.model import Reading, Relation
from retold.stories.likeness import alike, bonus, taken
from retold.stories.profiles import profile
from retold.stories.quorum import Groups, components, mean_between


def group_stories(readings: Sequence[Reading], links: Sequence[Relation] = ()) -> dict[str, str]:
    """The story id of each report id; links between reports count as evidence, template links do not.

    A story's id is the id of its earliest report. The result does not depend on the order of the readings.
    """
    ordered = sorted(readings, key=lambda reading: reading.id)
    if len(ordered) < 2:
        return {reading.id: reading.id for reading in ordered}
    place = {reading.id: number for number, reading in enumerate(ordered)}
    inside = [link for link in links if link.a in place and link.b in place]
    roots = find_accounts(ordered, inside)
    number_of = {root: number for number, root in enumerate(sorted(set(roots)))}
    unit_of = [number_of[root] for root in roots]
    sizes = Counter(unit_of)
    pairs = mean_between(_likeness(ordered, inside, place), unit_of, [sizes[unit] for unit in range(len(sizes))])
    story_of_unit = {
        unit: number for number, group in enumerate(Groups(pairs, len(sizes)).join_all()) for unit in group
    }
    return _named(ordered, [story_of_unit[unit] for unit in unit_of])


def find_accounts(readings: Sequence[Reading], links: Sequence[Relation]) -> list[int]:
    """For each reading the place of the first one that is one account with it, over however many links."""
    place = {reading.id: number for number, reading in enumerate(readings)}
    return components(((place[link.a], place[link.b]) for link in links if taken(link)), len(readings))


def _likeness(
    readings: Sequence[Reading], links: Sequence[Relation], place: dict[str, int]
) -> Iterator[tuple[int, int, float]]:
    """All pairs that are alike at all, links included."""
    for number, others, values in alike([profile(reading) for reading in readings]):
        yield from ((int(other), number, float(value)) for other, value in zip(others, values, strict=True))
    for link in links:
        if added := bonus(link):
            yield place[link.a], place[link.b], added


def _named(readings: Sequence[Reading], stories: Sequence[int]) -> dict[str, str]:
    """Each report's story by the id of the story's earliest report; undated reports come last."""
    names: dict[int, str] = {}
    for reading, story in sorted(zip(readings, stories, strict=True), key=lambda pair: _age(pair[0])):
        names.setdefault(story, reading.id)
    return {reading.id: names[story] for reading, story in zip(readings, stories, strict=True)}


def _age(reading: Reading) -> tuple[str, str]:
    """Order of time, then of ids."""
    return reading.published.value or "9999", reading.id
