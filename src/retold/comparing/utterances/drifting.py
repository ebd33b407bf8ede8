"""How a wording differs from the fullest one, with the marks that say so themselves: dots and brackets."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from retold.comparing.quotations.drift import WordChange
from retold.comparing.quotations.marks import Worded, drift_to
from retold.comparing.utterances.occurrences import Occurrence, covered
from retold.model.uttered import WordingDrift

WHOLE = 0.9
"""So much of a piece is in a wording that was put together from it and another piece."""

PART = 0.25
"""So much of what is stitched of two pieces each of them has that the other has not."""

LEAST_PIECE = 3
"""So many content words such a piece has, for two names alone are in much that is said."""

Drift = tuple[tuple[WordingDrift, ...], tuple[WordChange, ...]]


def drift_from(full: Occurrence, one: Occurrence, others: Sequence[Occurrence]) -> Drift:
    """How a wording differs from the fullest one; ``others`` are what further reports quote of the same speaker."""
    if not one.quoted:
        return ("indirect",), ()
    kinds, changes = drift_to(_worded(full), _worded(one))
    found: list[WordingDrift] = [kind for kind in kinds if kind != "identical"]
    if is_joined(one, others):
        found.append("merged")
    return tuple(found), changes


def _worded(one: Occurrence) -> Worded:
    return Worded(one.reading.text, one.spans, one.words)


def is_joined(one: Occurrence, others: Sequence[Occurrence]) -> bool:
    """Whether a wording is put together of two quotations, whole ones or parts of them."""
    return _is_merged(one, others) or is_stitched(one, others)


def is_stitched(one: Occurrence, others: Sequence[Occurrence]) -> bool:
    """Whether nearly all content words stand in two places of another report, which has more there.

    “The hill moves,” and “We ask if we should leave,” are so stitched: “The hill moves and we should leave.”
    """
    if len(one.spans) > 1 or len(one.weights) < LEAST_PIECE:
        return False
    found: dict[str, list[dict[str, float]]] = {}
    for other in others:
        share = covered(one.weights, other.weights)
        if other.reading.id != one.reading.id and PART <= share <= 1 - PART:
            found.setdefault(other.reading.id, []).append(other.weights)
    return any(
        covered(one.weights, {**a, **b}) >= WHOLE
        and not (a.keys() & b.keys() & one.weights.keys())
        and min(covered(a, one.weights), covered(b, one.weights)) < WHOLE
        for pieces in found.values()
        for a, b in combinations(pieces, 2)
    )


def _is_merged(one: Occurrence, others: Sequence[Occurrence]) -> bool:
    """Whether one piece has all words of two that another report quotes in places apart."""
    if len(one.spans) > 1:
        return False
    of_report: dict[str, list[Occurrence]] = {}
    for other in _pieces(one, others):
        of_report.setdefault(other.reading.id, []).append(other)
    return any(_apart(pieces) for pieces in of_report.values())


def _pieces(one: Occurrence, others: Sequence[Occurrence]) -> Iterator[Occurrence]:
    """What stands in a wording as a piece of it."""
    for other in others:
        weights = other.weights
        small = len(weights) < len(one.weights) and len(weights) >= LEAST_PIECE
        if small and covered(weights, one.weights) >= WHOLE:
            yield other


def _apart(pieces: Sequence[Occurrence]) -> bool:
    """Whether two of the pieces have hardly a word in common."""
    return any(covered(b.weights, a.weights) < 1 - WHOLE for a in pieces for b in pieces if a is not b)
