"""Numbers and dates that two corresponding passages do not agree in."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from retold.comparing.differences import dates, numbers
from retold.comparing.differences.dates import Time, find_times
from retold.comparing.differences.numbers import Number, find_numbers
from retold.comparing.differences.sides import Pair, Side
from retold.model import Difference, Span

Value = TypeVar("Value", Number, Time)


def find_value_differences(pair: Pair) -> Iterator[Difference]:
    """Dates first, since their digits are no numbers."""
    times_a, times_b = _times(pair.a), _times(pair.b)
    yield from _date_differences(pair, times_a, times_b)
    numbers_a, numbers_b = _numbers(pair.a, times_a), _numbers(pair.b, times_b)
    yield from _number_differences(pair, numbers_a, numbers_b)


def _times(side: Side) -> list[Time]:
    return [time for span in side.spans for time in find_times(side.reading, span)]


def _numbers(side: Side, times: Sequence[Time]) -> list[Number]:
    without = [time.span for time in times]
    return [number for span in side.spans for number in find_numbers(side.reading.text, span, without)]


def _nearby(side: Side) -> Iterator[Span]:
    """The sentences beside those of a side."""
    sentences = side.reading.sentences
    for number in {n + step for n in side.sentences for step in (-1, 1)} - set(side.sentences):
        if 0 <= number < len(sentences):
            yield sentences[number].span


def _date_differences(pair: Pair, own_a: list[Time], own_b: list[Time]) -> Iterator[Difference]:
    left_a, left_b = _unmatched(own_a, own_b, _same_time)
    left_a = [time for time in left_a if not any(_same_time(time, other) for other in _near_times(pair.b))]
    left_b = [time for time in left_b if not any(_same_time(other, time) for other in _near_times(pair.a))]
    for one, other in _face(pair, left_a, left_b, lambda x, y: dates.contradict(x, y) and dates.same_sort(x, y)):
        yield Difference("date", one.span, other.span, _against(pair, one.span, other.span))


def _same_time(one: Time, other: Time) -> bool:
    return dates.can_be_same(one, other)


def _near_times(side: Side) -> list[Time]:
    return [time for span in _nearby(side) for time in find_times(side.reading, span)]


def _number_differences(pair: Pair, own_a: list[Number], own_b: list[Number]) -> Iterator[Difference]:
    left_a, left_b = _unmatched(own_a, own_b, _same_number)
    left_a = [number for number in left_a if not any(_same_number(number, other) for other in _near_numbers(pair.b))]
    left_b = [number for number in left_b if not any(_same_number(other, number) for other in _near_numbers(pair.a))]
    for one, other in _face(pair, left_a, left_b, numbers.may_count_alike):
        yield Difference("number", one.span, other.span, _against(pair, one.span, other.span))


def _same_number(one: Number, other: Number) -> bool:
    return numbers.agree(one, other)


def _near_numbers(side: Side) -> list[Number]:
    return [number for span in _nearby(side) for number in find_numbers(side.reading.text, span)]


def _unmatched(
    own_a: Sequence[Value], own_b: Sequence[Value], same: Callable[[Value, Value], bool]
) -> tuple[list[Value], list[Value]]:
    """The values of either side that agree with none of the other."""
    return (
        [one for one in own_a if not any(same(one, other) for other in own_b)],
        [other for other in own_b if not any(same(one, other) for one in own_a)],
    )


def _face(
    pair: Pair, left_a: list[Value], left_b: list[Value], comparable: Callable[[Value, Value], bool]
) -> Iterator[tuple[Value, Value]]:
    """Values in one another's place: in one block of nearly the same words, else the only comparable ones."""
    for one in left_a:
        rivals = [other for other in left_b if comparable(one, other)]
        if pair.close:
            rivals = [other for other in rivals if _same_block(pair, one.span, other.span)]
        backwards = [x for x in left_a if rivals and comparable(x, rivals[0])]
        if len(rivals) == 1 and (pair.close or len(backwards) == 1):
            yield one, rivals[0]


def _same_block(pair: Pair, one: Span, other: Span) -> bool:
    """Whether the words of both spans are in one differing block."""
    ones, others = set(pair.a.words_in(one)), set(pair.b.words_in(other))
    return any(
        ones & set(range(block.a_start, block.a_end)) and others & set(range(block.b_start, block.b_end))
        for block in pair.blocks
    )


def _against(pair: Pair, one: Span, other: Span) -> str:
    return f"“{one.of(pair.a.reading.text)}” and “{other.of(pair.b.reading.text)}”"
