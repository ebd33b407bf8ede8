"""Values of two corresponding passages that stand in one another's place, however the passages are worded."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Generic, TypeVar

from retold.comparing.differences.dates import Time
from retold.comparing.differences.numbers import Number
from retold.comparing.differences.sides import Pair, Side
from retold.comparing.wording import comparable_words
from retold.model import Span
from retold.text import concept

LEAST_ALIKE, ALIKE = 2, 0.2
"""Sentences beside one another's are of the same where they share so many content words, and so much of the shorter."""

ALL_BUT_SAME = 0.85
"""Likeness of two passages from which on the one value that each has alone can be of the same, whatever it counts."""

SURE_RETOLD = 0.6
"""Likeness of two passages in other words from which on their values are of one thing, where one retells the other."""

_BOUNDS = frozenset(map(concept, "roughly nearly almost approximately estimated close least".split()))
"""Words before a number that tell how exact it is, not of what it is."""

Value = TypeVar("Value", Number, Time)


@dataclass(frozen=True, slots=True)
class Sort(Generic[Value]):
    """How values of a sort are compared, and how those beside the sentences of a side are found.

    In other words they face one another only where two passages are ``sure`` to correspond; ``alone`` is whether the
    only ones that two passages all but the same do not have in common can be of one thing; ``by_form`` is whether of
    several those that resemble each other face one another: two days of a month beside a day of the week.
    """

    same: Callable[[Value, Value], bool]
    comparable: Callable[[Value, Value], bool]
    resemble: Callable[[Value, Value], bool]
    near: Callable[[Side], list[Value]]
    sure: float
    alone: Callable[[Value, Value], bool]
    by_form: bool = False


def facing(
    pair: Pair, own_a: Sequence[Value], own_b: Sequence[Value], sort: Sort[Value]
) -> Iterator[tuple[Value, Value]]:
    """Values that stand in one another's place.

    In nearly the same words that is the same block of difference. In other words, it is the only comparable value
    that the other side has and that does not occur around here, or that stands in a sentence beside it.
    """
    found = list(_same_blocks(pair, own_a, own_b)) if pair.close else []
    yield from found
    own_a, own_b = _without(found, own_a, own_b)
    sure = pair.close or pair.likeness >= (SURE_RETOLD if pair.retold else sort.sure)
    if (not own_a and not own_b) or not sure:
        return
    near_a, near_b = sort.near(pair.a), sort.near(pair.b)
    left_a = _missed(own_a, own_b, near_b, sort)
    left_b = _missed(own_b, own_a, near_a, sort)
    opposed = list(_only_rivals(left_a, left_b, sort))
    opposed += _after_same_word(pair, *_without(opposed, left_a, left_b), sort)
    left = _without(opposed, left_a, left_b)
    if (
        (pair.retold or pair.likeness >= ALL_BUT_SAME)
        and len(left[0]) == len(left[1]) == 1
        and sort.alone(left[0][0], left[1][0])
    ):
        opposed.append((left[0][0], left[1][0]))
    yield from opposed
    free_a, free_b = _without(opposed, left_a, left_b)
    lost_a = _missed(near_a, own_b, near_b, sort)
    lost_b = _missed(near_b, own_a, near_a, sort)
    for one, other in chain(_only_rivals(free_a, lost_b, sort), _only_rivals(lost_a, free_b, sort)):
        if sort.resemble(one, other) and _tell_alike(pair, one.span, other.span):
            yield one, other


def _without(
    pairs: Sequence[tuple[Value, Value]], ones: Sequence[Value], others: Sequence[Value]
) -> tuple[list[Value], list[Value]]:
    """The values that are in none of the pairs."""
    return (
        [one for one in ones if all(one is not known for known, _ in pairs)],
        [other for other in others if all(other is not known for _, known in pairs)],
    )


def _missed(own: Sequence[Value], facing: Sequence[Value], near: Sequence[Value], sort: Sort[Value]) -> list[Value]:
    """The values that the other side tells neither in its sentences nor, of the same thing, in those beside them."""
    return [
        one
        for one in own
        if not any(sort.same(one, other) for other in facing)
        and not any(sort.same(one, other) and sort.comparable(one, other) for other in near)
    ]


def _only_rivals(ones: Sequence[Value], others: Sequence[Value], sort: Sort[Value]) -> Iterator[tuple[Value, Value]]:
    """The values of both sides that can be compared with one another and with no other, or none of that form."""
    facing = [(one, other) for one in ones for other in others if sort.comparable(one, other)]
    alike = [(one, other) for one, other in facing if sort.by_form and sort.resemble(one, other)]
    for one, other in facing:
        rivals = alike if (one, other) in alike else facing
        if sum(x is one or y is other for x, y in rivals) == 1:
            yield one, other


def _after_same_word(
    pair: Pair, ones: Sequence[Value], others: Sequence[Value], sort: Sort[Value]
) -> Iterator[tuple[Value, Value]]:
    """Of several values that can be compared those that follow on the same word: "earned $141 million and paid ..."."""
    facing = [
        (one, other)
        for one in ones
        for other in others
        if sort.comparable(one, other) and word_before(pair.a, one.span) == (word_before(pair.b, other.span) or "")
    ]
    for one, other in facing:
        if sum(x is one or y is other for x, y in facing) == 1:
            yield one, other


def word_before(side: Side, span: Span) -> str | None:
    """The concept of the last content word that is no number before a place, in the same side."""
    before = (word for word in reversed(side.words) if word.span.end <= span.start)
    return next(
        (word.concept for word in before if word.content and word.surface.isalpha() and word.concept not in _BOUNDS),
        None,
    )


def _tell_alike(pair: Pair, one: Span, other: Span) -> bool:
    """Whether the sentences in which two values stand have enough words in common to be of the same."""
    said_a, said_b = _said_with(pair.a, one), _said_with(pair.b, other)
    shared = len(said_a & said_b)
    return shared >= LEAST_ALIKE and shared >= ALIKE * min(len(said_a), len(said_b))


def _said_with(side: Side, value: Span) -> set[str]:
    """The concepts of the content words in the sentence of a value, but for the value."""
    sentence = side.reading.sentence_at(value.start)
    words = comparable_words(side.reading.text, [sentence.span]) if sentence else []
    return {word.concept for word in words if word.content and not word.span.overlap(value)}


def _same_blocks(pair: Pair, own_a: Sequence[Value], own_b: Sequence[Value]) -> Iterator[tuple[Value, Value]]:
    """The values whose words stand in the same block of difference, in order."""
    for block in pair.blocks:
        left = _inside(pair.a, own_a, range(block.a_start, block.a_end))
        right = _inside(pair.b, own_b, range(block.b_start, block.b_end))
        yield from zip(left, right, strict=False)


def in_one_place(pair: Pair, one: Span, other: Span) -> bool:
    """Whether two values stand in one block of the word difference."""
    left, right = set(pair.a.words_in(one)), set(pair.b.words_in(other))
    return any(
        left & set(range(block.a_start, block.a_end)) and right & set(range(block.b_start, block.b_end))
        for block in pair.blocks
    )


def _inside(side: Side, values: Sequence[Value], words: range) -> list[Value]:
    """The values that touch some of the words."""
    if not words:
        return []
    stretch = side.stretch(words[0], words[-1])
    return [value for value in values if value.span.overlap(stretch)]
