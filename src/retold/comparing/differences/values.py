"""Numbers and dates that two corresponding passages do not agree in."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Generic, TypeVar

from retold.comparing.differences import dates, numbers
from retold.comparing.differences.counting import find_numbers, in_full
from retold.comparing.differences.dates import Time, find_times
from retold.comparing.differences.numbers import Number
from retold.comparing.differences.sides import Pair, Side
from retold.comparing.differences.weekdays import are_of_a_series, are_of_one_verb
from retold.comparing.wording import comparable_words
from retold.model import Difference, Reading, Span
from retold.model.compared import DifferenceKind
from retold.text import concept

LEAST_ALIKE, ALIKE = 2, 0.2
"""Sentences beside one another's are of the same where they share so many content words, and so much of the shorter."""

SURE, SURE_TIMES = 0.6, 0.9
"""Likeness of two passages in other words from which on their values, and their times, can be of the same. All 11
times below it in BASIL and ECB+ were of two events, 4 of 5 in MRPC."""

_BOUNDS = frozenset(map(concept, "roughly nearly almost approximately estimated close least".split()))
"""Words before a number that tell how exact it is, not of what it is."""

Value = TypeVar("Value", Number, Time)


@dataclass(frozen=True, slots=True)
class Sort(Generic[Value]):
    """How values of a sort are compared, and how those beside the sentences of a side are found.

    In other words they face one another only where two passages are ``sure`` to correspond.
    """

    same: Callable[[Value, Value], bool]
    comparable: Callable[[Value, Value], bool]
    resemble: Callable[[Value, Value], bool]
    near: Callable[[Side], list[Value]]
    sure: float


def find_value_differences(pair: Pair) -> Iterator[Difference]:
    """Dates first, since their digits are no numbers."""
    times_a, times_b = _times(pair.a), _times(pair.b)
    yield from _date_differences(pair, times_a, times_b)
    if not are_of_a_series(times_a, times_b):
        yield from _number_differences(pair, _numbers(pair.a), _numbers(pair.b))


def _times(side: Side) -> list[Time]:
    return [time for number in side.sentences for time in side.once(values_of, number)[0]]


def _numbers(side: Side) -> list[Number]:
    return [found for number in side.sentences for found in side.once(values_of, number)[1]]


def values_of(reading: Reading, span: Span) -> tuple[list[Time], list[Number]]:
    """The times of a sentence, and its numbers but for those in its times."""
    times = find_times(reading, span)
    return times, find_numbers(reading.text, span, [time.span for time in times])


def _nearby(side: Side) -> list[int]:
    """The numbers of the sentences beside those of a side."""
    beside = {n + step for n in side.sentences for step in (-1, 1)} - set(side.sentences)
    return sorted(n for n in beside if 0 <= n < len(side.reading.sentences))


def _date_differences(pair: Pair, own_a: list[Time], own_b: list[Time]) -> Iterator[Difference]:
    """Dates that cannot be the same time."""
    for one, other in _facing(pair, own_a, own_b, _TIMES):
        facing = pair.close or are_of_one_verb(pair.a.reading, one, pair.b.reading, other)
        if facing and dates.same_sort(one, other) and dates.contradict(one, other):
            note = dates.SAID_THEN if one.said_by and other.said_by else "another time"
            yield Difference("date", one.span, other.span, note)


def _times_near(side: Side) -> list[Time]:
    return [time for number in _nearby(side) for time in side.once(values_of, number)[0]]


def _number_differences(pair: Pair, own_a: list[Number], own_b: list[Number]) -> Iterator[Difference]:
    """Numbers of the same that cannot both be true, and those of which one is more precise."""
    yield from _in_other_units(pair, own_a, own_b)
    for one, other in _facing(pair, own_a, own_b, _NUMBERS):
        apart = (
            one.figure != other.figure
            and not _are_from_and_to(pair, one.span, other.span)
            and numbers.may_stand_for(one, other)
            and not numbers.agree(one, other)
        )
        if apart and _is_one_length(pair, one, other):
            kind = _kind(one, other)
            yield Difference(kind, one.span, other.span, f"another {'time' if kind == 'date' else kind}")
    for one in own_a:
        rivals = [other for other in own_b if one.unit & other.unit and numbers.agree(one, other)]
        if len(rivals) == 1 and (finer := numbers.more_precise(one, rivals[0])):
            a, b = in_full(pair.a.reading.text, one), in_full(pair.b.reading.text, rivals[0])
            yield Difference("detail", a, b, f"more precise in {'A' if finer > 0 else 'B'}")


