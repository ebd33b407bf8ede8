"""Which account is in which story, and how alike the accounts of a story are."""

from collections import defaultdict

from retold.stories.accounts import Accounts
from retold.stories.likenesses import Likenesses


class Partition:
    """Every account is in one story; a story goes by its id."""

    def __init__(self, accounts: Accounts, likenesses: Likenesses) -> None:
        self.story_of: dict[int, str] = {}
        self.members: dict[str, set[int]] = {}
        self._accounts = accounts
        self._likenesses = likenesses
        self._within: dict[str, int] = {}
        self._first: dict[str, int] = {}

    def put(self, account: int, story: str) -> None:
        """Put an account into a story, out of the one that it was in."""
        if self.story_of.get(account) != story:
            self.take_out(account)
            self.members.setdefault(story, set()).add(account)
            self.story_of[account] = story
            if account < self._first.get(story, account):
                self._first[story] = account
        self._within.pop(story, None)

    def take_out(self, account: int) -> str | None:
        """Take an account out of its story; the story that it was in."""
        story = self.story_of.pop(account, None)
        if story is not None:
            self.members[story].discard(account)
            for known in (self._within, self._first):
                known.pop(story, None)
            if not self.members[story]:
                del self.members[story]
        return story

    def first(self, story: str) -> int:
        """The first account of a story."""
        if story not in self._first:
            self._first[story] = min(self.members[story])
        return self._first[story]

    def set_within(self, story: str, within: int | None) -> None:
        """Note the sum of the likeness of all pairs of a story's accounts, or that it is not known any more."""
        self._within.pop(story, None)
        if within is not None:
            self._within[story] = within

    def within(self, story: str) -> int:
        """The sum of the likeness of all pairs of accounts of a story."""
        known = self._within.get(story)
        if known is None:
            inside = self.members[story]
            rows = (self.row(account) for account in inside)
            known = sum(value for row in rows for other, value in row.items() if other in inside) // 2
            self._within[story] = known
        return known

    def row(self, account: int) -> dict[int, int]:
        """The accounts that are like this one, each by the most alike two of their voters."""
        of, votes = self._accounts.of, self._accounts.votes
        row: dict[int, int] = {}
        for voter in self._accounts.voters(account):
            for other, value in self._likenesses.of(voter).items():
                theirs = of.get(other)
                if theirs is not None and theirs != account and value > row.get(theirs, 0) and votes(other):
                    row[theirs] = value
        return row

    def by_story(self, row: dict[int, int]) -> dict[str, int]:
        """The sum of an account's likeness for each story."""
        sums: dict[str, int] = defaultdict(int)
        for other, value in row.items():
            if other in self.story_of:
                sums[self.story_of[other]] += value
        return sums
