"""How far back the index looks: the stream is cut into segments, and old ones are dropped whole."""

from collections import deque
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median_low

LARGEST = 131_072
"""Reports of a segment at most."""

_PARTS = 4
"""Segments that a window is made of, so that it reaches back as far as was asked and a quarter farther at most."""

_CLOCK = 15
"""Reports whose median date is the date of the stream: a few that are forged or wrong move nothing."""


@dataclass(frozen=True, slots=True)
class Window:
    """Look back over so many reports, or so many days, and little farther; without either over all.

    Raises ValueError for less than one of either.
    """

    reports: int | None = None
    days: int | None = None

    def __post_init__(self) -> None:
        for name, value in (("reports", self.reports), ("days", self.days)):
            if value is not None and value < 1:
                raise ValueError(f"A window of {value} {name} holds nothing; give 1 or more.")

    @property
    def segment(self) -> int:
        """Reports of a segment at most."""
        return LARGEST if self.reports is None else max(1, min(LARGEST, self.reports // _PARTS))


class Cutter:
    """Tells where segments begin and which are still looked at; one object follows one stream."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._recent: deque[date] = deque(maxlen=_CLOCK)
        self._size = 0
        self._began: date | None = None
        self._closed: list[tuple[int, date | None]] = []

    @property
    def live(self) -> list[int]:
        """Numbers of the segments that are looked at, the present one last."""
        return [*(number for number, _ in self._kept()), len(self._closed)]

    def take(self, published: str | None) -> bool:
        """Note the next report's date; whether a new segment begins with it."""
        begins = self._size > 0 and self._is_full()
        if begins:
            self._closed.append((self._size, self._today()))
            self._size, self._began = 0, self._today()
        self._size += 1
        if day := day_of(published):
            self._recent.append(day)
        return begins

    def _is_full(self) -> bool:
        if self._size >= self._window.segment:
            return True
        if not self._window.days or len(self._recent) < _CLOCK:
            return False
        today = self._today()
        self._began = self._began or today
        return bool(today and self._began and (today - self._began).days * _PARTS >= self._window.days)

    def _today(self) -> date | None:
        return median_low(self._recent) if self._recent else None

    def _kept(self) -> list[tuple[int, date | None]]:
        """The closed segments that lie within the window, oldest first."""
        behind = 0
        kept = []
        for number in range(len(self._closed) - 1, -1, -1):
            size, day = self._closed[number]
            if self._window.reports is not None and behind >= self._window.reports:
                break
            if self._window.days and day and self._began and self._began - day > timedelta(self._window.days):
                break
            kept.append((number, day))
            behind += size
        return kept[::-1]


def day_of(published: str | None) -> date | None:
    """The day of an ISO date or time; None where there is none.

    >>> day_of("2023-06-18T09:30:00Z"), day_of("yesterday")
    (datetime.date(2023, 6, 18), None)
    """
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
