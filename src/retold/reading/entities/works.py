"""Titles of books, films and songs in quotation marks: one name each, whatever names stand inside."""

import re
from collections.abc import Iterator

from retold.model import Quotation, Span
from retold.reading.entities.candidates import Candidate
from retold.reading.entities.tokens import Token

_LONGEST = 8
"""Words; what is longer is a headline or a sentence."""

_SLOGAN = re.compile(
    r"\b(?:read|reads|reading|sa(?:id|ys|ying)|chant\w*|shout\w*|slogans?|banners?|signs?|placards?|words?|motto)[\s,:]*$"
)


def find_works(
    text: str, sentences: list[tuple[int, list[Token]]], quotations: tuple[Quotation, ...]
) -> list[Candidate]:
    """The titles that stand in sentences in ordinary case; slogans are none."""
    titles = [one.span for one in quotations if one.kind == "title" and not _is_slogan(text, one.marks.start)]
    if not titles:
        return []
    found = []
    for number, tokens in sentences:
        for span in _within(titles, tokens):
            words = span.of(text).rstrip(" .,;:!?").split()
            if 0 < len(words) <= _LONGEST:
                end = span.start + len(span.of(text).rstrip(" .,;:!?"))
                found.append(Candidate(span.start, end, tuple(words), number, kind="other", surface=" ".join(words)))
    return found


def _is_slogan(text: str, start: int) -> bool:
    """Whether the words before the marks tell of a sign or a shout."""
    return _SLOGAN.search(text, max(0, start - 30), start) is not None


def _within(titles: list[Span], tokens: list[Token]) -> Iterator[Span]:
    """The titles of one sentence."""
    return (span for span in titles if tokens and tokens[0].start <= span.start and span.end <= tokens[-1].end)
