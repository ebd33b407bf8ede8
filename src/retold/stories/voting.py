"""Those that vote for accounts: they find others, are found, and tell how alike accounts are."""

from collections.abc import Collection, Iterable, Sequence

import numpy as np

from retold.stories.accounts import Accounts
from retold.stories.kept import KeptProfiles
from retold.stories.likenesses import Likenesses
from retold.stories.neighbours import Neighbours
from retold.stories.profiles import Profile
from retold.stories.regroup import SMALL

YOUNG = 2000
"""While fewer reports are there, likenesses change with what comes, and are worked out again whenever they are needed.

One report at a time, ECB+ is as in a batch then (.931 instead of .934), the invented reports .953 instead of .928.
"""

Pair = tuple[int, int, int]
"""The numbers of two reports, the earlier one first, and their likeness in steps."""


class Voting:
    """Calls the voters of accounts, and lets those rest whose place was taken."""

    def __init__(
        self, accounts: Accounts, neighbours: Neighbours, likenesses: Likenesses, profiles: KeptProfiles
    ) -> None:
        self._accounts, self._neighbours = accounts, neighbours
        self._likenesses, self._profiles = likenesses, profiles
        self._voters: dict[int, list[int]] = {}

    def take_in(self, posted: Sequence[bytes]) -> None:
        """Go on with the voters that all accounts have; the keys that each report is found by come as bytes."""
        for account in self._accounts.members:
            self._set(account, self._accounts.voters(account))
        numbers = sorted(self._accounts.voting)
        self._neighbours.post_all(numbers, [np.frombuffer(posted[number], "<u4") for number in numbers])

    def call(self, accounts: Iterable[int]) -> tuple[set[int], list[Pair]]:
        """Let the voters of accounts find and be found: the accounts whose voters are new, and the new pairs."""
        changed, called = set(), []
        for account in accounts:
            voters, before = self._accounts.voters(account), self._voters.get(account, [])
            if voters != before:
                changed.add(account)
                called += [number for number in voters if number not in before]
                self._rest(number for number in before if number not in voters)
                self._set(account, voters)
        pairs = []
        for number, other, value in self._neighbours.find(sorted(called)):
            self._likenesses.add(other, number, value)
            pairs.append((min(other, number), max(other, number), value))
        return changed, pairs

    def call_again(self, account: int) -> None:
        """Those voters of an account that are like nobody are to look again when they are called next."""
        self._voters[account] = [one for one in self._voters[account] if self._likenesses.of(one)]

    def stand_down(self, account: int) -> None:
        """The account is no more."""
        self._rest(self._voters.pop(account, ()))

    def renew(self, accounts: Collection[int]) -> list[Pair]:
        """How alike the voters of a story's accounts are with earlier reports, worked out again: what is new.

        What was rare when they came may be a form by now, in which companies fill in their figures one after another.
        """
        if len(accounts) <= SMALL and self._neighbours.counts.total >= YOUNG:
            return []
        voters = sorted(number for account in accounts for number in self._accounts.voters(account))
        return [pair for number in voters for pair in self._renewed(number)]

    def profile_of(self, account: int) -> Profile:
        """The profile of an account's first voter."""
        return self._profiles[self._accounts.voters(account)[0]]

    def length_of(self, account: int) -> int:
        """How many features an account's first voter has."""
        return self._neighbours.length(self._accounts.voters(account)[0])

    def _renewed(self, number: int) -> list[Pair]:
        known = self._likenesses.of(number)
        others = [other for other in known if other < number and other in self._accounts.of]
        values = self._neighbours.again(number, others)
        new = [(other, number, value) for other, value in zip(others, values, strict=True) if value != known[other]]
        for pair in new:
            self._likenesses.add(*pair)
        return new

    def _set(self, account: int, voters: list[int]) -> None:
        self._voters[account] = voters
        self._accounts.voting.update(dict.fromkeys(voters, account))

    def _rest(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            self._neighbours.rest(number)
            self._accounts.voting.pop(number)