def _are_from_and_to(pair: Pair, one: Span, other: Span) -> bool:
    """Whether one is where something rose or fell from, and the other where it came to."""
    words = [
        span and side.reading.text[max(0, span.start - 5) : span.start].split()[-1:]
        for side, span in ((pair.a, one), (pair.b, other))
    ]
    return sorted(words) == [["from"], ["to"]]


def _in_other_units(pair: Pair, own_a: list[Number], own_b: list[Number]) -> Iterator[Difference]:
    """The same figure in another unit, or as another bound: 12 kilometres and 12 miles, "over 300" and "nearly 300"."""
    if not pair.close and pair.likeness < SURE:
        return
    for one in own_a:
        same = [other for other in own_b if other.figure == one.figure and other.rank == one.rank]
        if len(same) == 1 and sum(each.figure == one.figure for each in own_a) == 1:
            other = same[0]
            if numbers.are_of_one_kind(one, other) and not numbers.agree(one, other):
                a, b = in_full(pair.a.reading.text, one), in_full(pair.b.reading.text, other)
                yield Difference(_kind(one, other), a, b, _in_words(one, other))


def _in_words(one: Number, other: Number) -> str:
    """How the same figure differs."""
    if numbers.is_bounded_otherwise(one, other):
        return "another bound"
    return "another time" if _kind(one, other) == "date" else "another unit"


def _kind(one: Number, other: Number) -> DifferenceKind:
    """A length of time by which something is dated is a time."""
    return "date" if one.when and other.when else "number"


def _is_one_length(pair: Pair, one: Number, other: Number) -> bool:
    """Whether two lengths of time, in other words, follow on the same word; other numbers need not."""
    if pair.close or numbers.TIME not in one.unit & other.unit or one.when:
        return True
    return _word_before(pair.a, one.span) == _word_before(pair.b, other.span)


def _numbers_near(side: Side) -> list[Number]:
    return [found for number in _nearby(side) for found in side.once(values_of, number)[1]]


_TIMES = Sort(dates.can_be_same, dates.same_sort, dates.written_alike, _times_near, SURE_TIMES)
_NUMBERS = Sort(numbers.agree, numbers.face, numbers.resemble, _numbers_near, SURE)


def _facing(
    pair: Pair, own_a: Sequence[Value], own_b: Sequence[Value], sort: Sort[Value]
) -> Iterator[tuple[Value, Value]]:
    """Values that stand in one another's place.

    In nearly the same words that is the same block of difference. In other words, it is the only comparable value
    that the other side has and that does not occur around here, or that stands in a sentence beside it.
    """
    found = list(_same_blocks(pair, own_a, own_b)) if pair.close else []
    yield from found
    own_a, own_b = _without(found, own_a, own_b)
    if (not own_a and not own_b) or (not pair.close and pair.likeness < sort.sure):
        return
    near_a, near_b = sort.near(pair.a), sort.near(pair.b)
    left_a = _missed(own_a, own_b, near_b, sort)
    left_b = _missed(own_b, own_a, near_a, sort)
    opposed = list(_only_rivals(left_a, left_b, sort))
    opposed += _after_same_word(pair, *_without(opposed, left_a, left_b), sort)
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
    """The values of both sides that can be compared with one another and with no other."""
    facing = [(one, other) for one in ones for other in others if sort.comparable(one, other)]
    for one, other in facing:
        if sum(x is one or y is other for x, y in facing) == 1:
            yield one, other


def _after_same_word(
    pair: Pair, ones: Sequence[Value], others: Sequence[Value], sort: Sort[Value]
) -> Iterator[tuple[Value, Value]]:
    """Of several values that can be compared those that follow on the same word: "earned $141 million and paid ..."."""
    facing = [
        (one, other)
        for one in ones
        for other in others
        if sort.comparable(one, other) and _word_before(pair.a, one.span) == (_word_before(pair.b, other.span) or "")
    ]
    for one, other in facing:
        if sum(x is one or y is other for x, y in facing) == 1:
            yield one, other


def _word_before(side: Side, span: Span) -> str | None:
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


def _inside(side: Side, values: Sequence[Value], words: range) -> list[Value]:
    """The values that touch some of the words."""
    if not words:
        return []
    stretch = side.stretch(words[0], words[-1])
    return [value for value in values if value.span.overlap(stretch)]
