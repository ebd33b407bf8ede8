"""A stretch of a text."""

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open character offsets ``[start, end)`` into the text of one report."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of the span: ``Span(0, 2).of("abc") == "ab"``."""
        return text[self.start : self.end]

    def overlap(self, other: "Span") -> int:
        """Number of characters in both spans."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def covers(self, other: "Span") -> bool:
        """Whether every character of the other span is in this one."""
        return self.start <= other.start and other.end <= self.end
