"""Many reports sorted into stories."""

from collections.abc import Sequence

from retold.model import Reading, Relation


def group_stories(readings: Sequence[Reading], links: Sequence[Relation] = ()) -> dict[str, str]:
    """The story id of each report id; links between reports count as evidence, template links do not."""
    return {reading.id: reading.id for reading in readings}
