"""Which account is in which story, and how alike the accounts of a story are."""

from collections import defaultdict
from collections.abc import Sequence
from heapq import nlargest, nsmallest

from retold.stories.accounts import Accounts
from retold.stories.likenesses import STEPS, Likenesses
from retold.stories.quorum import pairs_between

SAMPLED = 16
"""Accounts at either end of a large story that tell how alike its accounts are."""


class Partition:
    """Every account is in one story; a story goes by its id."""

    def __init__(self, accounts: Accounts, likenesses: Likenesses) -> None:
        self.story_of: dict[int, str] = {}
        self.members: dict[str, set[int]] = {}
        self._accounts = accounts
        self._likenesses = likenesses
        self._within: dict[str, int] = {}
        self._some: dict[str, list[int]] = {}

    def put(self, account: int, story: str) -> None:
        """Put an account into a story, out of the one that it was in."""
        if self.story_of.get(account) != story:
            self.take_out(account)
            self.members.setdefault(story, set()).add(account)
            self.story_of[account] = story
        self.forget(story)

    def take_out(self, account: int) -> str | None:
        """Take an account out of its story; the story that it was in."""
        story = self.story_of.pop(account, None)
        if story is not None:
            self.members[story].discard(account)
            self.forget(story)
            if not self.members[story]:
                del self.members[story]
        return story

    def forget(self, story: str) -> None:
        """What was worked out of a story does not hold any more: it, or what its accounts are like, has changed."""
        self._within.pop(story, None)
        self._some.pop(story, None)

    def first(self, story: str) -> int:
        """The first account of a story."""
        return self.some(story)[0]

    def some(self, story: str) -> list[int]:
        """Accounts that stand for a story: all of a small one, of a large one the first and the last."""
        if story not in self._some:
            inside = self.members[story]
            large = len(inside) > 2 * SAMPLED
            self._some[story] = (
                nsmallest(SAMPLED, inside) + nlargest(SAMPLED, inside)[::-1] if large else sorted(inside)
            )
        return self._some[story]

    def within(self, story: str) -> int:
        """The sum of the likeness of all pairs of accounts of a story, as those that stand for it have it."""
        known = self._within.get(story)
        if known is None:
            inside, some = self.members[story], self.some(story)
            total = sum(value for one in some for other, value in self.row(one).items() if other in inside)
            known = self._within[story] = total * len(inside) // (2 * len(some))
        return known

    def row(self, account: int) -> dict[int, int]:
        """The accounts that are like this one, each by the most alike two of their voters."""
        account_of = self._accounts.voting.get
        row: dict[int, int] = {}
        for voter in self._accounts.voters(account):
            for other, value in self._likenesses.items(voter):
                theirs = account_of(other)
                if theirs is not None and value > row.get(theirs, 0):
                    row[theirs] = value
        row.pop(account, None)
        return row

    def sum_between(self, ours: Sequence[int], theirs: Sequence[int]) -> int:
        """The sum of the likeness of the accounts of two sides."""
        there = set(theirs)
        return sum(value for one in ours for other, value in self.row(one).items() if other in there)

    def mean_between(self, ours: Sequence[int], theirs: Sequence[int]) -> float:
        """How alike the accounts of two sides are, as a mean over the pairs that can be known."""
        return self.sum_between(ours, theirs) / (max(pairs_between(len(ours), len(theirs)), 1) * STEPS)

    def by_story(self, row: dict[int, int]) -> dict[str, int]:
        """The sum of an account's likeness for each story."""
        sums: dict[str, int] = defaultdict(int)
        for other, value in row.items():
            if other in self.story_of:
                sums[self.story_of[other]] += value
        return sums
