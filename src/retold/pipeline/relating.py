"""The links of many pairs of reports."""

from collections.abc import Iterable, Mapping, Sequence

from retold import aligning, lineage
from retold.collecting import no_collector
from retold.engine import Engine, InProcess
from retold.model import Reading, Relation
from retold.pipeline.progress import Progress, counted

_AT_ONCE = 64
"""Pairs of a shard."""

_PARALLEL_FROM = 256
"""Pairs from which on the work is spread over processes, which take a tenth of a second to start."""


def related(
    readings: Mapping[int, Reading], pairs: Iterable[tuple[int, int]], engine: Engine, progress: Progress | None
) -> list[Relation]:
    """The relations of those of the pairs that are not independent."""
    ordered = _by_family(pairs)
    shards = [ordered[begin : begin + _AT_ONCE] for begin in range(0, len(ordered), _AT_ONCE)]
    engine = engine if len(ordered) >= _PARALLEL_FROM else InProcess()
    found = engine.map(_relate_shard, readings, counted("relating", shards, progress, len(ordered)))
    return [relation for shard in found for relation in shard]


def _by_family(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pairs in an order in which those of one family stand together: what is found of a report is kept a while."""
    home: dict[int, int] = {}
    for i, j in sorted(pairs):
        home[j] = min(home.setdefault(i, i), home.get(j, j))
    return sorted(pairs, key=lambda pair: (home[pair[0]], pair))


@no_collector()
def _relate_shard(readings: Mapping[int, Reading], pairs: Sequence[tuple[int, int]]) -> list[Relation]:
    relations = (_relate(readings[i], readings[j]) for i, j in pairs)
    return [relation for relation in relations if relation.level != "independent"]


def _relate(a: Reading, b: Reading) -> Relation:
    """The relation of two reports; their sentences are aligned only where that could change it."""
    return lineage.relate_verbatim(a, b) or lineage.relate(a, b, aligning.align(a, b))
