"""What tells the accounts of a stream apart, by their first voters; what was found of two reports is kept a while."""

from collections.abc import Sequence
from functools import lru_cache

from retold.stories.accounts import Accounts
from retold.stories.contrast import contrast
from retold.stories.kept import KeptProfiles
from retold.stories.slots import LOOKED_AT, contradicted, lookalikes_by, nothing_particular

PAIRS_KEPT = 1 << 16
"""Pairs of reports of which it is known what tells them apart; the same ones are asked for whenever something near them
changes: of 41,000 questions among 10,000 made reports three in four are such. They take some 10 MB."""


class Apart:
    """Tells whether accounts are lookalikes."""

    def __init__(self, accounts: Accounts, profiles: KeptProfiles) -> None:
        self._accounts, self._profiles = accounts, profiles
        self.contradicted = lru_cache(maxsize=PAIRS_KEPT)(self._contradicted)
        """Why two reports are of two events, as far as names and numbers in the same places show it."""

    def lookalikes(self, a: Sequence[int], b: Sequence[int], value: float) -> bool:
        """Whether the accounts of two small groups, this much alike, are not of one story."""
        some, others = self._voters(a[:LOOKED_AT]), self._voters(b[:LOOKED_AT])

        def without_reason() -> str | None:
            return nothing_particular(self._profiles[some[0]], self._profiles[others[0]], value)

        return lookalikes_by(self.contradicted, some, others, without_reason) is not None

    def contrast(self, a: Sequence[int], b: Sequence[int]) -> float:
        """How much each of two groups of accounts has of its own."""
        some, others = ([self._profiles[one] for one in self._voters(group)] for group in (a, b))
        return contrast(some, others)

    def _voters(self, accounts: Sequence[int]) -> list[int]:
        return [self._accounts.voters(account)[0] for account in accounts]

    def _contradicted(self, a: int, b: int) -> str | None:
        return contradicted(self._profiles[a], self._profiles[b])
