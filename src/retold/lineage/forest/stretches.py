"""Stretches of a report as ordered spans that do not overlap, and how much they have in common."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from retold.model import Span


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap or touch made one."""
    ordered = sorted(spans)
    found = ordered[:1]
    for span in ordered[1:]:
        last = found[-1]
        if span.start > last.end:
            found.append(span)
        elif span.end > last.end:
            found[-1] = Span(last.start, span.end)
    return found


def size(spans: Iterable[Span]) -> int:
    """The characters of all spans together."""
    return sum(end - start for start, end in spans)


def common(spans: Iterable[Span], known: Sequence[Span]) -> int:
    """The characters of the spans that the merged ``known`` cover."""
    return sum(min(span.end, one.end) - max(span.start, one.start) for span in spans for one in _meeting(span, known))


def without(spans: Iterable[Span], known: Sequence[Span], least: int) -> list[Span]:
    """The parts of the spans that none of the merged ``known`` covers, where they have at least so many characters."""
    found = []
    for span in spans:
        start = span.start
        for one in _meeting(span, known):
            if one.start - start >= least:
                found.append(Span(start, one.start))
            start = one.end
        if span.end - start >= least:
            found.append(Span(start, span.end) if start > span.start else span)
    return found


def _meeting(span: Span, known: Sequence[Span]) -> Sequence[Span]:
    """Those of the merged ``known`` that have a character of the span."""
    first = bisect_left(known, (span.start,))
    if first and known[first - 1].end > span.start:
        first -= 1
    return known[first : bisect_left(known, (span.end,), first)]
