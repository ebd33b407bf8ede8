"""What the reports of a story say is not known."""

from collections.abc import Sequence

from retold.model import Citation, Claim, OpenQuestion, Reading, Span


def find_questions(readings: Sequence[Reading], claims: Sequence[Claim]) -> tuple[OpenQuestion, ...]:
    """The open questions in the order of the reports; those that stand in tellings of one claim are one question."""
    cites: dict[str, list[Citation]] = {}
    texts: dict[str, str] = {}
    for reading in readings:
        for span in reading.open_questions:
            name = _claim_of(reading.id, span, claims) or f"{reading.id}:{span.start}"
            texts.setdefault(name, span.of(reading.text))
            cites.setdefault(name, []).append(Citation(reading.id, span))
    return tuple(OpenQuestion(texts[name], tuple(places)) for name, places in cites.items())


def _claim_of(report: str, span: Span, claims: Sequence[Claim]) -> str | None:
    """The claim in one of whose tellings a stretch of a report stands."""
    return next(
        (
            claim.id
            for claim in claims
            for telling in claim.tellings
            if telling.report == report and any(told.covers(span) for told in telling.spans)
        ),
        None,
    )
