"""Text with stretches marked, safely escaped."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from markupsafe import Markup, escape

from retold.model import Span


class Mark(NamedTuple):
    """A stretch to be marked, with the class it gets."""

    span: Span
    style: str


def marked(text: str, span: Span, marks: Iterable[Mark]) -> Markup:
    """The stretch of the text with marked parts in it; where marks overlap a part gets the classes of all of them."""
    inside = [Mark(Span(max(m.span.start, span.start), min(m.span.end, span.end)), m.style) for m in marks]
    inside = [mark for mark in inside if mark.span.start < mark.span.end]
    cuts = sorted({*span, *(end for mark in inside for end in mark.span)}) if inside else list(span)
    parts = []
    for start, end in pairwise(cuts):
        styles = " ".join(dict.fromkeys(m.style for m in inside if m.span.start <= start and end <= m.span.end))
        words = escape(text[start:end])
        parts.append(Markup('<mark class="{}">{}</mark>').format(styles, words) if styles else words)
    return Markup("").join(parts)


def anchored(text: str, regions: Iterable[tuple[Span, str]], marks: Sequence[Mark] = ()) -> Markup:
    """A whole text with marks, in which stretches, that are in order and apart, can be linked to by their ids."""
    parts: list[Markup] = []
    at = 0
    for region, name in regions:
        parts.append(marked(text, Span(at, region.start), marks))
        parts.append(Markup('<span class="passage" id="{}">{}</span>').format(name, marked(text, region, marks)))
        at = region.end
    parts.append(marked(text, Span(at, len(text)), marks))
    return Markup("").join(parts)
