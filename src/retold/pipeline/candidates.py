"""Which earlier reports each report is held against."""

from collections.abc import Iterable, Iterator, Mapping, Set

from retold import lineage
from retold.engine import Engine
from retold.lineage import Arrival, Window
from retold.pipeline.accounts import Pair
from retold.pipeline.traces import Traces

WORTH_RELATING = 0.05
"""Probability of a pair from the index below which none of 10,000 made versions was found to be related."""

WORTH_INSIDE = 0.01
"""The same of a pair inside an account: of 5,200 such pairs of 5,000 made versions half have less, and none of these is
related; with .05 five of 2,159 links were lost."""


class Candidates:
    """Finds the earlier reports that share text with a report, or tell the same sentence by sentence.

    Reports are known by numbers that grow.
    """

    def __init__(self, window: Window, engine: Engine) -> None:
        self._engine = engine
        self._index = lineage.Index(window)
        self._contents = lineage.ContentIndex()

    def take_in(self, some: Mapping[int, tuple[str | None, Traces]]) -> None:
        """Take in reports, with their dates, without a look at them; ``keep`` tells which of them are still seen."""
        self._index.take_in(Arrival(str(number), day, one.shingles) for number, (day, one) in some.items())

    def keep(self, some: Mapping[int, Traces]) -> None:
        """See these reports alone, of which those that the window has left behind are none."""
        self._contents = lineage.ContentIndex()
        self._contents.take_in([(number, one.sketch) for number, one in some.items()])

    def add(self, some: Mapping[int, tuple[str | None, Traces]]) -> dict[int, set[int]]:
        """Take in reports, with their dates; for each the earlier ones that it is held against."""
        found: dict[int, set[int]] = {number: set() for number in some}
        arrivals = [Arrival(str(number), day, one.shingles) for number, (day, one) in some.items()]
        for shared in self._index.add_all(arrivals, self._engine):
            if shared.likely >= WORTH_RELATING:
                found[int(shared.a)].add(int(shared.b))
        sketches = [(number, one.sketch) for number, (_, one) in some.items()]
        for later, earlier in self._contents.add(sketches, self._engine):
            found[later].add(earlier)
        return found

    def remove(self, numbers: Set[int]) -> None:
        """Forget some reports."""
        self._index.remove({str(number) for number in numbers})
        self._contents.remove(numbers)


def worth_relating(inside: Iterable[Pair], traces: Mapping[int, Traces]) -> Iterator[Pair]:
    """Those pairs inside accounts that may be linked: they share words, or may tell the same in other words."""
    pairs = sorted(inside)
    both = [(traces[a], traces[b]) for a, b in pairs]
    likely = lineage.find_likely((two.shingles, one.shingles) for one, two in both)
    for pair, (one, two), value in zip(pairs, both, likely, strict=True):
        if value >= WORTH_INSIDE or lineage.can_be_close(one.sketch.outline, two.sketch.outline):
            yield pair
