"""The parts of annotations of the web: collections, bodies, and targets.

Each stretch is told twice: by its place, in characters of the text as it was read, and by its words with those around
them, which also finds it on the page that the report came from.
"""

from collections.abc import Sequence

from retold.exports.naming import urn
from retold.formats.parts import Json
from retold.model import Report, Span
from retold.rendering.addresses import web_address

AROUND = 32
"""Characters before and behind a stretch that tell it from others with the same words."""


def collection(of: str, label: str, items: Sequence[Json]) -> Json:
    """Annotations of something by its name, all on one page."""
    name = urn("annotations", of)
    page = f"{name}#page"
    first = {"id": page, "type": "AnnotationPage", "partOf": name, "startIndex": 0, "items": list(items)}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": name,
        "type": "AnnotationCollection",
        "label": label,
        "total": len(items),
        "first": first,
        "last": page,
    }


def said(words: str, purpose: str) -> Json:
    """A body of words."""
    return {"type": "TextualBody", "value": words, "format": "text/plain", "purpose": purpose}


def target(report: Report, span: Span) -> Json:
    """A stretch of the text of a report."""
    address = web_address(report.url)
    source = {"id": urn("report", report.id), "type": "Text", "format": "text/plain"}
    return {"source": source | ({"via": address} if address else {}), "selector": _selectors(report.text, span)}


def _selectors(text: str, span: Span) -> list[Json]:
    words = {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - AROUND) : span.start],
        "suffix": text[span.end : span.end + AROUND],
    }
    return [{"type": "TextPositionSelector", "start": span.start, "end": span.end}, words]
