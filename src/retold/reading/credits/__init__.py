"""Whose text a report says it is: agencies in datelines and credit lines, and who wrote it, added to it, edited it."""

import re
from collections.abc import Iterable, Iterator

from retold.model import Credit, Report, Section, Span
from retold.reading.credits.agencies import agencies_in, agency_at_end
from retold.reading.credits.people import split_names
from retold.reading.credits.writers import writers_in
from retold.reading.paragraphs import split_paragraphs
from retold.text import fold

__all__ = ["find_credits"]

_BY = re.compile(r"by\s+", re.IGNORECASE)
_ADDRESS = re.compile(r"@|://")
"""Of whom only an address is given, or the name at a network, no name is known."""


def find_credits(report: Report, sections: tuple[Section, ...]) -> tuple[Credit, ...]:
    """The credits of a report in the order of its text, and then those that were given with it."""
    text = report.text
    paragraphs = split_paragraphs(text)
    shown = [*agencies_in(text, sections, paragraphs), *writers_in(text, sections, paragraphs)]
    shown.sort(key=lambda credit: credit.span or Span(0, 0))
    return _once([*shown, *_given(report.authors)])


def _given(authors: Iterable[str]) -> Iterator[Credit]:
    """The authors that were given with a report; an agency is often given as one, or as where one works."""
    for author in authors:
        for start, end in split_names(author, 0, len(author)):
            name = _BY.sub("", author[start:end].strip())
            if found := agency_at_end(name):
                yield Credit("agency", found[0], "given")
                name = name[: found[1]].strip()
            if name and not _ADDRESS.search(name):
                yield Credit("writer", name, "given")


def _once(found: Iterable[Credit]) -> tuple[Credit, ...]:
    """Each credit once, the first."""
    kept: dict[tuple[str, str], Credit] = {}
    for credit in found:
        kept.setdefault((credit.kind, fold(credit.name)), credit)
    return tuple(kept.values())
