"""Which claim is told at each place of the reports."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from retold.model import Claim, Difference, Span, Telling


class Told(NamedTuple):
    """A telling, and the number of the claim that it is of."""

    claim: int
    telling: Telling


class Places:
    """The tellings of all claims, found by their places."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._by_claim: list[dict[str, Telling]] = [{one.report: one for one in claim.tellings} for claim in claims]
        found: dict[str, list[tuple[Span, Told]]] = defaultdict(list)
        for number, claim in enumerate(claims):
            for telling in claim.tellings:
                found[telling.report] += [(span, Told(number, telling)) for span in telling.spans]
        self._by_report = {name: sorted(some, key=lambda each: each[0]) for name, some in found.items()}

    def sides(self, a: str, b: str, item: Difference) -> tuple[Told, Told] | None:
        """What both reports tell where a difference stands; where one has nothing, its telling of the other's claim."""
        one, other = self._at(a, item.a), self._at(b, item.b)
        if item.a is None and other:
            one = self._of(other.claim, a)
        elif item.b is None and one:
            other = self._of(one.claim, b)
        return (one, other) if one and other else None

    def _at(self, report: str, span: Span | None) -> Told | None:
        """What is told at a place."""
        places = self._by_report.get(report, [])
        if span is None:
            return None
        before = places[: bisect_right(places, span.start, key=lambda each: each[0].start)][-1:]
        return next((told for place, told in before if place.overlap(span)), None)

    def _of(self, claim: int, report: str) -> Told | None:
        """How a report tells a claim."""
        telling = self._by_claim[claim].get(report)
        return Told(claim, telling) if telling else None
