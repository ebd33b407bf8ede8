"""Which earlier reports each report is held against."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set

from retold import lineage
from retold.engine import Engine
from retold.lineage import Arrival, Print, Shared, Window
from retold.pipeline.accounts import Pair
from retold.pipeline.traces import Traces

WORTH_RELATING = 0.1
"""Probability of a pair from the index below which hardly any is linked: of 23,000 pairs of 10,000 made versions 1,141
have from .05 to .1, of which 23 are linked, 9 of them rightly."""

WORTH_INSIDE = 0.01
"""The same of a pair inside an account: of 5,200 such pairs of 5,000 made versions half have less, and none of these is
related; with .05 five of 2,159 links were lost."""

CLOSEST = 2
"""So many more of its account that a report is related with, the most alike: what it was made from may have come after
those that had the text first. Of 9,131 made versions, ten to a family, .91 are linked to what they were made from if
all of the account are related, .83 with two, .64 with one; the trees come out alike with any."""


class Candidates:
    """Finds the earlier reports that share text with a report, or tell the same sentence by sentence.

    Reports are known by numbers that grow.
    """

    def __init__(self, window: Window, engine: Engine) -> None:
        self._engine = engine
        self._index = lineage.Index(window)
        self._contents = lineage.ContentIndex()
        self._prints: dict[int, Print] = {}

    def take_in(self, some: Mapping[int, tuple[str | None, Traces]]) -> None:
        """Take in reports, with their dates, without a look at them; ``keep`` tells which of them are still seen."""
        self._index.take_in(Arrival(str(number), day, one.shingles) for number, (day, one) in some.items())

    def keep(self, some: Mapping[int, Traces]) -> None:
        """See these reports alone, of which those that the window has left behind are none."""
        self._contents = lineage.ContentIndex()
        self._contents.take_in([(number, one.sketch) for number, one in some.items()])
        self._prints = {number: one.shingles for number, one in some.items()}

    def add(self, some: Mapping[int, tuple[str | None, Traces]]) -> dict[int, set[int]]:
        """Take in reports, with their dates; for each the earlier ones that it is held against."""
        found = {number: set(earlier) for number, earlier in self._sharing(some)}
        sketches = [(number, one.sketch) for number, (_, one) in some.items()]
        for later, earlier in self._contents.add(sketches, self._engine):
            found[later].add(earlier)
        return found

    def _sharing(self, some: Mapping[int, tuple[str | None, Traces]]) -> Iterator[tuple[int, list[int]]]:
        """For each of some new reports the earlier ones that share text with it and, together, all that any shares."""
        self._prints |= {number: one.shingles for number, (_, one) in some.items()}
        shared: dict[int, dict[int, Shared]] = {number: {} for number in some}
        arrivals = [Arrival(str(number), day, one.shingles) for number, (day, one) in some.items()]
        for one in self._index.add_all(arrivals, self._engine):
            if one.likely >= WORTH_RELATING:
                shared[int(one.a)][int(one.b)] = one
        for number, of_others in shared.items():
            others = sorted(of_others)
            prints = [self._prints[other] for other in others]
            values = [of_others[other] for other in others]
            few = lineage.explaining(self._prints[number], values, prints, dated=some[number][0] is not None)
            yield number, [others[place] for place in few]

    def remove(self, numbers: Set[int]) -> None:
        """Forget some reports."""
        self._index.remove({str(number) for number in numbers})
        self._contents.remove(numbers)
        for number in numbers:
            self._prints.pop(number, None)


def closest(inside: Iterable[Pair], traces: Mapping[int, Traces]) -> set[Pair]:
    """Of pairs inside accounts, for each later report those with the earlier ones that are most like it."""
    pairs = sorted(inside)
    alike = lineage.find_alike((traces[later].shingles, traces[earlier].shingles) for earlier, later in pairs)
    ranked: dict[int, list[tuple[float, Pair]]] = defaultdict(list)
    for pair, (likely, shares) in zip(pairs, alike, strict=True):
        if likely >= WORTH_INSIDE:
            ranked[pair[1]].append((-shares, pair))
    return {pair for ranks in ranked.values() for _, pair in sorted(ranks)[:CLOSEST]}
