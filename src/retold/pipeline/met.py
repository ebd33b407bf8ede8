"""Which reports were held against which, found from either."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from retold.pipeline.accounts import Pair


class Met:
    """The earlier reports that each report was held against, by their numbers."""

    def __init__(self) -> None:
        self._earlier: dict[int, Sequence[int]] = {}
        self._later: dict[int, list[int]] = defaultdict(list)

    def add(self, number: int, earlier: Sequence[int]) -> None:
        """Note those of one report."""
        self._earlier[number] = earlier
        for other in earlier:
            self._later[other].append(number)

    def remove(self, number: int) -> None:
        """Forget a report."""
        for other in self._earlier.pop(number):
            self._later[other].remove(number)
        for other in self._later.pop(number, ()):
            self._earlier[other] = [one for one in self._earlier[other] if one != number]

    def earlier(self, number: int) -> Sequence[int]:
        """Those that a report was held against when it came."""
        return self._earlier[number]

    def has(self, pair: Pair) -> bool:
        """Whether the later one of a pair was held against the earlier one."""
        return pair[0] in self._earlier[pair[1]]

    def of(self, numbers: Iterable[int]) -> set[Pair]:
        """All pairs that some reports are in."""
        found: set[Pair] = set()
        for number in numbers:
            found.update((other, number) for other in self._earlier[number])
            found.update((number, other) for other in self._later.get(number, ()))
        return found
