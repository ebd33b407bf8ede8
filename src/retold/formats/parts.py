"""What several records have inside: spans, reasons, dates of publication, citations."""

from collections.abc import Iterable
from typing import Any

from retold.model import Citation, Evidence, Judgement, OpenQuestion, Published, Reading, Roots, Span

Json = dict[str, Any]


def evidence_json(evidence: Evidence) -> Json:
    """One reason."""
    return {"cue": evidence.cue, "note": evidence.note, "a": pairs(evidence.a), "b": pairs(evidence.b)}


def judgement_json(judgement: Judgement) -> Json:
    """A verdict with its reasons."""
    return {
        "verdict": judgement.verdict,
        "score": round(judgement.score, 4),
        "evidence": [evidence_json(item) for item in judgement.evidence],
    }


def citation_json(citation: Citation) -> Json:
    """A passage of a report."""
    return {"report": citation.report, **ends(citation.span)}


def question_json(question: OpenQuestion) -> Json:
    """Something that is not known, and where a later report may tell it."""
    return {
        "text": question.text,
        "cites": [citation_json(cite) for cite in question.cites],
        "answer": citation_json(question.answer) if question.answer else None,
    }


def published_json(published: Published) -> Json:
    """When a report was published."""
    return {
        "value": published.value,
        "basis": published.basis,
        "evidence": published.evidence,
        "candidates": list(published.candidates),
    }


def roots_json(roots: Roots) -> Json:
    """From how many roots some reports descend."""
    return {"low": roots.low, "high": roots.high}


def ends(span: Span | None) -> Any:
    """A span as start and end, None as None."""
    return {"start": span.start, "end": span.end} if span else None


def pairs(spans: Iterable[Span]) -> list[list[int]]:
    """Spans as pairs of numbers."""
    return [list(span) for span in spans]


def sentence_spans(reading: Reading) -> list[list[int]]:
    """The spans of a report's sentences."""
    return pairs(sentence.span for sentence in reading.sentences)
