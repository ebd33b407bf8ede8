"""Reports without a date get one from the story that they tell."""

from collections.abc import Sequence

from retold import reading, stories
from retold.model import Reading


def date_undated(readings: Sequence[Reading]) -> list[Reading]:
    """The readings of one story, those without a date read again with the date that the story gives them."""
    inferred = stories.infer_published(readings)
    return [reading.read(one.report, inferred[one.id]) if one.id in inferred else one for one in readings]
