"""Which pairs among many reports are worth relating."""

from collections.abc import Sequence

from retold.model import Reading


def find_candidates(readings: Sequence[Reading]) -> list[tuple[int, int]]:
    """Pairs (i, j), i < j, of reports that share rare runs of words."""
    return []
