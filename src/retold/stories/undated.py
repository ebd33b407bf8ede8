"""The date of an undated report, from its story."""

from collections.abc import Sequence

from retold.model import Published, Reading


def infer_published(story: Sequence[Reading]) -> dict[str, Published]:
    """For each undated report of one story, the date that its text and the dated reports allow, marked as inferred."""
    return {}
