"""What the reports of a story say is not known, and what may be known since."""

from collections.abc import Iterator, Mapping, Sequence

from retold.comparing.claims.together import is_before
from retold.comparing.sentences.leaning import leans
from retold.comparing.telling.answers import Told, best_answer
from retold.comparing.telling.whole import whole_sentence
from retold.model import Citation, Claim, OpenQuestion, Reading, Span

LONGEST = 60
"""A sentence of more words is not shown for a question in it."""


def find_questions(readings: Sequence[Reading], claims: Sequence[Claim]) -> tuple[OpenQuestion, ...]:
    """The open questions in the order of the reports; those that stand in tellings of one claim are one question.

    Beside each stands what a later report tells that may answer it.
    """
    asked: dict[str, list[Citation]] = {}
    of_id = {reading.id: reading for reading in readings}
    for reading in readings:
        for span in reading.open_questions:
            name = _claim_of(reading.id, span, claims) or f"{reading.id}:{span.start}"
            asked.setdefault(name, []).append(Citation(reading.id, span))
    told = list(_told(claims, of_id)) if asked else []
    return tuple(_question(some, told, of_id) for some in asked.values())


def _question(asked: Sequence[Citation], told: Sequence[Told], readings: Mapping[str, Reading]) -> OpenQuestion:
    """One question in the words of who asks it first, in which it can be understood by itself."""
    cites = [Citation(one.report, _as_shown(readings[one.report], one.span)) for one in asked]
    first = readings[asked[0].report]
    answer = _answer(asked[0].span.of(first.text), asked, told, readings)
    return OpenQuestion(cites[0].span.of(first.text), tuple(dict.fromkeys(cites)), answer)


def _as_shown(reading: Reading, span: Span) -> Span:
    """A question that can be understood by itself; else the sentence in which it stands."""
    words = span.of(reading.text)
    if words[:1].isupper() and not leans(words):
        return span
    around = next((one.span for one in reading.sentences if one.span.covers(span)), span)
    whole = whole_sentence(reading, around)
    return whole if len(whole.of(reading.text).split()) <= LONGEST else span


def _answer(
    question: str, cites: Sequence[Citation], told: Sequence[Told], readings: Mapping[str, Reading]
) -> Citation | None:
    """Where a report that came out after all that ask may answer a question; None where that is not known."""
    asked = [readings[cite.report].published.value for cite in cites]
    later = {name for name, one in readings.items() if all(is_before(day, one.published.value) for day in asked)}
    best = best_answer(question, (one for one in told if one.reading.id in later))
    return best.cite if best else None


def _told(claims: Sequence[Claim], readings: Mapping[str, Reading]) -> Iterator[Told]:
    """All that the claims are told by for certain."""
    for claim in claims:
        for telling in claim.tellings:
            if not telling.doubtful:
                yield from (Told(claim, readings[telling.report], span) for span in telling.spans)


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
