"""Reports made ready to be linked and sorted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from retold import lineage, reading
from retold.collecting import no_collector
from retold.engine import Engine
from retold.model import Reading, Report
from retold.pipeline.progress import Progress, counted
from retold.pipeline.traces import Traces, traces_of
from retold.stories.profiles import Profile, profile

_AT_ONCE = 32
"""Reports of a shard."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A report with all that follows from its text alone: its light reading, its traces and its profile."""

    reading: Reading
    traces: Traces
    profile: Profile

    @property
    def id(self) -> str:
        """The report's id."""
        return self.reading.id

    def in_time(self) -> tuple[str, str]:
        """What puts reports in order of time: the date that reading found, often in the text alone, then the id."""
        return self.reading.published.value or "~", self.id


def prepare(reports: Sequence[Report], engine: Engine, progress: Progress | None = None) -> Iterator[Prepared]:
    """Make reports ready, in the order given; few of them are held at a time."""
    shards = [reports[begin : begin + _AT_ONCE] for begin in range(0, len(reports), _AT_ONCE)]
    for shard in engine.map(_prepare, None, counted("reading", shards, progress, len(reports))):
        yield from shard


@no_collector()
def _prepare(_: None, reports: Sequence[Report]) -> list[Prepared]:
    prints = lineage.make_prints([report.text for report in reports])
    readings = (reading.read_light(report) for report in reports)
    return [Prepared(one, traces_of(one, own), profile(one)) for one, own in zip(readings, prints, strict=True)]
