"""Many reports at once: the same links as one at a time, with the work spread over shards."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from retold.engine import Engine, InProcess
from retold.lineage.index.index import Arrival, Index
from retold.lineage.index.prints import Prints, make_prints
from retold.lineage.index.search import Shared
from retold.lineage.index.window import Window
from retold.model import Report

_TEXTS = 512
_AT_ONCE = 32
"""Texts of a shard, and those whose words are split in one go: their arrays fit into a core's cache."""


def find_shared(
    reports: Iterable[Report], window: Window | None = None, engine: Engine | None = None
) -> Iterator[Shared]:
    """What each report shares with earlier ones within the window, as ``Index.add`` tells it of one after the other."""
    engine = engine or InProcess()
    return Index(window).add_all(_arrivals(reports, engine), engine)


def _arrivals(reports: Iterable[Report], engine: Engine) -> Iterator[Arrival]:
    """The reports with their prints, which the engine makes."""
    known: list[Report] = []
    made = (prints for shard in engine.map(_make_prints, None, _texts(reports, known)) for prints in shard)
    for place, own in enumerate(one for prints in made for one in prints):
        yield Arrival(known[place].id, known[place].published, own)


def _texts(reports: Iterable[Report], known: list[Report]) -> Iterator[list[str]]:
    """The texts of the reports, shard by shard; the reports are kept in a list."""
    waiting = iter(reports)
    while some := list(islice(waiting, _TEXTS)):
        known += some
        yield [report.text for report in some]


def _make_prints(_: None, texts: Sequence[str]) -> list[Prints]:
    return [make_prints(texts[begin : begin + _AT_ONCE]) for begin in range(0, len(texts), _AT_ONCE)]
