"""Many reports sorted into stories at once."""

from collections.abc import Sequence

from retold.model import Reading, Relation
from retold.stories.profiles import profile
from retold.stories.stream import StoryStream


def group_stories(readings: Sequence[Reading], links: Sequence[Relation] = ()) -> dict[str, str]:
    """The story id of each report id; links between reports count as evidence, template links do not.

    A story's id is the id of its earliest report. The result does not depend on the order of the readings.
    """
    ordered = sorted(readings, key=_age)
    return StoryStream().add([(reading.id, profile(reading)) for reading in ordered], links).stories


def _age(reading: Reading) -> tuple[str, str]:
    """Order of time, then of ids; undated reports come last."""
    return reading.published.value or "9999", reading.id
