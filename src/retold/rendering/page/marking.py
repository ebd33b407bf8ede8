"""Text with stretches marked, safely escaped."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from retold.model import Span


class Mark(NamedTuple):
    """A stretch to be marked, with the class it gets."""

    span: Span
    style: str


def template(name: str, **values: Any) -> str:
    """A page made from one of the templates; everything that goes into it is escaped."""
    environment = Environment(
        loader=PackageLoader("retold.rendering.page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(name).render(**values)


def marked(text: str, span: Span, marks: Iterable[Mark]) -> Markup:
    """The stretch of the text with marked parts in it; where marks overlap a part gets the classes of all of them."""
    inside = [Mark(Span(max(m.span.start, span.start), min(m.span.end, span.end)), m.style) for m in marks]
    inside = [mark for mark in inside if mark.span.start < mark.span.end]
    cuts = sorted({*span, *(end for mark in inside for end in mark.span)})
    parts = []
    for start, end in pairwise(cuts):
        styles = " ".join(dict.fromkeys(m.style for m in inside if m.span.start <= start and end <= m.span.end))
        words = escape(text[start:end])
        parts.append(Markup('<mark class="{}">{}</mark>').format(styles, words) if styles else words)
    return Markup("").join(parts)


def anchored(text: str, spans: Iterable[Span], prefix: str) -> tuple[Markup, dict[int, str]]:
    """A whole text in which each stretch can be linked to, and the anchor for each stretch by its start.

    Stretches that overlap become one.
    """
    regions = _merged(spans)
    parts: list[Markup] = []
    anchors: dict[int, str] = {}
    at = 0
    for region, members in regions:
        name = f"{prefix}-{region.start}"
        anchors |= dict.fromkeys((member.start for member in members), name)
        parts.append(escape(text[at : region.start]))
        parts.append(Markup('<span class="passage" id="{}">{}</span>').format(name, text[region.start : region.end]))
        at = region.end
    parts.append(escape(text[at:]))
    return Markup("").join(parts), anchors


def _merged(spans: Iterable[Span]) -> Sequence[tuple[Span, list[Span]]]:
    """Overlapping spans joined, with those that each is made of."""
    regions: list[tuple[Span, list[Span]]] = []
    for span in sorted(set(spans)):
        if regions and span.start < regions[-1][0].end:
            last, members = regions[-1]
            regions[-1] = Span(last.start, max(last.end, span.end)), [*members, span]
        else:
            regions.append((span, [span]))
    return regions
