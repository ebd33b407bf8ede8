"""Groups by quorum: reports join where most of a group is like them, not where one member is."""

import heapq
from collections.abc import Callable, Collection, Sequence
from math import exp, log, sqrt

from retold.stories.likeness import ENOUGH
from retold.stories.likenesses import STEPS

JOIN = 0.08
"""Mean likeness from which on two groups are one story.

From .06 to .10 nothing changes on ECB+, BASIL, news_cluster and NewsWCL50, nor among 6,000 other reports.
"""

HOLD = 0.45
"""Two groups join if they are this close in proportion to what holds each of them together.

It keeps lookalikes apart: reports of two fights by one boxer are alike, but less so than those of either fight.
0.4 is .006 better on ECB+ and .02 worse on BASIL (B-cubed F1).
"""

HOLD_ONE = 0.25
"""The same for a single report and a group; less is asked, since one report may tell the story its own way."""

KNOWN = 16
"""Each account is taken to be like so many of a large group, at most; only its best neighbours are known.

Of stories with hundreds of headlines a mean over all pairs would say that nothing holds them together: NMI on 11,109
headlines was .77 so, and is .91. With 12 news_cluster loses .005 B-cubed F1.
"""

FULL = 80
"""Features of a report of some sixteen words. Of shorter ones less is asked: two headlines seldom share many words.

NMI on 11,109 headlines without it: .85.
"""

SEVERAL = 2
"""Groups of so many accounts can be told apart by what each has of its own.

Before, from three on: BASIL .974 instead of .996, ECB+ .933 instead of .931 (B-cubed F1).
"""

FEW = 3
"""Groups of fewer accounts are kept apart, too, where single reports of them show that they are lookalikes."""

LONE = 0.04
"""The mean likeness from which on a lone account may belong to a group by other signs."""

CLOSE, SIZE, STRICT = 0.22, 0.22, 2.0
"""How close two groups must be, in proportion to what holds each together: more for larger ones, which show more, and
the more each has of its own.

Of 45 settings (scripts/fit_contrast.py) none is more than .01 better on either half of the stories of ECB+, BASIL and
news_cluster (B-cubed F1), and those better on one half are worse on the other.
"""


STAY = 1.07
"""So much more alike are groups counted that are of one story so far: what is near the line does not go to and fro.

One at a time by date, reports that return to a story that they had left are 14 instead of 38 of ECB+, and 13 instead of
21 of 7,294 among 6,000 others; with 1.1 they are 22 and 6, but BASIL loses .02 (B-cubed F1).
ECB+ comes to .936 from .931.
"""


_FAR = STAY * (1 + 1e-9) / (JOIN * STEPS)
"""A sum of likeness times this is less than the number of its pairs, where no two groups could have a quorum."""


