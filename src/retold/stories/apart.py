"""What tells the reports and accounts of a stream apart; what was found of two reports is kept a while."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from retold.stories.accounts import Accounts
from retold.stories.contrast import contrast
from retold.stories.kept import KeptProfiles
from retold.stories.likeness import likeness
from retold.stories.links import KIN
from retold.stories.lone import belongs
from retold.stories.slots import LOOKED_AT, contradicted, lookalikes_by

PAIRS_KEPT = 1 << 16
"""Pairs of reports of which it is known what tells them apart; the same ones are asked for whenever something near them
changes: of 41,000 questions among 10,000 made reports three in four are such. They take some 10 MB."""


class Apart:
    """Tells whether accounts are lookalikes, by their first voters."""

    def __init__(self, accounts: Accounts, profiles: KeptProfiles) -> None:
        self._accounts, self._profiles = accounts, profiles
        self._found = lru_cache(maxsize=PAIRS_KEPT)(self._contradicted)

    def contradicted(self, a: int, b: int) -> str | None:
        """Why two reports are of two events, as far as names and numbers in the same places show it."""
        return self._found(min(a, b), max(a, b))

    def akin(self, a: int, b: int) -> bool:
        """Whether two reports may be of one story, as far as the two alone show it."""
        return likeness(self._profiles[a], self._profiles[b]) >= KIN and self.contradicted(a, b) is None

    def lookalikes(self, a: Sequence[int], b: Sequence[int]) -> bool:
        """Whether the accounts of two small groups are not of one story."""
        some, others = self._voters(a[:LOOKED_AT]), self._voters(b[:LOOKED_AT])
        return lookalikes_by(self.contradicted, some, others) is not None

    def contrast(self, a: Sequence[int], b: Sequence[int]) -> float:
        """How much each of two groups of accounts has of its own."""
        some, others = ([self._profiles[one] for one in self._voters(group)] for group in (a, b))
        return contrast(some, others)

    def belongs(self, one: int, story: Sequence[int], others: Iterable[int]) -> bool:
        """Whether names say that a lone account is of a story, others that it is like not being of it."""
        number = self._accounts.voters(one)[0]
        inside = [voter for account in story for voter in self._accounts.voters(account)]
        outside = (self._profiles[voter] for account in others for voter in self._accounts.voters(account))
        sharing = belongs(self._profiles[number], [self._profiles[voter] for voter in inside], outside)
        there = [inside[place] for place in sharing][:LOOKED_AT]
        return bool(there) and lookalikes_by(self.contradicted, [number], there) is None

    def _voters(self, accounts: Sequence[int]) -> list[int]:
        return [self._accounts.voters(account)[0] for account in accounts]

    def _contradicted(self, a: int, b: int) -> str | None:
        return contradicted(self._profiles[a], self._profiles[b])
