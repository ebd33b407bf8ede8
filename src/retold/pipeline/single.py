"""One report read."""

from collections.abc import Set

from retold import reading
from retold.model import Reading, Report


def read(report: Report, boilerplate: Set[int] = frozenset()) -> Reading:
    """Everything that is understood of one report by itself, or but for what its outlet sets under others too."""
    return reading.read(report, boilerplate=boilerplate)
