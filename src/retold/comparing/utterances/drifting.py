"""How a wording differs from the fullest one, with the marks that say so themselves: dots and brackets."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from retold.comparing.quotations import drift_of
from retold.comparing.quotations.drift import WordChange
from retold.comparing.utterances.occurrences import Occurrence, covered
from retold.model import Span
from retold.model.uttered import WordingDrift

_DOTS = re.compile(r"\[?(?:\.\s?\.\s?\.|…)\]?")

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
    kinds, changes = drift_of(full.words, one.words)
    found: list[WordingDrift] = [kind for kind in kinds if kind not in ("identical", "merged")]  # type: ignore[misc]
    brackets, dots = one.brackets, one.found(_DOTS)
    bare = [change for change in changes if not _stands_in(change[1], brackets)]
    if brackets and "substituted" in found and not any(_is_other(change) for change in bare):
        found.remove("substituted")
    if dots and not full.found(_DOTS):
        found = [kind for kind in found if not _is_marked_cut(kind, bare, full)]
        found.append("ellipsis")
    if brackets and changes:
        found.append("bracket")
    if _is_merged(one, others) or is_stitched(one, others):
        found.append("merged")
    return tuple(found), changes


def _stands_in(span: Span | None, places: Sequence[Span]) -> bool:
    return span is not None and any(place.covers(span) for place in places)


def _is_other(change: WordChange) -> bool:
    """Whether other words stand there, not only fewer."""
    return change[1] is not None


def _is_marked_cut(kind: WordingDrift, changes: Sequence[WordChange], full: Occurrence) -> bool:
    """Whether dots stand for all that a kind of drift means: nothing else, and nothing at an end."""
    if kind not in ("trimmed", "substituted") or any(_is_other(change) for change in changes):
        return False
    first, last = full.words[0].span.start, full.words[-1].span.end
    return not any(a and (a.start == first or a.end == last) for a, _ in changes)


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
