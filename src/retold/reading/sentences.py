"""Sentences by rules, line by line."""

import re

from retold.model import Section, Sentence, Span

_END = re.compile(r"(?<=[.!?])[\"”’']?\s+(?=[\"“‘']?[A-Z])|\n+")


def split_sentences(text: str, sections: tuple[Section, ...]) -> tuple[Sentence, ...]:
    """The sentences of every section but metadata, in order, each without white space at its ends."""
    found: list[Sentence] = []
    for section in sections:
        start = section.span.start
        ends = [m.end() for m in _END.finditer(text, *section.span)] + [section.span.end]
        for end in ends:
            piece = text[start:end]
            if piece.strip():
                left = start + len(piece) - len(piece.lstrip())
                found.append(Sentence(len(found), Span(left, left + len(piece.strip())), section.kind, 0))
            start = end
    return tuple(found)
