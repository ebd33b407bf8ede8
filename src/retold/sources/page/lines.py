"""Which lines of the text that was taken from a page are the report's."""

from collections.abc import Iterator

from retold.sources.page.fragment import fragment_text
from retold.sources.page.stub import asks_to_pay
from retold.sources.page.words import letters
from retold.text.furniture import is_credit, is_furniture

_HEADLINE = 8
"""Shorter lines can be part of a headline by chance (letters)."""

_REPEATED = 80
"""A line of so many letters that was there before is a box filled a second time; a refrain is shorter."""


def report_lines(text: str, title: str | None) -> str:
    """The text without its headline, which is kept beside it, without notices and buttons, and what it has twice.

    Lines of credit stay: they tell whose text it is.
    """
    return "\n".join(_own(text.split("\n"), letters(title or "")))


def relined(text: str, page: str) -> str:
    """A text in one line with the line ends that the page shows, which the last resort of its extraction drops.

    The blocks of the page have to hold the words of the text, one after the other; else it is left as it is.
    """
    if "\n" in text or len(text) < _REPEATED:
        return text
    wanted, lines = letters(text), []
    for line in fragment_text(page).split("\n"):
        words = letters(line)
        if words and wanted.startswith(words):
            lines.append(line)
            wanted = wanted[len(words) :]
    return text if wanted else "\n".join(lines)


def _own(lines: list[str], title: str) -> Iterator[str]:
    """The lines that are the report's."""
    seen: set[str] = set()
    for line in lines:
        words = letters(line)
        headline = len(words) > _HEADLINE and words in title
        repeated = len(words) >= _REPEATED and words in seen
        if not (headline or repeated or _is_notice(line) or asks_to_pay(line)):
            yield line
        seen.add(words)


def _is_notice(line: str) -> bool:
    """Whether a line speaks of the page and not of the report."""
    return line != "" and is_furniture(line) and not is_credit(line)
