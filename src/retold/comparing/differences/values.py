"""Numbers and dates that two corresponding passages do not agree in."""

from collections.abc import Iterator

from retold.comparing.differences import dates, numbers, same_times
from retold.comparing.differences.counting import find_numbers, in_full
from retold.comparing.differences.dates import Time, find_times
from retold.comparing.differences.events import are_of_two_places
from retold.comparing.differences.facing import Sort, facing, in_one_place, word_before
from retold.comparing.differences.numbers import Number
from retold.comparing.differences.sides import Pair, Side
from retold.comparing.differences.weekdays import (
    are_of_a_series,
    are_of_one_verb,
    are_of_two_told,
    are_of_two_verbs,
    are_surely_of_one_verb,
)
from retold.model import Difference, Reading, Span
from retold.model.compared import DifferenceKind
from retold.text.related import are_kin

SURE, SURE_VERBS, SURE_TIMES = 0.6, 0.75, 0.9
"""Likeness of two passages in other words from which on their values, their times of one verb, and all their times can
be of the same. All 11 times below the last in BASIL and ECB+ were of two events, 4 of 5 in MRPC."""

_NEARLY = frozenset("around about roughly nearly almost before after by circa towards".split())
_BEFORE = 12
"""So many characters before a time hold the word that makes it a time near it."""


def find_value_differences(pair: Pair) -> Iterator[Difference]:
    """Dates first, since their digits are no numbers."""
    if not pair.retold and are_of_two_places(pair):
        return
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
    for one, other in facing(pair, own_a, own_b, _TIMES):
        if _are_of_one(pair, one, other) and same_times.same_sort(one, other) and same_times.contradict(one, other):
            note = dates.SAID_THEN if one.said_by and other.said_by else "another time"
            yield Difference("date", one.span, other.span, note)


def _are_of_one(pair: Pair, one: Time, other: Time) -> bool:
    """Whether two times can be of one thing that happened: in other words the less, the less the passages are alike."""
    readings = pair.a.reading, pair.b.reading
    if one.until and other.until:
        return True
    surely = all(side.holds(time.span) and not _is_about(side, time) for side, time in ((pair.a, one), (pair.b, other)))
    if pair.retold and surely and not are_of_two_told(pair, one, other):
        return True
    if pair.close:
        if not (one.weekday and other.weekday) or (one.said_by and other.said_by):
            return True
        if in_one_place(pair, one.span, other.span):
            return not are_of_two_verbs(readings[0], one, readings[1], other)
    elif pair.likeness < SURE_TIMES:
        return are_surely_of_one_verb(readings[0], one, readings[1], other)
    return are_of_one_verb(readings[0], one, readings[1], other)


def _is_about(side: Side, time: Time) -> bool:
    """Whether a time is only told to be near: "at around 9pm"."""
    before = side.reading.text[max(0, time.span.start - _BEFORE) : time.span.start].split()[-1:]
    return not _NEARLY.isdisjoint(before)


def _times_near(side: Side) -> list[Time]:
    return [time for number in _nearby(side) for time in side.once(values_of, number)[0]]


def _number_differences(pair: Pair, own_a: list[Number], own_b: list[Number]) -> Iterator[Difference]:
    """Numbers of the same that cannot both be true, and those of which one is more precise."""
    yield from _in_other_units(pair, own_a, own_b)
    for one, other in facing(pair, own_a, own_b, _NUMBERS):
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
        if len(rivals) == 1 and numbers.are_bounds_apart(one, rivals[0]):
            a, b = in_full(pair.a.reading.text, one), in_full(pair.b.reading.text, rivals[0])
            yield Difference("number", a, b, numbers.EITHER_WAY)
        elif len(rivals) == 1 and (finer := numbers.more_precise(one, rivals[0])):
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
        if one.bound == "vague":
            continue
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
    """Whether two lengths of time, in other words, follow on the same or a related word; other numbers need not."""
    if pair.close or numbers.TIME not in one.unit & other.unit or one.when:
        return True
    before = word_before(pair.a, one.span), word_before(pair.b, other.span)
    return before[0] == before[1] or (all(before) and are_kin(before[0] or "", before[1] or ""))


def _numbers_near(side: Side) -> list[Number]:
    return [found for number in _nearby(side) for found in side.once(values_of, number)[1]]


_TIMES = Sort(
    same_times.can_be_same,
    same_times.same_sort,
    same_times.written_alike,
    _times_near,
    SURE_VERBS,
    same_times.same_sort,
    by_form=True,
)
_NUMBERS = Sort(numbers.agree, numbers.face, numbers.resemble, _numbers_near, SURE, numbers.may_be_of_one)
