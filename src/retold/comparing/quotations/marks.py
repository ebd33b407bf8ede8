"""How one wording differs from another, with the marks that say so themselves: dots and brackets."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from retold.comparing.quotations.drift import WordChange, drift_of
from retold.model import Span
from retold.model.compared import DriftKind
from retold.text import Word

_BRACKET = re.compile(r"\[[^\][]*\w[^\][]*\]")
_DOTS = re.compile(r"\[?(?:\.\s?\.\s?\.|…)\]?")

Drift = tuple[tuple[DriftKind, ...], tuple[WordChange, ...]]


@dataclass(frozen=True)
class Worded:
    """A wording: the report's text, the places between marks, and the words there."""

    text: str
    spans: tuple[Span, ...]
    words: Sequence[Word]

    @cached_property
    def brackets(self) -> list[Span]:
        """What somebody else put into the words, as they marked it."""
        return self._found(_BRACKET)

    @cached_property
    def dots(self) -> list[Span]:
        """Where dots say that something is left out."""
        return self._found(_DOTS)

    def _found(self, pattern: re.Pattern[str]) -> list[Span]:
        return [Span(*one.span()) for span in self.spans for one in pattern.finditer(self.text, *span)]


def drift_between(a: Worded, b: Worded) -> Drift:
    """How two wordings differ, whichever of them has marks in it."""
    if (a.brackets or a.dots) and not (b.brackets or b.dots):
        kinds, changes = drift_to(b, a)
        return kinds, tuple((own, other) for other, own in changes)
    return drift_to(a, b)


def drift_to(full: Worded, one: Worded) -> Drift:
    """How a wording differs from a fuller one: what stands in brackets, or what dots stand for, is no other word."""
    kinds, changes = drift_of(full.words, one.words)
    bare = [change for change in changes if not _stands_in(change[1], one.brackets)]
    other = any(_is_other(change, one) for change in bare)
    found = [kind for kind in kinds if not (one.brackets and kind == "substituted" and not other)]
    if one.dots and not full.dots:
        told = {"identical"} if other else {"identical", *_marked_cuts(bare, full, one)}
        found = [*(kind for kind in found if kind not in told), "ellipsis"]
    if one.brackets and changes:
        found.append("bracket")
    return tuple(found), changes


def _marked_cuts(changes: Sequence[WordChange], full: Worded, one: Worded) -> set[DriftKind]:
    """The kinds of drift that are told by dots: cuts with dots for each; at an end, where dots stand there."""
    cuts = [own for own, _ in changes if own]
    inside = [own for own in cuts if not _is_at_end(own, full) or _are_dots_there(own, full, one)]
    if len(inside) > len(one.dots):
        return set()
    return {"substituted"} if len(inside) < len(cuts) else {"substituted", "trimmed"}


def _are_dots_there(cut: Span, full: Worded, one: Worded) -> bool:
    """Whether dots stand at the end of a wording at which the fuller one has more."""
    if cut.end == full.words[-1].span.end:
        return any(dots.start >= one.words[-1].span.end for dots in one.dots)
    return any(dots.end <= one.words[0].span.start for dots in one.dots)


def _stands_in(span: Span | None, places: Sequence[Span]) -> bool:
    return span is not None and any(place.covers(span) for place in places)


def _is_other(change: WordChange, one: Worded) -> bool:
    """Whether other words stand there: not only fewer, nor more before or behind the rest."""
    own, theirs = change
    return theirs is not None and (own is not None or not _is_at_end(theirs, one))


def _is_at_end(place: Span, wording: Worded) -> bool:
    """Whether the first or the last words of a wording stand in a place."""
    first, last = wording.words[0].span.start, wording.words[-1].span.end
    return place.start == first or place.end == last
