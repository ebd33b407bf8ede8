"""Words that nobody quoted before."""

from collections.abc import Container, Iterator, Mapping, Sequence
from math import fsum

from retold.comparing.news.partition import IsNew, Parted
from retold.comparing.quotations import quoted_in
from retold.comparing.quotations.quoted import Quoted
from retold.model import Citation, NewQuotation, Reading, Span

KNOWN = 0.6
"""A quotation with so much, by weight, of what another one has is a wording or a cut of it."""

FEWEST, FEWEST_WORDS = 4, 8
"""So many content words are worth telling, or so many words of which two are such."""


def find_new_quotations(
    readings: Sequence[Reading],
    parted: Sequence[Parted],
    is_new: IsNew,
    one_text: Container[frozenset[str]] = (),
) -> tuple[NewQuotation, ...]:
    """The quotations of newer passages that no earlier one has, in the order of the reports, each once.

    What stands in a telling of a claim that was quoted before by a version of the same account is a wording of that,
    however it is worded; ``one_text`` are the pairs of reports that are versions.
    """
    known = _Known()
    reworded = _quoted_before(parted, {reading.id: reading for reading in readings}, one_text)
    fresh: list[tuple[Reading, Quoted]] = []
    for reading in readings:
        for one in quoted_in(reading):
            if is_new(reading.id, one.quotation.span):
                fresh.append((reading, one))
            else:
                known.add(one.weights)
    found: dict[int, list[tuple[Citation, str | None]]] = {}
    groups = _Known()
    for reading, one in fresh:
        span = one.quotation.span
        if any(place.overlap(span) for place in reworded.get(reading.id, ())):
            continue
        if _is_worth_telling(one) and known.holding(one.weights) is None:
            number = groups.holding(one.weights)
            number = groups.add(one.weights) if number is None else number
            found.setdefault(number, []).append((Citation(reading.id, one.quotation.span), one.voice.speaker))
    return tuple(_quotation(some) for some in found.values())


def _quoted_before(
    parted: Sequence[Parted], readings: Mapping[str, Reading], one_text: Container[frozenset[str]]
) -> dict[str, list[Span]]:
    """Where newer reports tell claims in which an earlier version of the same account quotes somebody."""
    found: dict[str, list[Span]] = {}
    for one in parted:
        quoting = [telling.report for telling in one.sure_before if _quotes(readings[telling.report], telling.spans)]
        for telling in one.sure_since:
            if any(frozenset((telling.report, name)) in one_text for name in quoting):
                found.setdefault(telling.report, []).extend(telling.spans)
    return found


def _is_worth_telling(one: Quoted) -> bool:
    return len(one.weights) >= FEWEST or (len(one.weights) > 1 and len(one.words) >= FEWEST_WORDS)


def _quotes(reading: Reading, spans: Sequence[Span]) -> bool:
    return any(len(one.weights) >= FEWEST and _stands_in(one, spans) for one in quoted_in(reading))


def _stands_in(one: Quoted, spans: Sequence[Span]) -> bool:
    return any(one.quotation.span.overlap(span) for span in spans)


def _quotation(some: Sequence[tuple[Citation, str | None]]) -> NewQuotation:
    return NewQuotation(next((name for _, name in some if name), None), tuple(cite for cite, _ in some))


class _Known:
    """The words of quotations, found again by any of these."""

    def __init__(self) -> None:
        self._all: list[dict[str, float]] = []
        self._having: dict[str, list[int]] = {}

    def add(self, weights: dict[str, float]) -> int:
        """Take the words of one more; its number."""
        for word in weights:
            self._having.setdefault(word, []).append(len(self._all))
        self._all.append(weights)
        return len(self._all) - 1

    def holding(self, weights: dict[str, float]) -> int | None:
        """The first quotation that has most of these words."""
        least = KNOWN * fsum(weights.values())
        return next((number for number in self._near(weights) if self._common(number, weights) >= least), None)

    def _near(self, weights: dict[str, float]) -> Iterator[int]:
        yield from sorted({number for word in weights for number in self._having.get(word, ())})

    def _common(self, number: int, weights: dict[str, float]) -> float:
        return fsum(weights[word] for word in weights.keys() & self._all[number].keys())
