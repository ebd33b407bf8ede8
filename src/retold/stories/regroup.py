"""Stories repaired where something changed: the accounts around it are grouped again by quorum."""

from collections.abc import Callable, Collection, Sequence
from math import log2

from retold.stories.apart import Apart
from retold.stories.likenesses import STEPS
from retold.stories.naming import Group
from retold.stories.partition import Partition
from retold.stories.quorum import JOIN, Groups, pairs_between

SMALL = 24
"""Stories of so many accounts are taken apart and grouped anew whenever something near them changes."""

LARGE = 512
"""Stories of more accounts than this are not taken apart any more."""

NEAR = 0.5
"""Stories come into question from this part of a quorum on: parts of them may have one where they have none.

One at a time by date BASIL has .965 with 1, .996 from .5 on (B-cubed F1; in a batch .996); .25 costs a fifth more time.
"""

_GROWTH = 4
"""Stories between are taken apart each time that they have grown by a fourth of a doubling."""


def regroup(
    partition: Partition,
    changed: Collection[int],
    apart: Apart,
    length_of: Callable[[int], int],
    renew: Callable[[Collection[int]], bool],
) -> list[Group]:
    """Group the changed accounts again together with the stories that they are in or near.

    ``apart`` tells lookalikes apart, ``length_of`` how many features an account's first report has. ``renew`` is told
    the accounts of each story that is taken apart, before it is, and tells whether that changes how alike any are.
    """
    around = _Around(partition, changed, renew)

    def contrast(a: Sequence[int], b: Sequence[int]) -> float:
        return apart.contrast(around.accounts(a), around.accounts(b))

    def lookalikes(a: Sequence[int], b: Sequence[int]) -> bool:
        return apart.lookalikes(around.accounts(a), around.accounts(b))

    def belongs(one: int, others: Sequence[int]) -> bool:
        (account,), story = around.accounts([one]), around.accounts(others)
        return apart.belongs(account, story, around.others(account, others))

    lengths = [length_of(account) for account in around.first()]
    groups = Groups(around.pairs(), around.sizes, around.within, contrast, lookalikes, lengths, around.came(), belongs)
    return [around.group(units, within) for units, within in groups.join_all()]


class _Around:
    """What lies around a change, in units: single accounts, and large stories that stay whole."""

    def __init__(
        self, partition: Partition, changed: Collection[int], renew: Callable[[Collection[int]], bool]
    ) -> None:
        self.sizes: list[int] = []
        self.within: list[int] = []
        self._partition = partition
        self._units: list[int | str] = []
        self._unit_of: dict[int | str, int] = {}
        self._rows = {account: partition.row(account) for account in sorted(changed)}
        near = self._near()
        loose = {account for account in changed if account not in partition.story_of}
        renewed = False
        for story in sorted(near):
            accounts = partition.members[story]
            if _taken_apart(len(accounts), near[story]):
                loose |= accounts
                renewed |= renew(accounts)
                partition.forget(story)
            else:
                self._add(story, len(accounts), partition.within(story))
        self._whole = len(self._units)
        for account in sorted(loose):
            self._add(account, 1, 0)
        known = {} if renewed else self._rows
        self._rows = {one: known[one] if one in known else partition.row(one) for one in sorted(loose)}

    def pairs(self) -> list[tuple[int, int, int]]:
        """The summed likeness of each two units, at least one of which is a single account."""
        sums: dict[tuple[int, int], int] = {}
        unit_of, story_of = self._unit_of, self._partition.story_of
        for account, row in self._rows.items():
            unit = unit_of.get(account)
            if unit is None:
                continue
            for other, value in row.items():
                theirs = unit_of.get(other)
                if theirs is None and self._whole:
                    theirs = unit_of.get(story_of.get(other, other))
                if theirs is not None and (unit < theirs or theirs < self._whole):
                    key = (unit, theirs) if unit < theirs else (theirs, unit)
                    sums[key] = sums.get(key, 0) + value
        return [(a, b, value) for (a, b), value in sorted(sums.items())]

    def first(self) -> list[int]:
        """The first account of each unit."""
        return [self._partition.first(one) if isinstance(one, str) else one for one in self._units]

    def came(self) -> list[str | None]:
        """The story that each unit is in so far."""
        return [one if isinstance(one, str) else self._partition.story_of.get(one) for one in self._units]

    def accounts(self, units: Sequence[int]) -> list[int]:
        """The accounts of some units, in order; of a whole story those that stand for it."""
        known = [self._units[unit] for unit in units]
        whole = [account for one in known if isinstance(one, str) for account in self._partition.some(one)]
        return sorted([one for one in known if isinstance(one, int)] + whole)

    def others(self, account: int, units: Sequence[int]) -> list[int]:
        """The accounts that one is like and that are not in some units."""
        inside = {self._units[unit] for unit in units}
        story_of = self._partition.story_of
        return [one for one in self._rows[account] if one not in inside and story_of.get(one) not in inside]

    def group(self, units: list[int], within: int) -> Group:
        """Units that were joined, with the stories that their accounts are from."""
        group = Group([], [], within)
        for unit in units:
            known = self._units[unit]
            if isinstance(known, str):
                group.whole.append(known)
                group.note(known, self._partition.first(known), self.sizes[unit])
            else:
                group.loose.append(known)
                if known in self._partition.story_of:
                    group.note(self._partition.story_of[known], known, 1)
        return group

    def _near(self) -> dict[str, int]:
        """The stories that hold a changed account or may have a quorum with one, and of how many that is true."""
        near: dict[str, int] = {}
        partition = self._partition
        for account, row in self._rows.items():
            found = {
                story
                for story, total in partition.by_story(row).items()
                if total >= _least(len(partition.members[story]))
            }
            if account in partition.story_of:
                found.add(partition.story_of[account])
            for story in found:
                near[story] = near.get(story, 0) + 1
        return near

    def _add(self, unit: int | str, size: int, within: int) -> None:
        self._unit_of[unit] = len(self._units)
        self._units.append(unit)
        self.sizes.append(size)
        self.within.append(within)


def _least(size: int) -> float:
    """The sum of likeness from which on an account may have a quorum with a part of a story of this size."""
    return NEAR * JOIN * STEPS * pairs_between(1, size)


def _taken_apart(size: int, arriving: int) -> bool:
    """Whether a story of this size is grouped anew when so many accounts come near it."""
    if size <= SMALL:
        return True
    return size <= LARGE and int(log2(size) * _GROWTH) != int(log2(size + arriving) * _GROWTH)
