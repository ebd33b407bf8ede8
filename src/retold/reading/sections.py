"""Headline, caption, dateline, metadata and body told apart."""

import re
from collections.abc import Iterator

from retold.model import Section, Span
from retold.model.read import SectionKind
from retold.reading.layout import byline_end, dateline_end, is_caption, is_furniture, is_scene, metadata_end
from retold.reading.paragraphs import split_paragraphs
from retold.text import fold

_HEAD = 8
"""Headline, byline, date and first caption stand in so many first lines, or not at all."""

_HEADLINE_WORDS = 16
"""A first line without a stop that is longer is more often the lead of a report than its headline."""

_WORD = re.compile(r"\w+")
_CLOSERS = "\"'”’)]»"


def find_sections(text: str, title: str | None = None) -> tuple[Section, ...]:
    """The parts of a text in order; together they cover all of it that is not white space."""
    found: list[Section] = []
    for section in _parts(text, split_paragraphs(text), _key(title or "")):
        if found and section.kind == found[-1].kind and section.kind in ("body", "furniture"):
            found[-1] = Section(section.kind, Span(found[-1].span.start, section.span.end))
        else:
            found.append(section)
    return tuple(found)


def _parts(text: str, paragraphs: list[Span], title: str) -> Iterator[Section]:
    """The sections of every paragraph: one each, and what stands before the body within its line."""
    seen: set[SectionKind] = set()
    for number, (start, end) in enumerate(paragraphs):
        if number < _HEAD and "body" not in seen and (ahead := metadata_end(text[start:end])):
            seen.add("metadata")
            yield Section("metadata", Span(start, len(text[: start + ahead].rstrip())))
            start = end - len(text[start + ahead : end].lstrip())
            if start >= end:
                continue
        kind = _kind(text[start:end], number, len(paragraphs), title, seen)
        if kind == "body" and number < _HEAD and "dateline" not in seen and (ahead := dateline_end(text[start:end])):
            seen.add("dateline")
            yield Section("dateline", Span(start, start + len(text[start : start + ahead].rstrip())))
            start += ahead
        seen.add(kind)
        yield Section(kind, Span(start, end))


def _kind(line: str, number: int, count: int, title: str, seen: set[SectionKind]) -> SectionKind:
    """What a paragraph is; in doubt, body."""
    if is_caption(line) and count > 1:
        return "caption"
    if is_furniture(line) and count > 1:
        return "furniture"
    if number >= _HEAD:
        return "body"
    if not seen & {"headline", "body"} and _is_headline(line, count - number, title):
        return "headline"
    if byline_end(line) and count > 1:
        return "byline"
    if number <= 3 and "headline" in seen and not _ends(line) and is_scene(line):
        return "caption"
    return "body"


def _is_headline(line: str, left: int, title: str) -> bool:
    """Whether the first line of a report is its headline."""
    key = _key(line)
    if title and key == title:
        return True
    if left < 2 or _ends(line):
        return False
    words = line.split()
    if len(words) > _HEADLINE_WORDS:
        return line.isupper()
    return len(words) >= 2 and not line.endswith((":", ",", ";")) and not byline_end(line) and line[0] not in "(•*-–"


def _ends(line: str) -> bool:
    """Whether a line ends with the stop of a sentence."""
    return line.rstrip(_CLOSERS).endswith((".", "!", "?", "…"))


def _key(line: str) -> str:
    """A line by its words alone."""
    return " ".join(_WORD.findall(fold(line)))
