"""Reports made ready to be linked and sorted."""

from collections.abc import Sequence

from retold import lineage, reading
from retold.engine import Engine
from retold.model import Reading, Report
from retold.pipeline.progress import Progress, counted

_AT_ONCE = 32
"""Reports of a shard."""


def read_all(reports: Sequence[Report], engine: Engine, progress: Progress | None) -> list[Reading]:
    """The light readings, with what outlets repeat across their stories set apart."""
    shards = [reports[begin : begin + _AT_ONCE] for begin in range(0, len(reports), _AT_ONCE)]
    read_shards = engine.map(_read_shard, None, counted("reading", shards, progress, len(reports)))
    rows = [row for shard in read_shards for row in shard]
    readings = [one for one, _ in rows]
    furniture = lineage.find_furniture(readings, [marks for _, marks in rows])
    return [
        lineage.set_apart(one, furniture[place]) if place in furniture else one for place, one in enumerate(readings)
    ]


def _read_shard(_: None, reports: Sequence[Report]) -> list[tuple[Reading, lineage.Marks]]:
    readings = [reading.read_light(report) for report in reports]
    return [(one, lineage.marks_of(one)) for one in readings]
