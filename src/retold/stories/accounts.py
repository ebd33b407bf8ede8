"""Which reports are one account: those whose text was taken from one another, over however many links that hold."""

from bisect import insort
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from retold.stories.links import Judged, Links

VOTERS = 2
"""Reports of an account that are compared with others: the first ones. What further copies would say is known.

With 1 or 4 the invented reports or ECB+ and news_cluster lose .005 to .007 (B-cubed F1); 4 cost a quarter more time.
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
        self._links = Links(akin, self.of)
        self._held: dict[int, set[int]] = {}
        """The links that make one account, which no end finds foreign."""

    def add(self, number: int) -> None:
        """A report that is linked to none."""
        self.of[number] = number
        self.members[number] = [number]

    def take_in(self, some: Iterable[tuple[int, int, float, float, bool, bool]], doubtful: Iterable[int] = ()) -> None:
        """Go on with links as they were judged: two reports, their shares, and whether the link is foreign to either.

        Those of doubtful reports, which have lost others, are judged again.
        """
        some = list(some)
        self._links.take_in(some)
        for a, b, _, _, foreign_to_a, foreign_to_b in some:
            if not (foreign_to_a or foreign_to_b):
                self._held.setdefault(a, set()).add(b)
                self._held.setdefault(b, set()).add(a)
        self.members = {}
        self._gather(self.of)
        self._weigh((one, other) for one in doubtful for other in self._links.shares_of(one))

    def judged(self) -> list[Judged]:
        """The links that were looked at: two reports, whether it counts, and whether it is foreign to either."""
        return self._links.judged()

    def voters(self, account: int) -> list[int]:
        """The reports that are compared with those of other accounts; one that has text of two only where all have."""
        members = self.members[account]
        return list(islice((one for one in members if not self._links.has_foreign(one)), VOTERS)) or members[:VOTERS]

    def votes(self, number: int) -> bool:
        """Whether the report is one of its account's voters."""
        return number in self.voters(self.of[number])

    def link(self, some: Sequence[tuple[int, int, float, float]]) -> Changed:
        """Take note of links that explain such shares of two reports each, in place of what was known."""
        for link in some:
            self._links.note(*link)
        return self._weigh({pair for a, b, _, _ in some for pair in self._links.concerned(a, b)})

    def linked(self, a: int, b: int) -> bool:
        """Whether the two reports themselves are linked."""
        return self._links.linked(a, b)

    def unlink(self, a: int, b: int) -> Changed:
        """Take back a link."""
        self._links.drop(a, b)
        return self._weigh(self._links.concerned(a, b))

    def remove(self, number: int) -> Changed:
        """Take a report out, with its links."""
        account = self.of.pop(number)
        turned = self._links.remove(number)
        for other in self._held.pop(number, ()):
            self._held[other].discard(number)
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
            self._links.forget(one)
            self._held.pop(one, None)
        return False

    def _weigh(self, pairs: Iterable[tuple[int, int]]) -> Changed:
        """Find again which of some links hold, and follow what that changes."""
        gone, come, touched = set(), [], set()
        for a, b in sorted({(min(pair), max(pair)) for pair in pairs}):
            if a not in self.of or b not in self.of:
                continue
            if self._links.judge(a, b) | self._links.judge(b, a):
                touched |= {a, b}
            holds = self._links.holds(a, b)
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
