"""What several records have inside: spans, verdicts, days, citations."""

from typing import Any

import msgspec

from retold.model import Citation, Days, Judgement, OpenQuestion, Reading, Roots, Span, TimelineEntry

Json = dict[str, Any]


def plain(record: object) -> Any:
    """The fields of a record, or of several, as they are; spans as pairs of numbers."""
    return msgspec.to_builtins(record, enc_hook=str)


def unfolded(record: object) -> Json:
    """The fields of a record with the ends of its span in the place of the span."""
    made: Json = {}
    for name, value in plain(record).items():
        made |= {"start": value[0], "end": value[1]} if name == "span" else {name: value}
    return made


def judgement_json(judgement: Judgement) -> Json:
    """A verdict with its reasons."""
    return {**plain(judgement), "score": round(judgement.score, 4)}


def citations_json(citations: tuple[Citation, ...]) -> list[Json]:
    """Passages of reports."""
    return list(map(unfolded, citations))


def question_json(question: OpenQuestion) -> Json:
    """Something that is not known, and where a later report may tell it."""
    return {
        "text": question.text,
        "cites": citations_json(question.cites),
        "answer": unfolded(question.answer) if question.answer else None,
    }


def moment_json(entry: TimelineEntry) -> Json:
    """A sentence of the timeline."""
    return {**plain(entry), "cite": unfolded(entry.cite)}


def roots_json(roots: Roots) -> Json:
    """From how many roots some reports descend."""
    return {"low": roots.low, "high": roots.high}


def days_json(days: Days | None) -> Json | None:
    """The first and the last day that something can be of."""
    return {"earliest": days[0], "latest": days[1]} if days else None


def ends(span: Span | None) -> Any:
    """A span as start and end, None as None."""
    return {"start": span.start, "end": span.end} if span else None


def sentence_spans(reading: Reading) -> Any:
    """The spans of a report's sentences."""
    return plain([sentence.span for sentence in reading.sentences])
