"""Which lines of the text that was taken from a page are the report's."""

from collections.abc import Iterator

from retold.sources.page.words import letters

_HEADLINE = 8
"""Shorter lines can be part of a headline by chance (letters)."""

_REPEATED = 80
"""A line of so many letters that was there before is a box filled a second time; a refrain is shorter."""


def report_lines(text: str, title: str | None) -> str:
    """The text without its headline, which is kept beside it, and without what it has twice."""
    return "\n".join(_own(text.split("\n"), letters(title or "")))


def _own(lines: list[str], title: str) -> Iterator[str]:
    """The lines that are the report's."""
    seen: set[str] = set()
    for line in lines:
        words = letters(line)
        if not (len(words) > _HEADLINE and words in title) and not (len(words) >= _REPEATED and words in seen):
            yield line
        seen.add(words)
