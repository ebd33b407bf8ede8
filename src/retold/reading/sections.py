"""Headline, caption, dateline, metadata, body and notes on corrections told apart."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from retold.model import Section, Span
from retold.model.read import SectionKind
from retold.reading.captions import (
    is_caption,
    is_labelled_with_agency,
    is_scene,
    labels_with_agencies,
    repeated_lines,
    starts_caption,
)
from retold.reading.corrections import below_labels, is_correction
from retold.reading.heads import head_kinds, labelled_lines
from retold.reading.layout import byline_end, dateline_end, metadata_end, metadata_start
from retold.reading.paragraphs import split_paragraphs, stripped
from retold.text import fold
from retold.text.furniture import is_furniture

_HEAD = 8
"""Headline, byline, date and first caption stand in so many first lines, or not at all."""

_HEADLINE_WORDS = range(4, 17)
"""A longer first line without a stop is more often the lead of a report; a shorter one its writer or a kicker."""

_JOINED = frozenset({"body", "correction", "furniture"})
"""What is one section however many lines of it follow one another."""

_FIGURES = re.compile(r"\bvs\.? [a-z\d]")
_TELLING = re.compile(
    r"(?:The|It|He|She|They|We|I|This|There|An?|Last\s\w+,)\s(?:.*\s)?(?:is|are|was|were|will|has|have|had|be)\s[a-z]"
)
_WORD = re.compile(r"\w+")
_ADDRESS = re.compile(r"https?://\S+")
_BY = re.compile(r"By\s(?!.*\b(?:Getty|Images|Photos?)\b)", re.IGNORECASE)
"""Before the body "By Ada Brandt | AP" tells who wrote it; only pictures are by Getty."""
_SEPARATORS = " |•–—-\t"
_CLOSERS = "\"'”’)]»"


def find_sections(text: str, title: str | None = None) -> tuple[Section, ...]:
    """The parts of a text in order; together they cover all of it that is not white space."""
    found: list[Section] = []
    for section in _parts(text, split_paragraphs(text), _key(title or "")):
        if found and section.kind == found[-1].kind and section.kind in _JOINED:
            found[-1] = Section(section.kind, Span(found[-1].span.start, section.span.end))
        else:
            found.append(section)
    return tuple(found)


def _parts(text: str, paragraphs: Sequence[Span], title: str) -> Iterator[Section]:
    """The sections of every paragraph: one each, and what stands before the body within its line."""
    lines = [span.of(text) for span in paragraphs]
    kinds, labelled = _kinds_of_lines(lines), labelled_lines(lines)
    seen: set[SectionKind] = set()
    for number, span in enumerate(paragraphs):
        if number in labelled:
            begin, behind = labelled[number]
            if begin:
                yield Section("metadata", stripped(text, span.start, span.start + begin))
            yield Section(behind, Span(span.start + begin, span.end))
            seen.add(behind)
            continue
        if number >= _HEAD:
            yield Section(kinds[number] or "body", span)
            continue
        for start, end, kind in _without_date(text, span, seen):
            known = None if kinds[number] == "metadata" and (start, end) != span else kinds[number]
            kind = kind or _kind_in_head(text, paragraphs, number, Span(start, end), title, seen, known)
            ahead = dateline_end(text[start:end]) if kind == "body" and "dateline" not in seen else 0
            if ahead:
                seen.add("dateline")
                yield Section("dateline", stripped(text, start, start + ahead))
            seen.add(kind)
            yield Section(kind, Span(start + ahead, end))


def _without_date(text: str, span: Span, seen: set[SectionKind]) -> Iterator[tuple[int, int, SectionKind | None]]:
    """A paragraph before the body, cut where the date of publication stands at its start or its end."""
    line = span.of(text)
    if "body" in seen or not line:
        yield (*span, None)
        return
    ahead = metadata_end(line)
    behind = max(ahead, metadata_start(line))
    for start, end, kind in ((0, ahead, "metadata"), (ahead, behind, None), (behind, len(line), "metadata")):
        part = stripped(text, span.start + start, span.start + end)
        if part.start < part.end:
            yield (*part, "metadata" if kind else None)


def _kinds_of_lines(lines: list[str]) -> list[SectionKind | None]:
    """What each line is that shows it by itself wherever it stands; nothing where there is one line only."""
    if len(lines) < 2:
        return [None] * len(lines)
    labelled = labels_with_agencies(lines)
    known: dict[int, SectionKind] = {**repeated_lines(lines), **dict.fromkeys(below_labels(lines), "correction")}
    head = head_kinds(lines)
    known |= head
    return [
        "metadata" if head.get(number) == "metadata" else _kind_of_line(line, labelled) or known.get(number)
        for number, line in enumerate(lines)
    ]


def _kind_of_line(line: str, labelled: bool) -> SectionKind | None:
    """What a line is that shows it by itself; ``labelled`` where agencies stand before captions."""
    if starts_caption(line):
        return "caption"
    if is_correction(line):
        return "correction"
    if is_furniture(line) or _ADDRESS.fullmatch(line):
        return "furniture"
    return "caption" if is_caption(line) or (labelled and is_labelled_with_agency(line)) else None


def _kind_in_head(
    text: str,
    paragraphs: Sequence[Span],
    number: int,
    span: Span,
    title: str,
    seen: set[SectionKind],
    kind: SectionKind | None,
) -> SectionKind:
    """What one of the first lines is; in doubt, body."""
    line = span.of(text)
    alone = len(paragraphs) == 1
    if title and "body" not in seen and _key(line) == title:
        return "headline"
    if kind and not (kind == "caption" and "body" not in seen and _BY.match(line) and byline_end(line)):
        return kind
    if dateline_end(line + " A") > len(line):
        return "dateline"
    if not seen & {"headline", "body"} and _is_headline(text, line, paragraphs[number + 1 :]):
        return "headline"
    if not alone and byline_end(line.strip(_SEPARATORS)):
        return "byline"
    if "headline" in seen and "body" not in seen and not _ends(line) and is_scene(line):
        return "caption"
    return "body"


def _is_headline(text: str, line: str, following: Sequence[Span]) -> bool:
    """Whether the first line of a report looks like a headline, and what follows it like a report."""
    words = line.split()
    if _ends(line) or line[-1] in ":,;-—–" or not (line[0].isupper() or line[0].isdigit() or line[0] in "\"“'‘"):
        return False
    if len(words) not in _HEADLINE_WORDS and not line.isupper():
        return False
    if not following or _TELLING.match(line) or byline_end(line) or _FIGURES.search(line):
        return False
    below = following[0].of(text)
    if below[0].islower() and not metadata_end(below) and not _ADDRESS.fullmatch(below):
        return False
    return any(_ends(span.of(text)) and len(span.of(text).split()) > 6 for span in islice(following, _HEAD - 2))


def _ends(line: str) -> bool:
    """Whether a line ends with the stop of a sentence."""
    return line.rstrip(_CLOSERS).endswith((".", "!", "?", "…"))


def _key(line: str) -> str:
    """A line by its words alone."""
    return " ".join(_WORD.findall(fold(line)))
