"""What one report denies somebody or something to be, or to have been there, and the other tells by the same noun."""

import re
from collections.abc import Iterator

from retold.comparing.differences.grades import is_soft
from retold.comparing.differences.sides import Pair, Side
from retold.comparing.sentences.denying import may_deny
from retold.model import Difference, Span
from retold.text import concept, fold, idf

SURE = 0.8
"""Likeness of two passages from which on the thing that one denies can be the one that the other tells."""

LEAST_SHARED = 2
"""So many other content words stand in both passages."""

NEAR = 6
"""So many words before a noun are looked at for what makes a denial or a doubt of it."""

SELDOM = 2.5
"""Nouns that are oftener in the news than this (their inverse frequency) are of this or of that: "no evidence"."""

_DENIED = re.compile(r"(?:\bnot|n't) an? (?:[a-z]+ )?(?P<noun>[a-z]+)\b(?! (?:but|that|which|who)\b)")
_TOLD = re.compile(
    r"\b(?:as|is|was|are|were|be|been|carr\w+|held?|had|has|have|with|called) an? (?:[a-z]+ )?(?P<noun>[a-z]+)\b"
)


def find_denied_nouns(pair: Pair) -> Iterator[Difference]:
    """The first noun that one side denies, "he is not a suspect", and the other tells: "is treated as a suspect"."""
    if pair.likeness < SURE:
        return
    for side, other in pair.sides():
        for span, noun in _found(side, _DENIED):
            told = (place for place, theirs in _found(other, _TOLD) if theirs == noun and _is_plain(other, place))
            place = next(told, None)
            if place and idf(noun) >= SELDOM and _are_of_one(side, other, noun):
                a, b = (span, place) if side is pair.a else (place, span)
                yield Difference("negation", a, b, f"denied in {'A' if side is pair.a else 'B'} only")
                return


def _found(side: Side, pattern: re.Pattern[str]) -> Iterator[tuple[Span, str]]:
    """The places of a pattern outside of quotation marks, each with the concept of its noun."""
    for span in side.spans:
        for match in pattern.finditer(fold(span.of(side.reading.text))):
            place = Span(span.start + match.start(), span.start + match.end())
            if not any(quotation.span.overlap(place) for quotation in side.reading.quotations):
                yield place, concept(match["noun"])


def _are_of_one(side: Side, other: Side, noun: str) -> bool:
    told = {word.concept for word in other.words if word.content}
    return len(({word.concept for word in side.words if word.content} & told) - {noun}) >= LEAST_SHARED


def _is_plain(side: Side, place: Span) -> bool:
    """Whether nothing right before a place denies it or casts a doubt on it."""
    before = [word for word in side.words if word.span.end <= place.start][-NEAR:]
    written = " ".join(word.surface for word in before)
    return not may_deny(written) and not is_soft(fold(written))
