"""What the reports of a story say is not known, and what may be known since."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from retold.comparing.telling.answers import Told, best_answer
from retold.model import Citation, Claim, OpenQuestion, Reading, Span

DAY = len("2024-03-04")


def find_questions(readings: Sequence[Reading], claims: Sequence[Claim]) -> tuple[OpenQuestion, ...]:
    """The open questions in the order of the reports; those that stand in tellings of one claim are one question.

    Beside each stands what a report of a later day tells that may answer it.
    """
    cites: dict[str, list[Citation]] = {}
    texts: dict[str, str] = {}
    for reading in readings:
        for span in reading.open_questions:
            name = _claim_of(reading.id, span, claims) or f"{reading.id}:{span.start}"
            texts.setdefault(name, span.of(reading.text))
            cites.setdefault(name, []).append(Citation(reading.id, span))
    of_id = {reading.id: reading for reading in readings}
    return tuple(
        OpenQuestion(texts[name], tuple(some), _answer(texts[name], some, claims, of_id))
        for name, some in cites.items()
    )


def _answer(
    question: str, cites: Sequence[Citation], claims: Sequence[Claim], readings: Mapping[str, Reading]
) -> Citation | None:
    """Where a report that came out after the last that asks may answer a question; None where days are not known."""
    asked = [readings[cite.report].published.value for cite in cites]
    if not all(asked):
        return None
    best = best_answer(question, list(_told_after(max(day or "" for day in asked)[:DAY], claims, readings)))
    return best.cite if best else None


def _told_after(day: str, claims: Sequence[Claim], readings: Mapping[str, Reading]) -> Iterator[Told]:
    """The plain sentences in which each claim was first told on a later day."""
    for claim in claims:
        sure = (telling for telling in claim.tellings if not telling.doubtful)
        later = (one for one in sure if (readings[one.report].published.value or "")[:DAY] > day)
        for telling in islice(later, 1):
            yield from (one for span in telling.spans if (one := Told(claim, readings[telling.report], span)).plain)


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
