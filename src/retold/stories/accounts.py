"""Which reports are one account: those whose text was taken from one another, over however many links.

A report that took text from two others with nothing in common makes no account of those two: a digest, or a report
with a paragraph of other news at its end. It goes with the one that explains most of it. Which links hold depends only
on the links and the reports at hand, not on the order in which they came.
"""

from bisect import insort
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import NamedTuple

VOTERS = 2
"""Reports of an account that are compared with others: the first ones. What further copies would say is known.

With 1 or 4 the invented reports or ECB+ and news_cluster lose .005 to .007 (B-cubed F1); 4 cost a quarter more time.
"""

WHOLE = 0.8
"""A report of which another one explains so much has no other source beside it: what else it is linked with are copies.
"""


KIN = 0.2
"""Two sources of a report that are so alike, by words and dates, may be of one story.

Among 10,000 made reports B-cubed F1 against the roots is .698 without the rule, .742 with it from .11 to .20.
"""

MUCH = 0.3
"""Sources that have so much of either in common are alike without a look at their words: 99 % of such pairs are.

It spares three in five of the looks, so that a library opens sooner.
"""


class Changed(NamedTuple):
    """What links change: accounts that fall into parts, accounts that go into others, and those that vote anew."""

    split: list[tuple[int, list[int]]]
    joined: list[tuple[int, int]]
    touched: set[int]


