"""Claims as they are shown in running text: the sentence that a fact was cut from, with those who tell all of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from retold.comparing.sentences.facts import parts_of_whole
from retold.model import Citation, Claim, Reading, Span, Telling

Told = Mapping[tuple[str, Span], Claim]
"""The claim that is told at each place."""


def in_whole_sentences(claims: Sequence[Claim], readings: Mapping[str, Reading]) -> list[Claim]:
    """The claims, each sentence once; the support is that of the part that fewest stand behind."""
    told = {(telling.report, span): claim for claim in claims for telling in claim.tellings for span in telling.spans}
    found: dict[Citation, Claim] = {}
    for claim in claims:
        reading = readings.get(claim.cite.report)
        whole = _whole(claim, reading, told) if reading else claim
        found.setdefault(whole.cite, whole)
    return list(found.values())


def whole_sentence(reading: Reading, span: Span) -> Span:
    """The sentence that a part was cut from; what is no part of one as it is."""
    parts = _parts(reading, span)
    return Span(parts[0].start, parts[-1].end) if parts else span


def _parts(reading: Reading, span: Span) -> list[Span]:
    """All parts of the sentence that one was cut from, that one among them."""
    place = next((sentence.number for sentence in reading.sentences if sentence.span == span), None)
    return [part.span for part in parts_of_whole(reading, place)] if place is not None else []


def _whole(claim: Claim, reading: Reading, told: Told) -> Claim:
    """A claim with the sentence that it was cut from."""
    parts = _parts(reading, claim.cite.span)
    if len(parts) < 2:
        return claim
    others = [told[reading.id, span] for span in parts if (reading.id, span) in told]
    whole = Span(parts[0].start, parts[-1].end)
    return replace(
        claim,
        text=whole.of(reading.text),
        cite=Citation(reading.id, whole),
        independent=min((one.independent for one in others), key=lambda support: (support.low, support.high)),
        tellings=tuple(_telling_all(claim, others)),
        conflicts=tuple(dict.fromkeys(conflict for one in others for conflict in one.conflicts)),
    )


def _telling_all(claim: Claim, others: Iterable[Claim]) -> Iterator[Telling]:
    """The tellings of a claim by reports that tell the other parts, too, each with where it tells these."""
    spans = [{telling.report: telling.spans for telling in one.tellings} for one in (claim, *others)]
    for telling in claim.tellings:
        if all(telling.report in each for each in spans):
            places = dict.fromkeys(span for each in spans for span in each[telling.report])
            yield replace(telling, spans=tuple(sorted(places)))
