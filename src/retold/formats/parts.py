"""What several records have inside: spans, reasons, dates of publication, citations."""

from collections.abc import Iterable
from typing import Any

from retold.model import Citation, Evidence, Published, Reading, Span

Json = dict[str, Any]


def evidence_json(evidence: Evidence) -> Json:
    """One reason."""
    return {"cue": evidence.cue, "note": evidence.note, "a": pairs(evidence.a), "b": pairs(evidence.b)}


def citation_json(citation: Citation) -> Json:
    """A passage of a report."""
    return {"report": citation.report, **ends(citation.span)}


def published_json(published: Published) -> Json:
    """When a report was published."""
    return {
        "value": published.value,
        "basis": published.basis,
        "evidence": published.evidence,
        "candidates": list(published.candidates),
    }


def ends(span: Span | None) -> Any:
    """A span as start and end, None as None."""
    return {"start": span.start, "end": span.end} if span else None


def pairs(spans: Iterable[Span]) -> list[list[int]]:
    """Spans as pairs of numbers."""
    return [list(span) for span in spans]


def sentence_spans(reading: Reading) -> list[list[int]]:
    """The spans of a report's sentences."""
    return pairs(sentence.span for sentence in reading.sentences)
