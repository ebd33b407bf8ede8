"""Reports that are one account, over however many links, as they grow report by report."""

from collections.abc import Collection, Mapping, Sequence

LOOKED_AT_UP_TO = 40
"""A report is looked at beside all others of its account while these are no more; in larger ones the indexes are
enough."""

Pair = tuple[int, int]
"""An earlier and a later report."""


class Accounts:
    """Which reports are one account, and which pairs of an account are looked at though neither index named them.

    Those are the pairs of each report with the account that it joined, while that grew to LOOKED_AT_UP_TO reports: a
    text that many have is first linked to those that had it first alone.
    """

    def __init__(self) -> None:
        self._links: dict[int, tuple[int, ...]] = {}
        self._home: dict[int, int] = {}
        self._members: dict[int, list[int]] = {}

    def join(self, number: int, earlier: Sequence[int]) -> list[Pair]:
        """A report comes, after all others, and is one account with some earlier ones; the pairs that are looked at."""
        homes = {self._home[other] for other in earlier}
        found = [(member, number) for home in homes for member in self._members[home]]
        self.take_in(number, earlier)
        return found if len(found) < LOOKED_AT_UP_TO else []

    def take_in(self, number: int, earlier: Sequence[int]) -> None:
        """The same, where nobody looks at the pairs."""
        self._links[number] = tuple(earlier)
        self._home[number], self._members[number] = number, [number]
        if not earlier:
            return
        homes = sorted({self._home[other] for other in earlier}, key=lambda home: len(self._members[home]))
        *smaller, largest = homes
        for home in (number, *smaller):
            moved = self._members.pop(home)
            self._home |= dict.fromkeys(moved, largest)
            self._members[largest] += moved

    def earlier(self, number: int) -> tuple[int, ...]:
        """The earlier reports that a report was one account with when it came."""
        return self._links[number]

    def change(self, concerned: Collection[int], links: Mapping[int, Sequence[int]]) -> tuple[set[Pair], set[Pair]]:
        """Some reports are one account with other earlier ones than was known.

        Gives the pairs that were looked at in the accounts of these and of those concerned, and those that are now.
        """
        ends = {*concerned, *links}
        ends.update(other for number in links for other in (*links[number], *self._links[number]))
        members = sorted({member for number in ends for member in self._members[self._home[number]]})
        before = Accounts()._grow(members, self._links)
        self._links |= {number: tuple(earlier) for number, earlier in links.items()}
        for number in members:
            self._members.pop(self._home.pop(number), None)
        return before, self._grow(members, self._links)

    def remove(self, numbers: Collection[int]) -> None:
        """Forget some reports; accounts that they held together are apart from now on."""
        gone = set(numbers)
        members = sorted({member for number in gone for member in self._members[self._home[number]]})
        for number in members:
            self._members.pop(self._home.pop(number), None)
        for number in gone:
            del self._links[number]
        left = [number for number in members if number not in gone]
        self._grow(left, {number: [one for one in self._links[number] if one not in gone] for number in left})

    def together(self, number: int) -> list[int]:
        """The reports that are one account with a report, itself included."""
        return self._members[self._home[number]]

    def _grow(self, members: Sequence[int], links: Mapping[int, Sequence[int]]) -> set[Pair]:
        """Let some reports come one after the other; the pairs that are looked at."""
        return {pair for number in members for pair in self.join(number, links[number])}
