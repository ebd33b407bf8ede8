"""Groups by quorum: reports join where most of a group is like them, not where one member is."""

import heapq
from collections.abc import Iterable, Sequence
from math import sqrt

from retold.stories.likeness import ENOUGH

JOIN = 0.10
"""Mean likeness from which on two groups are one story.

Chosen together with the next two on ECB+, BASIL, news_cluster and NewsWCL50: mean B-cubed F1 .949. JOIN of 0.08 is .004
better there, but glues 65 of 7,294 reports of ten years into one story, where this one glues 54.
"""

HOLD = 0.6
"""Two groups join if they are this close in proportion to what holds each of them together.

It keeps lookalikes apart: reports of two fights by one boxer are alike, but less so than those of either fight.
Without it, B-cubed F1 at the best threshold fell by .02 on ECB+ and by .01 to .05 on BASIL and news_cluster.
"""

HOLD_ONE = 0.25
"""The same for a single report and a group; less is asked, since one report may tell the story its own way."""


class Groups:
    """Groups of units that are joined, the most alike first, for as long as two of them have a quorum.

    A unit is a report, or all reports that are one account: reprints do not count as several votes.
    """

    def __init__(self, likeness: Iterable[tuple[int, int, float]], units: int) -> None:
        self._sums: list[dict[int, float]] = [{} for _ in range(units)]
        self._size = [1] * units
        self._within = [0.0] * units
        self.members: dict[int, list[int]] = {unit: [unit] for unit in range(units)}
        self._queue: list[tuple[float, int, int]] = []
        for a, b, value in likeness:
            self._sums[a][b] = self._sums[b][a] = value
            self._offer(a, b)

    def join_all(self) -> list[list[int]]:
        """The members of each group once no two have a quorum any more, in order of their first member."""
        while self._queue:
            _, a, b = heapq.heappop(self._queue)
            if a in self.members and b in self.members:
                self._join(a, b)
        return sorted(sorted(group) for group in self.members.values())

    def _join(self, a: int, b: int) -> None:
        """Make a new group of two; a group's number is never used again, so that old offers lapse."""
        new = len(self._size)
        self._size.append(self._size[a] + self._size[b])
        self._within.append(self._within[a] + self._within[b] + self._sums[a][b])
        self.members[new] = self.members.pop(a) + self.members.pop(b)
        sums = _added(self._sums[a], self._sums[b], without=(a, b))
        self._sums.append(sums)
        for other, value in sums.items():
            row = self._sums[other]
            row.pop(a, None)
            row.pop(b, None)
            row[new] = value
            self._offer(other, new)
        self._sums[a], self._sums[b] = {}, {}

    def _offer(self, a: int, b: int) -> None:
        """Put the two groups in the queue if they have a quorum."""
        mean = self._sums[a][b] / (self._size[a] * self._size[b])
        if mean >= self._asked(a, b):
            heapq.heappush(self._queue, (-mean, a, b))

    def _asked(self, a: int, b: int) -> float:
        """The likeness that two groups need: a fixed one, or more in proportion to what holds them together."""
        if self._size[a] > 1 and self._size[b] > 1:
            return max(JOIN, HOLD * sqrt(self._cohesion(a) * self._cohesion(b)))
        if self._size[a] == self._size[b] == 1:
            return ENOUGH
        return max(JOIN, HOLD_ONE * max(self._cohesion(a), self._cohesion(b)))

    def _cohesion(self, group: int) -> float:
        """Mean likeness of the pairs inside a group; 0 for a single unit."""
        size = self._size[group]
        return self._within[group] * 2 / (size * (size - 1)) if size > 1 else 0.0


def _added(a: dict[int, float], b: dict[int, float], without: tuple[int, int]) -> dict[int, float]:
    """The sums of two groups with all others."""
    return {
        other: a.get(other, 0.0) + b.get(other, 0.0) for other in sorted(a.keys() | b.keys()) if other not in without
    }


def components(pairs: Iterable[tuple[int, int]], size: int) -> list[int]:
    """For each of ``size`` things the smallest one that it is connected with."""
    parent = list(range(size))

    def root(one: int) -> int:
        while parent[one] != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for a, b in pairs:
        low, high = sorted((root(a), root(b)))
        parent[high] = low
    return [root(one) for one in range(size)]


def mean_between(
    pairs: Iterable[tuple[int, int, float]], unit_of: Sequence[int], sizes: Sequence[int]
) -> Iterable[tuple[int, int, float]]:
    """The mean likeness of each two units from that of their reports."""
    sums: dict[tuple[int, int], float] = {}
    for i, j, value in pairs:
        a, b = unit_of[i], unit_of[j]
        if a != b:
            key = (a, b) if a < b else (b, a)
            sums[key] = sums.get(key, 0.0) + value
    return ((a, b, value / (sizes[a] * sizes[b])) for (a, b), value in sums.items())
