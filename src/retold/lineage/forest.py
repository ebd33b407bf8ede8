"""From links to lineages: which reports' own words go back to one root."""

from collections.abc import Sequence

from retold.model import Lineage, Reading, Relation


def find_lineages(readings: Sequence[Reading], links: Sequence[Relation]) -> tuple[Lineage, ...]:
    """Every report is in exactly one lineage; a report that took nothing is the root of its own."""
    return tuple(Lineage(reading.id, reading.id, (reading.id,), hidden=False) for reading in readings)
