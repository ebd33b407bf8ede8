"""What links change: reports become one account, or several again, and votes and stories follow."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from retold.model import Relation
from retold.stories.accounts import Accounts, Changed
from retold.stories.likeness import taken
from retold.stories.partition import Partition
from retold.stories.voting import Voting


@dataclass(slots=True)
class Step:
    """What one call changes: accounts to look at again, reports whose story may be another, accounts that are gone."""

    touched: set[int] = field(default_factory=set)
    told: set[int] = field(default_factory=set)
    linked: set[int] = field(default_factory=set)
    gone: list[tuple[int, str]] = field(default_factory=list)


class Following:
    """Takes note of links in a step."""

    def __init__(
        self,
        numbers: Mapping[str, int],
        accounts: Accounts,
        voting: Voting,
        partition: Partition,
    ) -> None:
        """``numbers`` has those of the reports that are here."""
        self._numbers = numbers
        self._accounts, self._voting, self._partition = accounts, voting, partition

    def link(self, links: Iterable[Relation], step: Step) -> None:
        """Take note of links, in place of what was known of the two reports of each."""
        noted = []
        for link in links:
            a, b = self._numbers.get(link.a), self._numbers.get(link.b)
            if a is None or b is None or a == b:
                continue
            if taken(link):
                noted.append((a, b, link.share_a, link.share_b))
            elif self._accounts.linked(a, b):
                self._follow(self._accounts.unlink(a, b), step)
        self._follow(self._accounts.link(noted), step)

    def drop(self, one: str, other: str, step: Step) -> None:
        """The link between two reports does not hold any more."""
        a, b = self._numbers.get(one), self._numbers.get(other)
        if a is None or b is None:
            return
        if self._accounts.linked(a, b):
            self._follow(self._accounts.unlink(a, b), step)

    def remove(self, number: int, step: Step) -> None:
        """A report is gone, with its links."""
        self._follow(self._accounts.remove(number), step)

    def _follow(self, changed: Changed, step: Step) -> None:
        """Links came or went: accounts fall into parts, or go into others."""
        for account, parts in changed.split:
            self._renewed(account, parts, step)
        for into, account in changed.joined:
            self._absorb(into, account, step)
        step.touched |= changed.touched

    def _absorb(self, into: int, account: int, step: Step) -> None:
        """An account went into another one."""
        story = self._partition.take_out(account)
        step.touched.discard(account)
        step.touched.add(into)
        if story is not None:
            step.gone.append((self._accounts.members[into][0], story))
            step.told.update(self._accounts.members[into])
        self._voting.stand_down(account)

    def _renewed(self, account: int, parts: list[int], step: Step) -> None:
        """An account lost a link or a member: what is left of it is in the same story, for now."""
        story = self._partition.take_out(account)
        self._voting.stand_down(account)
        step.touched.discard(account)
        step.touched.update(parts)
        if story is None:
            return
        for part in parts:
            self._partition.put(part, story)