class Groups:
    """Groups of units that are joined, the most alike first, for as long as two of them have a quorum.

    A unit is a report, or all reports that are one account: reprints do not count as several votes.
    """

    def __init__(
        self,
        likeness: Collection[tuple[int, int, int]],
        sizes: Sequence[int],
        within: Sequence[int] = (),
        contrast: Callable[[Sequence[int], Sequence[int]], float] | None = None,
        lookalikes: Callable[[Sequence[int], Sequence[int]], bool] | None = None,
        lengths: Sequence[int] = (),
        came: Sequence[str | None] = (),
        belongs: Callable[[int, Sequence[int]], bool] | None = None,
    ) -> None:
        """``sizes`` has the accounts of each unit; ``within`` and the likeness of two units are sums over pairs.

        ``contrast`` tells how much the units of two groups have that tells them apart, ``lookalikes`` whether single
        reports of small groups show it, ``belongs`` whether other signs than likeness say that a unit is of a group;
        ``lengths`` has the features of a report of each unit, ``came`` its story so far.
        """
        self._contrast = contrast
        self._lookalikes = lookalikes
        self._belongs = belongs
        self._lengths = [size * one for size, one in zip(sizes, lengths or [FULL] * len(sizes), strict=True)]
        self._came = list(came) or [None] * len(sizes)
        self._sums: list[dict[int, int]] = [{} for _ in sizes]
        self._size = list(sizes)
        self._within = list(within) or [0] * len(sizes)
        self.members: dict[int, list[int]] = {unit: [unit] for unit in range(len(sizes))}
        self._alike = {(a, b) for a, b, _ in likeness}
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
        self._take_in_lone()
        return sorted((sorted(units), self._within[group]) for group, units in self.members.items())

    def _take_in_lone(self) -> None:
        """Let a lone account join the group that it is most like, if other signs than its likeness say that it belongs.

        All are looked at before any is taken in, so that none vouches for another.
        """
        if self._belongs is None:
            return
        lone = [group for group in sorted(self.members) if self._size[group] == 1]
        found = [(one, group) for one in lone if (group := self._would_take(one)) is not None]
        now: dict[int, int] = {}
        for one, group in found:
            self._join(now.get(group, group), one)
            now[group] = len(self._size) - 1

    def _would_take(self, one: int) -> int | None:
        """The group of several that a lone account is most like of all, if it is near and says that it belongs."""
        near = [(self._mean(one, group), -group) for group in self._sums[one]]
        mean, group = max(near, default=(0.0, 0))
        if mean < LONE or self._size[-group] < SEVERAL or self._belongs is None:
            return None
        return -group if self._belongs(self.members[one][0], sorted(self.members[-group])) else None

    def _join(self, a: int, b: int) -> None:
        """Make a new group of two; a group's number is never used again, so that old offers lapse."""
        new = len(self._size)
        self._size.append(self._size[a] + self._size[b])
        self._within.append(self._within[a] + self._within[b] + self._sums[a][b])
        self._lengths.append(self._lengths[a] + self._lengths[b])
        self._came.append(self._came[a] if self._came[a] == self._came[b] else None)
        self.members[new] = self.members.pop(a) + self.members.pop(b)
        sums = _added(self._sums[a], self._sums[b])
        del sums[a], sums[b]
        self._sums.append(sums)
        least = min(self._size[new], KNOWN) / _FAR
        for other, value in sums.items():
            row = self._sums[other]
            row.pop(a, None)
            row.pop(b, None)
            row[new] = value
            if value >= least:
                self._offer(other, new)
        self._sums[a], self._sums[b] = {}, {}

    def _offer(self, a: int, b: int) -> None:
        """Put the two groups in the queue if they have a quorum."""
        if self._sums[a][b] * _FAR < pairs_between(self._size[a], self._size[b]):
            return
        mean = self._mean(a, b)
        if mean >= JOIN and mean >= self._asked(a, b):
            heapq.heappush(self._queue, (-mean, a, b))

    def _mean(self, a: int, b: int) -> float:
        """The likeness of two groups, a little more for those that are of one story so far."""
        stay = STAY if self._came[a] is not None and self._came[a] == self._came[b] else 1.0
        return stay * self._sums[a][b] / (pairs_between(self._size[a], self._size[b]) * STEPS)

    def _apart(self, a: int, b: int) -> bool:
        """Whether two groups are lookalikes: each has much of its own, in proportion to how close they are."""
        smaller, larger = sorted((self._size[a], self._size[b]))
        if smaller == 1 < larger and not self._met_by_most(*sorted((a, b), key=self._size.__getitem__)):
            return True
        units, others = sorted(self.members[a]), sorted(self.members[b])
        if smaller < FEW and self._lookalikes is not None and self._lookalikes(units, others):
            return True
        if smaller < SEVERAL or self._contrast is None:
            return False
        together = sqrt(cohesion(self._size[a], self._within[a]) * cohesion(self._size[b], self._within[b]))
        close = CLOSE * exp(SIZE * log(smaller) + STRICT * self._contrast(units, others))
        return self._mean(a, b) < together * close * self._brevity(a, b)

    def _met_by_most(self, one: int, group: int) -> bool:
        """Whether an account is like more than half of a group at all; a digest is not, nor what a digest is of."""
        (unit,) = self.members[one]
        met = sum(
            self._size[other] for other in self.members[group] if (min(unit, other), max(unit, other)) in self._alike
        )
        return 2 * met > pairs_between(1, self._size[group])

    def _asked(self, a: int, b: int) -> float:
        one, other = self._size[a], self._size[b]
        brevity = self._brevity(a, b)
        return asked(one, cohesion(one, self._within[a]), other, cohesion(other, self._within[b]), brevity)

    def _brevity(self, a: int, b: int) -> float:
        """1 where the reports of both groups are of some length, less for shorter ones."""
        shorter = min(self._lengths[a] / self._size[a], self._lengths[b] / self._size[b])
        return min(1.0, shorter / FULL)


def asked(size_a: int, cohesion_a: float, size_b: int, cohesion_b: float, brevity: float = 1.0) -> float:
    """The likeness that two groups need: a fixed one, or more in proportion to what holds them together."""
    if size_a > 1 and size_b > 1:
        return max(JOIN, brevity * HOLD * sqrt(cohesion_a * cohesion_b))
    if size_a == size_b == 1:
        return ENOUGH
    return max(JOIN, brevity * HOLD_ONE * max(cohesion_a, cohesion_b))


def cohesion(size: int, within: int) -> float:
    """Mean likeness of the pairs inside a group that can be known, from its sum in steps; 0 for a single unit."""
    pairs = size * (size - 1) // 2 if size <= KNOWN else size * KNOWN - KNOWN * (KNOWN + 1) // 2
    return within / (pairs * STEPS) if pairs else 0.0


def pairs_between(size_a: int, size_b: int) -> int:
    """How many pairs of two groups can be known."""
    if size_a > size_b:
        size_a, size_b = size_b, size_a
    return size_a * (size_b if size_b < KNOWN else KNOWN)


def _added(a: dict[int, int], b: dict[int, int]) -> dict[int, int]:
    """The sums of two groups with all others."""
    fewer, more = sorted((a, b), key=len)
    found = dict(more)
    for other, value in fewer.items():
        found[other] = found.get(other, 0) + value
    return found
