"""Many reports sorted into stories at once."""

from collections.abc import Sequence

from retold.model import Reading, Relation
from retold.stories.likeness import taken
from retold.stories.profiles import profile
from retold.stories.quorum import components
from retold.stories.stream import StoryStream


def group_stories(readings: Sequence[Reading], links: Sequence[Relation] = ()) -> dict[str, str]:
    """The story id of each report id; links between reports count as evidence, template links do not.

    A story's id is the id of its earliest report. The result does not depend on the order of the readings.
    """
    ordered = sorted(readings, key=_age)
    return StoryStream().add([(reading.id, profile(reading)) for reading in ordered], links).stories


def find_accounts(readings: Sequence[Reading], links: Sequence[Relation]) -> list[int]:
    """For each reading the place of the first one that is one account with it, over however many links."""
    place = {reading.id: number for number, reading in enumerate(readings)}
    return components(((place[link.a], place[link.b]) for link in links if taken(link)), len(readings))


def _age(reading: Reading) -> tuple[str, str]:
    """Order of time, then of ids; undated reports come last."""
    return reading.published.value or "9999", reading.id
