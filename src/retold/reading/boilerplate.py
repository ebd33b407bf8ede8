"""Sentences that an outlet sets under many reports are furniture in each of them."""

from collections.abc import Iterator, Set
from dataclasses import replace

from retold.model import Reading, Section, Span
from retold.reading.paragraphs import stripped


def without_boilerplate(light: Reading, boilerplate: Set[int]) -> Reading:
    """The light reading with some sentences, by their numbers, told apart as furniture; the text stays as it is."""
    if not boilerplate:
        return light
    apart = [one.span for one in light.sentences if one.number in boilerplate]
    sentences = (replace(one, section="furniture") if one.number in boilerplate else one for one in light.sentences)
    sections = tuple(piece for section in light.sections for piece in _cut(light.text, section, apart))
    return replace(light, sections=sections, sentences=tuple(sentences))


def _cut(text: str, section: Section, apart: list[Span]) -> Iterator[Section]:
    """A section in pieces, some of which are furniture."""
    begin = section.span.start
    for span in apart:
        if section.span.covers(span):
            yield from _piece(text, section, begin, span.start)
            yield Section("furniture", span)
            begin = span.end
    yield from _piece(text, section, begin, section.span.end)


def _piece(text: str, section: Section, begin: int, end: int) -> Iterator[Section]:
    span = stripped(text, begin, end)
    if span.start < span.end:
        yield Section(section.kind, span)