class Accounts:
    """Groups of linked reports that change as links come and go; an account goes by its first report's number."""

    def __init__(self, akin: Callable[[int, int], bool]) -> None:
        """``akin`` tells whether two reports may be of one story, as far as the two alone show it."""
        self.of: dict[int, int] = {}
        self.members: dict[int, list[int]] = {}
        self.voting: dict[int, int] = {}
        """The account of each report that was called to vote."""
        self._akin = akin
        self._shares: dict[int, dict[int, float]] = {}
        """How much of each report the link with each other one explains."""
        self._main: dict[int, int] = {}
        """The report that explains most of each one, of those that explain a part."""
        self._foreign: dict[int, set[int]] = {}
        """The reports that have nothing to do with the one that explains most of each."""
        self._held: dict[int, set[int]] = {}
        """The links that make one account, which no end finds foreign."""
        self._judged: set[tuple[int, int]] = set()
        """The links that were looked at since somebody asked for them."""

    def add(self, number: int) -> None:
        """A report that is linked to none."""
        self.of[number] = number
        self.members[number] = [number]

    def take_in(self, some: Iterable[tuple[int, int, float, float, bool, bool]], doubtful: Iterable[int] = ()) -> None:
        """Go on with links as they were judged: two reports, their shares, and whether the link is foreign to either.

        Those of doubtful reports, which have lost others, are judged again.
        """
        for a, b, share_a, share_b, foreign_to_a, foreign_to_b in some:
            for one, other, share, foreign in ((a, b, share_a, foreign_to_a), (b, a, share_b, foreign_to_b)):
                self._shares.setdefault(one, {})[other] = share
                if foreign:
                    self._foreign.setdefault(one, set()).add(other)
                if not (foreign_to_a or foreign_to_b):
                    self._held.setdefault(one, set()).add(other)
        for one, shares in self._shares.items():
            parts = [(-share, other) for other, share in shares.items() if share < WHOLE]
            if parts:
                self._main[one] = min(parts)[1]
        self.members = {}
        self._gather(self.of)
        self._weigh((one, other) for one in doubtful for other in self._shares.get(one, ()))

    def judged(self) -> list[tuple[int, int, bool, bool, bool]]:
        """The links that were looked at: two reports, whether it counts, and whether it is foreign to either."""
        judged, self._judged = self._judged, set()
        return [
            (a, b, self.linked(a, b), b in self._foreign.get(a, ()), a in self._foreign.get(b, ()))
            for a, b in sorted(judged)
        ]

    def voters(self, account: int) -> list[int]:
        """The reports that are compared with those of other accounts; one that has text of two only where all have."""
        members = self.members[account]
        return list(islice((one for one in members if one not in self._foreign), VOTERS)) or members[:VOTERS]

    def votes(self, number: int) -> bool:
        """Whether the report is one of its account's voters."""
        return number in self.voters(self.of[number])

    def link(self, some: Sequence[tuple[int, int, float, float]]) -> Changed:
        """Take note of links that explain such shares of two reports each, in place of what was known."""
        for a, b, share_a, share_b in some:
            self._shares.setdefault(a, {})[b] = share_a
            self._shares.setdefault(b, {})[a] = share_b
            self._judged.add((min(a, b), max(a, b)))
        return self._weigh({pair for a, b, _, _ in some for pair in self._concerned(a, b)})

    def linked(self, a: int, b: int) -> bool:
        """Whether the two reports themselves are linked."""
        return b in self._shares.get(a, ())

    def unlink(self, a: int, b: int) -> Changed:
        """Take back a link."""
        self._judged.add((min(a, b), max(a, b)))
        for one, other in ((a, b), (b, a)):
            self._shares[one].pop(other, None)
            self._set_foreign(one, other, False)
        return self._weigh(self._concerned(a, b))

    def remove(self, number: int) -> Changed:
        """Take a report out, with its links."""
        account, turned = self.of.pop(number), set()
        for other in self._shares.pop(number, ()):
            del self._shares[other][number]
            self._set_foreign(other, number, False)
            turned |= self._turned(other, number)
        for other in self._held.pop(number, ()):
            self._held[other].discard(number)
        self._foreign.pop(number, None)
        self._main.pop(number, None)
        parts = self._renew(account)
        changed = self._weigh(turned)
        return changed._replace(split=[(account, parts), *changed.split])

    def expire(self, number: int) -> bool:
        """Let a report go that still holds together what was taken from it; whether any of its account is left."""
        account = self.of.pop(number)
        self.members[account].remove(number)
        if self.members[account]:
            return True
        del self.members[account]
        for one in self._reach(number):
            for kept in (self._shares, self._main, self._foreign, self._held):
                kept.pop(one, None)
        return False

    def _concerned(self, a: int, b: int) -> set[tuple[int, int]]:
        """The links that are to be weighed again when that between two reports changed."""
        found = {(a, b), *self._turned(a, b), *self._turned(b, a)}
        for one in self._shares[a].keys() & self._shares[b].keys():
            if self._main.get(one) in (a, b):
                found |= {(one, a), (one, b)}
        return found

    def _turned(self, one: int, by: int) -> set[tuple[int, int]]:
        """The links of a report that are to be weighed again, if another one explains most of it now."""
        before, shares = self._main.get(one), self._shares.get(one, {})
        if before == by or (before is not None and before not in self.of):
            parts = [(-share, other) for other, share in shares.items() if share < WHOLE and other in self.of]
        else:
            parts = [
                (-share, other)
                for other in (before, by)
                if other is not None and (share := shares.get(other, 1.0)) < WHOLE
            ]
        main = min(parts)[1] if parts else None
        if main == before:
            return set()
        if main is None:
            self._main.pop(one)
        else:
            self._main[one] = main
        return {(one, other) for other, share in shares.items() if share < WHOLE}

    def _weigh(self, pairs: Iterable[tuple[int, int]]) -> Changed:
        """Find again which of some links hold, and follow what that changes."""
        gone, come, touched = set(), [], set()
        for a, b in sorted({(min(pair), max(pair)) for pair in pairs}):
            if a not in self.of or b not in self.of:
                continue
            if self._judge(a, b) | self._judge(b, a):
                touched |= {a, b}
            holds = self.linked(a, b) and b not in self._foreign.get(a, ()) and a not in self._foreign.get(b, ())
            if holds and b not in self._held.get(a, ()):
                come.append((a, b))
            elif not holds and b in self._held.get(a, ()):
                self._held[a].discard(b)
                self._held[b].discard(a)
                gone.add(self.of[a])
        split = [(account, self._renew(account)) for account in sorted(gone)]
        moved = [(moving, account) for a, b in come for moving, account in self._join(a, b)]
        joined = [(self.of[moving], account) for moving, account in moved]
        return Changed(split, joined, {self.of[number] for number in touched})

    def _judge(self, one: int, other: int) -> bool:
        """Note whether a report is foreign to what explains most of another one; whether that is new."""
        main = self._main.get(one, other)
        part = main != other and self._shares.get(one, {}).get(other, WHOLE) < WHOLE
        return self._set_foreign(one, other, part and not self._alike(main, other))

    def _alike(self, a: int, b: int) -> bool:
        shares = self._shares[a].get(b, 0.0), self._shares[b].get(a, 0.0)
        return min(shares) >= MUCH or self._akin(a, b)

    def _set_foreign(self, one: int, other: int, is_foreign: bool) -> bool:
        row = self._foreign.get(one, set())
        if (other in row) == is_foreign:
            return False
        self._judged.add((min(one, other), max(one, other)))
        if is_foreign:
            self._foreign.setdefault(one, row).add(other)
        else:
            row.discard(other)
            if not row:
                del self._foreign[one]
        return True

    def _join(self, a: int, b: int) -> list[tuple[int, int]]:
        """Make one account of those of two reports: a report of the one that goes into the other, and which it was."""
        self._held.setdefault(a, set()).add(b)
        self._held.setdefault(b, set()).add(a)
        low, high = sorted((self.of[a], self.of[b]))
        if low == high:
            return []
        moving = self.members.pop(high)
        self.of.update(dict.fromkeys(moving, low))
        if len(moving) < VOTERS:
            for number in moving:
                insort(self.members[low], number)
        else:
            self.members[low] = sorted(self.members[low] + moving)
        return [(moving[0], high)]

    def _renew(self, account: int) -> list[int]:
        """Find again what hangs together among the members of an account."""
        return self._gather([number for number in self.members.pop(account) if number in self.of])

    def _gather(self, left: Iterable[int]) -> list[int]:
        """Make accounts of reports, in their order, by the links that hold; the first report of each."""
        seen: set[int] = set()
        found = []
        for first in left:
            if first not in seen:
                group = self._reach(first) & self.of.keys()
                seen |= group
                self.members[first] = sorted(group)
                self.of.update(dict.fromkeys(group, first))
                found.append(first)
        return found

    def _reach(self, first: int) -> set[int]:
        """All reports that are linked with one."""
        group, waiting = {first}, [first]
        while waiting:
            for other in self._held.get(waiting.pop(), ()):
                if other not in group:
                    group.add(other)
                    waiting.append(other)
        return group
