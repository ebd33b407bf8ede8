"""Reports put into stories: all at once, or one after the other as they would arrive."""

from collections.abc import Iterator, Sequence

from retold import pipeline
from retold.engine import InProcess
from retold.lineage import Window
from retold.model import Reading, Report
from retold.stories import StoryStream


def at_once(reports: Sequence[Report]) -> dict[str, str]:
    """The story of each report, as ``retold group`` finds it."""
    return dict(pipeline.group(reports).stories)


def one_by_one(reports: Sequence[Report]) -> dict[str, str]:
    """The story of each report after the last one has come, if they come one at a time in this order."""
    stream = StoryStream()
    for _ in steps(reports, 1, stream):
        pass
    return dict(stream.stories)


def steps(reports: Sequence[Report], size: int, stream: StoryStream) -> Iterator[int]:
    """Place reports in chunks of a size, in one process; how many have been placed, after each chunk."""
    readings: dict[str, Reading] = {}
    linker = pipeline.Linker(Window(), InProcess(), readings.__getitem__)
    for begin in range(0, len(reports), size):
        chunk = list(pipeline.prepare(reports[begin : begin + size], InProcess()))
        readings.update((one.id, one.reading) for one in chunk)
        linked = linker.add(chunk)
        stream.add([(one.id, one.profile) for one in chunk], linked.links, linked.dropped)
        yield begin + len(chunk)
