"""Which reports are one account: those whose text was taken from one another, over however many links."""

from bisect import insort

VOTERS = 4
"""Reports of an account that are compared with others: the first ones. What further copies would say is known."""


class Accounts:
    """Groups of linked reports that change as links come and go; an account goes by its first report's number."""

    def __init__(self) -> None:
        self.of: dict[int, int] = {}
        self.members: dict[int, list[int]] = {}
        self.voting: dict[int, int] = {}
        """The account of each report that was called to vote."""
        self._linked: dict[int, set[int]] = {}

    def add(self, number: int) -> None:
        """A report that is linked to none."""
        self.of[number] = number
        self.members[number] = [number]

    def voters(self, account: int) -> list[int]:
        """The reports that are compared with those of other accounts."""
        return self.members[account][:VOTERS]

    def votes(self, number: int) -> bool:
        """Whether the report is one of its account's voters."""
        members = self.members[self.of[number]]
        return len(members) <= VOTERS or number <= members[VOTERS - 1]

    def link(self, a: int, b: int) -> tuple[int, int] | None:
        """Make one account of those of two reports: which stays and which goes into it; None if they are one."""
        self._linked.setdefault(a, set()).add(b)
        self._linked.setdefault(b, set()).add(a)
        low, high = sorted((self.of[a], self.of[b]))
        if low == high:
            return None
        moving = self.members.pop(high)
        self.of.update(dict.fromkeys(moving, low))
        if len(moving) < VOTERS:
            for number in moving:
                insort(self.members[low], number)
        else:
            self.members[low] = sorted(self.members[low] + moving)
        return low, high

    def linked(self, a: int, b: int) -> bool:
        """Whether the two reports themselves are linked."""
        return b in self._linked.get(a, ())

    def unlink(self, a: int, b: int) -> list[int]:
        """Take back a link; the accounts that its account is now."""
        self._linked[a].discard(b)
        self._linked[b].discard(a)
        return self._renew(self.of[a])

    def remove(self, number: int) -> list[int]:
        """Take a report out, with its links; the accounts that its account is now."""
        for other in self._linked.pop(number, ()):
            self._linked[other].discard(number)
        account = self.of.pop(number)
        return self._renew(account)

    def expire(self, number: int) -> bool:
        """Let a report go that still holds together what was taken from it; whether any of its account is left."""
        account = self.of.pop(number)
        self.members[account].remove(number)
        if self.members[account]:
            return True
        del self.members[account]
        for one in self._reach(number):
            self._linked.pop(one, None)
        return False

    def _renew(self, account: int) -> list[int]:
        """Find again what hangs together among the members of an account."""
        left = [number for number in self.members.pop(account) if number in self.of]
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
            for other in self._linked.get(waiting.pop(), ()):
                if other not in group:
                    group.add(other)
                    waiting.append(other)
        return group
