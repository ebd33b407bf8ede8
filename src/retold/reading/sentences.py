"""Sentences by rules, line by line."""

import re
from collections.abc import Iterator

from retold.model import Section, Sentence, Span
from retold.reading.abbreviations import ends_sentence
from retold.reading.paragraphs import is_caseless, split_pieces, stripped

_AT_STOP = r"""[.!?…][.!?…"'”’»)\]]{0,12}+(?:[ \xa0\u2009][’”]{1,2}(?=\s|$))?+(?:\s+(?=\S)|(?=["“‘]?[A-Z]))"""
_STOP = re.compile(_AT_STOP)
_BULLET = re.compile("[•▪●■]")
_STOP_OR_BULLET = re.compile(rf"{_AT_STOP}|\s(?={_BULLET.pattern}\s)")
_INNER = re.compile(r"""[‘'’](?<=[\s“"].)(?=\w)[^“”"‘]{1,300}?[.!?,…][’'](?=[\s”"]|$)""")
"""A quotation between single marks.

Patterns begin with the marks that they look for: a search then passes over all else at once.
"""

_READ = frozenset({"headline", "dateline", "caption", "body"})
"""Sections that tell something; a dateline is one piece that tells where and when.

Without datelines dates of TBAQ got .797 of their values right instead of .800.
"""

_LONGEST = 4000
"""Nobody writes such a sentence: a longer one is a list or a page without stops, and is cut at a space."""


def split_sentences(text: str, sections: tuple[Section, ...]) -> tuple[Sentence, ...]:
    """The sentences of headline, captions and body, and datelines, in order, each without white space at its ends."""
    found: list[Sentence] = []
    caseless = is_caseless(text)
    for section, paragraph, span in split_pieces(text, sections):
        if section.kind in _READ:
            for one in [span] if section.kind == "dateline" else _split(text, span, caseless):
                found.append(Sentence(len(found), one, section.kind, paragraph))
    return tuple(found)


def _split(text: str, span: Span, caseless: bool) -> Iterator[Span]:
    """The sentences of one paragraph."""
    start = counted = span.start
    marks = 0
    inner = _quotations_in_quotations(text, span)
    stop = _STOP_OR_BULLET if _BULLET.search(text, *span) else _STOP
    for match in stop.finditer(text, *span):
        marks += text.count('"', counted, match.end())
        counted = match.end()
        end = match.end() + (marks % 2 and _length_of_loose_mark(text, match.end()))
        while inner and inner[-1].end <= match.start():
            inner.pop()
        if inner and inner[-1].start < match.start() and end <= inner[-1].end:
            continue
        if match.start() > start and ends_sentence(text, match, end, start, caseless):
            yield from _capped(text, start, end)
            start = end
    yield from _capped(text, start, span.end)


def _quotations_in_quotations(text: str, span: Span) -> list[Span]:
    """What is quoted between single marks within double ones, last first: its sentences are parts of one outside."""
    found = []
    for match in _INNER.finditer(text, *span):
        least = max(span.start, match.start() - _LONGEST)
        curly = text.rfind("“", least, match.start()) > text.rfind("”", least, match.start())
        if curly or text.count('"', least, match.start()) % 2:
            found.append(Span(match.start(), match.end()))
    return found[::-1]


def _length_of_loose_mark(text: str, position: int) -> int:
    """Length of a closing quotation mark that white space parts from the words before it, with the space after it."""
    return (
        1 + (position + 1 < len(text))
        if text[position] == '"' and text[position + 1 : position + 2].strip() == ""
        else 0
    )


def _capped(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretch in pieces that are no longer than a sentence can be, cut at spaces."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > 0 else start + _LONGEST
        yield from _bare(text, start, cut)
        start = cut
    yield from _bare(text, start, end)


def _bare(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretch without white space at its ends, unless nothing is left."""
    span = stripped(text, start, end)
    if span.start < span.end:
        yield span
