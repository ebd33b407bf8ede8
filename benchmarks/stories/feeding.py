"""Reports put into stories: all at once, or one after the other as they would arrive."""

from collections.abc import Sequence

from retold import pipeline
from retold.model import Report


def at_once(reports: Sequence[Report]) -> dict[str, str]:
    """The story of each report, as ``retold group`` finds it."""
    return dict(pipeline.group(reports).stories)
