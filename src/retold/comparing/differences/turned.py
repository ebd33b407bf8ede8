"""The opposite in other words: "reduced the risk", "had no effect on the risk"; "with" and "without" something."""

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from retold.comparing.differences.opposites import OPPOSITE
from retold.comparing.differences.sides import Pair, Side
from retold.comparing.sentences.opposites import PHRASES
from retold.comparing.sentences.senses import sense_of
from retold.model import Difference, Reading, Span
from retold.text import fold

SURE, AROUND, MOST = 0.8, 6, 0.5
"""Likeness of two passages from which on phrases can be of the same, if this part of what stands within so many words
of either stands on the other side."""

_OPEN = re.compile(r"\b(?:if|unless|until|whether|could|may|might|would|should|can|not|never|no|nobody|none|nor)\b")
"""What makes of either something that need not be so."""

_WHAT = (
    r"(?!(?:no|not|nothing|little|only|for|from|and|but|when|after|before|that|with|until|while|who|which|at|in|on|of|"
    r"to|by|or|as)\b)[a-z]+"
)
_OWN = r"(?:(?:an?|any|the|his|her|its|their) )?"
_WITHOUT = re.compile(rf"\bwithout {_OWN}(?:(?![a-z]+ing\b){_WHAT} )?{_WHAT}\b(?<!ing)")
_WITH = r"\b(?:with|wear\w*|wore|worn|carr(?:y|ies|ied|ying)|ha[ds]|have|having|held|h[oe]ld\w*|us(?:e|es|ed|ing)) "
_BETWEEN = rf"(?:on )?{_OWN}(?:(?!been\b){_WHAT} )?"


class _Phrase(NamedTuple):
    """A phrase: which pair of opposites it is of, and whether it is of the second of the two."""

    group: int
    turned: bool
    span: Span


def find_turned(pair: Pair) -> Iterator[Difference]:
    """The first two phrases of which one side has one, and the other its opposite, of the same."""
    if not (pair.close or pair.likeness >= SURE):
        return
    for one, other in (*_opposed(pair), *_lacking(pair)):
        if _is_of_same(pair, one, other):
            yield Difference("negation", one, other, OPPOSITE)
            return


def _opposed(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Phrases of one pair of opposites of which each side has but the one or the other."""
    ones, others = (
        [found for number in side.sentences for found in side.once(_phrases_of, number)] for side in (pair.a, pair.b)
    )
    for one, other in product(ones, others):
        if one.group == other.group and one.turned != other.turned:
            sides = [{found.turned for found in side if found.group == one.group} for side in (ones, others)]
            if len(sides[0]) == len(sides[1]) == 1:
                yield one.span, other.span


def _phrases_of(reading: Reading, span: Span) -> list[_Phrase]:
    """The phrases of a sentence that have opposites, the first of each."""
    folded = fold(span.of(reading.text))
    return [
        _Phrase(group, bool(turned), Span(span.start + match.start(), span.start + match.end()))
        for group, poles in enumerate(PHRASES)
        for turned, pattern in enumerate(poles)
        if (match := pattern.search(folded))
    ]


def _lacking(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """What one side is without, and the other with."""
    for side, other in pair.sides():
        lacks = next((found for number in side.sentences if (found := side.once(_lacks, number))), None)
        if lacks and not any(other.once(_lacks, number) for number in other.sentences):
            what = fold(lacks.of(side.reading.text)).split()[-1]
            has = _first(other, re.compile(rf"{_WITH}{_BETWEEN}{re.escape(what)}s?\b"))
            if has:
                yield (lacks, has) if side is pair.a else (has, lacks)


def _lacks(reading: Reading, span: Span) -> Span | None:
    match = _WITHOUT.search(fold(span.of(reading.text)))
    return Span(span.start + match.start(), span.start + match.end()) if match else None


def _first(side: Side, pattern: re.Pattern[str]) -> Span | None:
    """Where a pattern is found first in a passage."""
    for span in side.spans:
        if match := pattern.search(fold(span.of(side.reading.text))):
            return Span(span.start + match.start(), span.start + match.end())
    return None


def _is_of_same(pair: Pair, one: Span, other: Span) -> bool:
    """Whether nothing leaves either open, and what stands around it and all figures stand on both sides."""
    texts = ["\n".join(span.of(side.reading.text) for span in side.spans) for side in (pair.a, pair.b)]
    if sense_of(texts[0]).figures != sense_of(texts[1]).figures:
        return False
    near = _near(pair.a, one), _near(pair.b, other)
    return all(near) and all(
        len(ours & {word.concept for word in facing.words}) >= max(1, MOST * len(ours))
        for ours, facing in zip(near, (pair.b, pair.a), strict=True)
    )


def _near(side: Side, span: Span) -> set[str]:
    """The content words around a phrase; none where it is denied or left open."""
    inside = side.words_in(span)
    places = range(max(0, inside.start - AROUND), min(len(side.words), inside.stop + AROUND))
    before = fold(" ".join(side.words[n].surface for n in range(max(0, inside.start - AROUND), inside.start)))
    if _OPEN.search(before):
        return set()
    return {side.words[n].concept for n in places if n not in inside and side.words[n].content}
