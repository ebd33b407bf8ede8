"""Groups by quorum: reports join where most of a group is like them, not where one member is."""

import heapq
from collections.abc import Callable, Iterable, Sequence
from math import exp, log, sqrt

from retold.stories.likeness import ENOUGH
from retold.stories.likenesses import STEPS

JOIN = 0.08
"""Mean likeness from which on two groups are one story.

From .06 to .10 nothing changes on ECB+, BASIL, news_cluster and NewsWCL50, nor among 6,000 other reports.
"""

HOLD = 0.5
"""Two groups join if they are this close in proportion to what holds each of them together.

It keeps lookalikes apart: reports of two fights by one boxer are alike, but less so than those of either fight.
0.4 is .006 better on ECB+ and .02 worse on BASIL (B-cubed F1).
"""

HOLD_ONE = 0.25
"""The same for a single report and a group; less is asked, since one report may tell the story its own way."""


SEVERAL = 3
"""Groups of so many accounts can be told apart by the words that all of one have."""

CLOSE, SIZE, STRICT = 0.17, 0.45, 3.0
"""How close two groups must be, in proportion to what holds each together: more for larger ones, which show more, and
the more each has of its own (logistic regression over 361 joins, log loss .24 without contrast and size, .20 with).

With it B-cubed F1 on ECB+ rose from .888 to .931; chosen on half of the topics the other half had .93 as well.
"""


class Groups:
    """Groups of units that are joined, the most alike first, for as long as two of them have a quorum.

    A unit is a report, or all reports that are one account: reprints do not count as several votes.
    """

    def __init__(
        self,
        likeness: Iterable[tuple[int, int, int]],
        sizes: Sequence[int],
        within: Sequence[int] = (),
        contrast: Callable[[Sequence[int], Sequence[int]], float] | None = None,
    ) -> None:
        """``sizes`` has the accounts of each unit; ``within`` and the likeness of two units are sums over pairs.

        ``contrast`` tells how much the units of two groups have that tells them apart.
        """
        self._contrast = contrast
        self._sums: list[dict[int, int]] = [{} for _ in sizes]
        self._size = list(sizes)
        self._within = list(within) or [0] * len(sizes)
        self.members: dict[int, list[int]] = {unit: [unit] for unit in range(len(sizes))}
        self._queue: list[tuple[float, int, int]] = []
        for a, b, value in likeness:
            self._sums[a][b] = self._sums[b][a] = value
            self._offer(a, b)

    def join_all(self) -> list[tuple[list[int], int]]:
        """The members of each group once no two have a quorum any more, and the sum of the likeness inside of it."""
        while self._queue:
            _, a, b = heapq.heappop(self._queue)
            if a in self.members and b in self.members and not self._apart(a, b):
                self._join(a, b)
        return sorted((sorted(units), self._within[group]) for group, units in self.members.items())

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
        mean = self._sums[a][b] / (self._size[a] * self._size[b] * STEPS)
        if mean >= self._asked(a, b):
            heapq.heappush(self._queue, (-mean, a, b))

    def _apart(self, a: int, b: int) -> bool:
        """Whether two groups are lookalikes: each has much of its own, in proportion to how close they are."""
        smaller = min(self._size[a], self._size[b])
        if self._contrast is None or smaller < SEVERAL:
            return False
        together = sqrt(cohesion(self._size[a], self._within[a]) * cohesion(self._size[b], self._within[b]))
        mean = self._sums[a][b] / (self._size[a] * self._size[b] * STEPS)
        own = self._contrast(sorted(self.members[a]), sorted(self.members[b]))
        return mean < together * CLOSE * exp(SIZE * log(smaller) + STRICT * own)

    def _asked(self, a: int, b: int) -> float:
        size, other = self._size[a], self._size[b]
        return asked(size, cohesion(size, self._within[a]), other, cohesion(other, self._within[b]))


def asked(size_a: int, cohesion_a: float, size_b: int, cohesion_b: float) -> float:
    """The likeness that two groups need: a fixed one, or more in proportion to what holds them together."""
    if size_a > 1 and size_b > 1:
        return max(JOIN, HOLD * sqrt(cohesion_a * cohesion_b))
    if size_a == size_b == 1:
        return ENOUGH
    return max(JOIN, HOLD_ONE * max(cohesion_a, cohesion_b))


def cohesion(size: int, within: int) -> float:
    """Mean likeness of the pairs inside a group, from its sum in steps; 0 for a single unit."""
    return within * 2 / (size * (size - 1) * STEPS) if size > 1 else 0.0


def _added(a: dict[int, int], b: dict[int, int], without: tuple[int, int]) -> dict[int, int]:
    """The sums of two groups with all others."""
    return {other: a.get(other, 0) + b.get(other, 0) for other in sorted(a.keys() | b.keys()) if other not in without}


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
