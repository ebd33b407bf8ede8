"""Paragraphs: lines, with the lines of hard-wrapped text joined again."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from retold.model import Section, Span

_LINE = re.compile(r"[^\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]+")
_FIRST_WORD = re.compile(r"\S+")
_FOUR_CAPITALS = re.compile(r"(?:[^A-Z]*+[A-Z]){4}")

_WRAPPED_AT_MOST = 120
"""Typewriters, wires and mail wrap at 60 to 80 characters, editors at up to 120; longer lines are paragraphs."""
_WRAPPED_AT_LEAST = 40
"""A shorter line that ends without a stop is an item of a list or a heading, not a wrapped one."""
_NARROW = 50
"""Columns of papers and telephones are narrower; a line of two thirds of their width may be a wrapped one, if half of
the lines end in mid-sentence: no list does."""
_NARROW_SHARE = 0.5
_WORDS_IN_LINE = 4
"""On average so many words stand in a narrow line at least; lists have shorter ones."""
_WRAPPED_SHARE = 0.25
"""Wrapped lines end in mid-sentence more often than this; lists in sentence case hardly ever do."""


@lru_cache(maxsize=1)
def split_paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of a text in order, without white space at their ends.

    A line is a paragraph, unless it ends in mid-sentence and goes on below. In hard-wrapped text lines are joined
    up to the next blank line, or to a line that ends so early that the next word would have fitted. The last text's
    are remembered: its sections, its sentences and its quotations are all found by them.
    """
    lines = _lines(text)
    if len(lines) < 2 or is_caseless(text):
        return tuple(lines)
    width = max(end - start for start, end in lines) if _is_wrapped(text, lines) else None
    joined = lines[:1]
    for before, line in pairwise(lines):
        if _breaks_sentence(text, before, line) if width is None else _goes_on(text, joined[-1], line, width):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return tuple(joined)


def split_pieces(text: str, sections: tuple[Section, ...]) -> Iterator[tuple[Section, int, Span]]:
    """The part of each paragraph that lies in each section but metadata, with the number of the paragraph."""
    paragraphs = split_paragraphs(text)
    number = 0
    for section in sections:
        start, end = section.span
        while number < len(paragraphs) and paragraphs[number].start < end:
            paragraph = paragraphs[number]
            span = stripped(text, max(start, paragraph.start), min(end, paragraph.end))
            if span.start < span.end and section.kind != "metadata":
                yield section, number, span
            if paragraph.end > end:
                break
            number += 1


def stripped(text: str, start: int, end: int) -> Span:
    """The stretch without white space at its ends."""
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    return Span(left, left + len(piece.strip()))


def is_caseless(text: str) -> bool:
    """Whether a text is written without capitals, so that they cannot tell where sentences start.

    Fewer than one of five hundred letters is a capital.
    """
    sample = text[:2000]
    if _FOUR_CAPITALS.match(text, 0, 2000):
        return False
    return sum(map(str.isupper, sample)) * 500 < sum(map(str.islower, sample))


def _lines(text: str) -> list[Span]:
    """The lines that are not blank, stripped."""
    found = []
    for match in _LINE.finditer(text):
        line = stripped(text, match.start(), match.end())
        if line.start < line.end:
            found.append(line)
    return found


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether lines end where the paper did rather than where the paragraph does."""
    width = max(end - start for start, end in lines)
    if width > _WRAPPED_AT_MOST:
        return False
    narrow = width <= _NARROW
    if narrow and sum(len(span.of(text).split()) for span in lines) < _WORDS_IN_LINE * len(lines):
        return False
    least, share = (width * 2 // 3, _NARROW_SHARE) if narrow else (_WRAPPED_AT_LEAST, _WRAPPED_SHARE)
    broken = sum(_breaks_sentence(text, a, b, least) for a, b in pairwise(lines))
    return broken >= min(3 if narrow else 2, len(lines) - 1) and broken >= share * (len(lines) - 1)


def _breaks_sentence(text: str, line: Span, following: Span, least: int = _WRAPPED_AT_LEAST) -> bool:
    """Whether a line of some length ends without a stop and the next, right below it, starts in lower case."""
    return (
        line.end - line.start >= least
        and text[following.start].islower()
        and text[line.end - 1] not in ".!?:;"
        and text.count("\n", line.end, following.start) < 2
    )


def _goes_on(text: str, before: Span, line: Span, width: int) -> bool:
    """Whether a line of wrapped text belongs to the paragraph before it."""
    if text.count("\n", before.end, line.start) > 1:
        return False
    if text[line.start].islower():
        return True
    last_line = before.end - max(text.rfind("\n", before.start, before.end) + 1, before.start)
    word = _FIRST_WORD.match(text, line.start, line.end)
    return last_line + 1 + (word.end() - word.start() if word else 0) > width
