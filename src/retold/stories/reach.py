"""How far back a stream looks: reports that came too long ago leave it in the order in which they came."""

from collections import deque
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from statistics import median_low
from typing import Protocol

CLOCK = 15
"""So many reports next to one another tell what the time is; a few of them may have forged or wrong dates."""

_LOOKED_AT = 10 * CLOCK
"""Reports among which so many with a date are looked for."""


class Window(Protocol):
    """How far back the stream looks: over so many reports or days; None for all."""

    @property
    def reports(self) -> int | None:
        """Reports that are looked back over."""

    @property
    def days(self) -> int | None:
        """Days that are looked back over."""


class Reach:
    """The reports of a stream that lie within its window, in the order in which they came."""

    def __init__(self, window: Window | None) -> None:
        self._reports = window.reports if window else None
        self._days = window.days if window else None
        self._line: deque[tuple[int, int | None]] = deque()

    def add(self, number: int, day: int | None) -> None:
        """A report came."""
        if self._reports or self._days:
            self._line.append((number, day))

    def remove(self, numbers: Collection[int]) -> None:
        """Reports are gone for another reason."""
        self._line = deque(entry for entry in self._line if entry[0] not in numbers)

    def leaving(self) -> Iterator[int]:
        """The reports that lie outside now, which are forgotten."""
        while self._line and self._is_outside():
            yield self._line.popleft()[0]

    def _is_outside(self) -> bool:
        if self._reports and len(self._line) > self._reports:
            return True
        if not self._days:
            return False
        now, then = _days(reversed(self._line), self._days), _days(self._line, self._days)
        return bool(now and then) and max(now) - then[0] > self._days


def _days(line: Iterable[tuple[int, int | None]], reach: int) -> list[int]:
    """The dates of the first reports that have one, without those that lie farther from their median than the window.

    A date of 1970 or 2100 among others is wrong; it must not empty the window, nor keep a report in it for ever.
    """
    days = [day for _, day in islice(line, _LOOKED_AT) if day is not None][:CLOCK]
    middle = median_low(days) if days else 0
    return [day for day in days if abs(day - middle) <= reach]
