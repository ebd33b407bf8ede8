"""Numbers and times of one thing that two reports of one story do not agree in, wherever they stand."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Literal

from retold.comparing.counterparts.ages import Owner, may_be_one_person, owner_of
from retold.comparing.counterparts.figures import figures_in
from retold.comparing.counterparts.likely import Anchor, anchor, likelihood, traits
from retold.comparing.counterparts.others import tells_of_others
from retold.comparing.counterparts.slips import are_swapped, noughts_apart, significant_digits
from retold.comparing.differences.counting import in_full
from retold.comparing.differences.dates import Time
from retold.comparing.differences.numbers import (
    EITHER_WAY,
    MANY,
    TIME,
    Number,
    agree,
    are_bounds_apart,
    are_related,
    may_count_alike,
    may_stand_for,
)
from retold.comparing.differences.people import are_people
from retold.comparing.differences.rounding import is_rounded_roughly
from retold.comparing.differences.same_times import contradict, same_sort
from retold.model import Difference, Reading, Span
from retold.text import concept
from retold.text.remembered import once_for_each

Sort = Literal["number", "measure", "date"]

SURE: dict[Sort, float] = {"number": 1.3, "measure": 1.6, "date": 2.5}
"""The likelihood from which on two values are shown. Of real pairs some four in five are right from there on."""

SLIP = 2.0
"""How much more likely a slip of the pen makes it: few numbers are the digits of others by chance."""

FARTHEST = 3
"""Numbers more than so many times each other are of two things, but for slips of the pen."""

LEAST_ROUND = 1000
"""Numbers of one digit that differ by noughts only are a slip from here on: three and thirty are two numbers."""

OF_MANY = frozenset(
    map(
        concept,
        "votes points goals seats pages touchdowns catches games passes yards times terms".split(),
    )
)
"""What is counted of many things, each by itself."""


@dataclass(frozen=True, slots=True)
class Value:
    """A number or a time as a report tells it."""

    held: Number | Time
    anchor: Anchor
    others: bool = False
    owner: Owner | None = None

    @property
    def sort(self) -> Sort:
        """What counts things, what measures them and what dates them are known to be of one thing by other signs."""
        if isinstance(self.held, Time):
            return "date"
        return "measure" if self.held.measure or TIME in self.held.unit or "age" in self.held.unit else "number"

    @property
    def grain(self) -> tuple[bool, bool]:
        """Whether a time has a month, and a day: a year may be of what a day is of, but nobody gives it instead."""
        return isinstance(self.held, Time) and bool(self.held.month), isinstance(self.held, Time) and bool(
            self.held.day
        )


@dataclass(frozen=True, slots=True)
class Facing:
    """Two values that may be of one thing; ``rivals`` is how many others each report has instead of its own."""

    one: Value
    other: Value
    rivals: tuple[int, int]
    agree: bool


def find_values_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """The values of which each report has one, and that cannot both be true: for each the likeliest alone."""
    every = list(facing_values(a, b))
    shared = {id(value) for each in every if each.agree for value in (each.one, each.other)}
    alike = (pair for pair in product(_values(a), _values(b)) if _are_same(*pair))
    shared |= {id(value) for pair in alike for value in pair}
    apart = [each for each in every if not shared & {id(each.one), id(each.other)} and _can_be_one(each)]
    ranked = sorted(
        ((_likelihood(each, a, b), each) for each in apart),
        key=lambda item: (-round(item[0], 6), item[1].one.anchor.span.start + item[1].other.anchor.span.start),
    )
    met: set[int] = set()
    for likely, each in ranked:
        if likely >= SURE[each.one.sort] and not met & {id(each.one), id(each.other)}:
            yield _difference(each, a, b)
        met |= {id(each.one), id(each.other)}


def _are_same(one: Value, other: Value) -> bool:
    """Whether two numbers are the same, and large, whatever they count: who has both differs in nothing."""
    x, y = one.held, other.held
    return isinstance(x, Number) and isinstance(y, Number) and MANY < x.value == y.value and x.measure == y.measure


def _likelihood(each: Facing, a: Reading, b: Reading) -> float:
    return likelihood(traits(each.one.anchor, each.other.anchor, a, b, each.rivals), each.one.sort) + (
        SLIP if _is_slip(each) else 0.0
    )


def _difference(each: Facing, a: Reading, b: Reading) -> Difference:
    one, other = each.one.held, each.other.held
    if isinstance(one, Time) or isinstance(other, Time):
        return Difference("date", one.span, other.span, "another time")
    note = EITHER_WAY if are_bounds_apart(one, other) else "another number"
    if _are_in_two_currencies(one, other):
        note = "another unit"
    return Difference("number", in_full(a.text, one), in_full(b.text, other), note)


def facing_values(a: Reading, b: Reading) -> Iterator[Facing]:
    """The values of two reports that may be of one thing, whether they agree or not."""
    pairs = [
        (one, other)
        for one, other in product(_values(a), _values(b))
        if one.sort == other.sort and _may_face(one, other)
    ]
    ones: dict[int, set[object]] = defaultdict(set)
    others: dict[int, set[object]] = defaultdict(set)
    for one, other in pairs:
        if one.grain != other.grain:
            continue
        ones[id(other)].add(written(one))
        others[id(one)].add(written(other))
    for one, other in pairs:
        rivals = max(len(ones[id(other)]) - 1, 0), max(len(others[id(one)]) - 1, 0)
        yield Facing(one, other, rivals, _agree(one, other))


def written(value: Value) -> object:
    """What a value is, however often a report tells it."""
    return value.held.parts if isinstance(value.held, Time) else value.held.value


@once_for_each
def _values(reading: Reading) -> list[Value]:
    """The numbers of a report, then its times; ranks, labels and words for an unknown number are left out.

    So are days of the week and hours, at which much happens in any story, and when somebody says something.
    """
    every = figures_in(reading)
    numbers = [
        Value(
            one,
            anchor(told, Span(one.span.start, max(one.span.end, one.end)), one.unit),
            tells_of_others(reading.text, told.sentence.span, one.span),
            owner_of(reading, one) if "age" in one.unit else None,
        )
        for told, _, found in every
        for one in found
        if _is_told(one)
    ]
    times = [
        Value(one, anchor(told, one.span))
        for told, found, _ in every
        for one in found
        if not (one.said_by or one.every or one.near or one.weekday or one.other)
    ]
    return [*numbers, *times]


def _is_told(number: Number) -> bool:
    """Whether a number counts or measures something; one that is not whole and measures nothing is a version."""
    whole = number.measure is not None or number.figure % 1 == 0 or TIME in number.unit
    return whole and number.value != 1 and not (number.rank or number.label or number.when) and number.bound != "vague"


def _may_face(one: Value, other: Value) -> bool:
    """Whether two values are in one unit, or of one sort of time."""
    x, y = one.held, other.held
    if isinstance(x, Time) or isinstance(y, Time):
        return isinstance(x, Time) and isinstance(y, Time) and same_sort(x, y)
    if x.part != y.part or x.fate != y.fate:
        return False
    if _are_in_two_currencies(x, y):
        return True
    if not (x.unit & y.unit or are_people(x.unit, y.unit) or are_related(x, y) or _measure(x, y) or x.fate):
        return False
    return may_count_alike(x, y) and may_stand_for(x, y)


def _measure(one: Number, other: Number) -> bool:
    """Whether both measure the same."""
    return one.measure is not None and other.measure is not None and one.measure.kind == other.measure.kind


def _are_in_two_currencies(one: Number, other: Number) -> bool:
    """Whether two sums are one figure of two digits or more, in two currencies."""
    if one.value != other.value or not (one.measure and other.measure) or one.measure == other.measure:
        return False
    return one.measure.worth == other.measure.worth == 0 and significant_digits(one.value) > 1


def _agree(one: Value, other: Value) -> bool:
    x, y = one.held, other.held
    if isinstance(x, Time) or isinstance(y, Time):
        # A month agrees with no day: who tells both differs in the day.
        return isinstance(x, Time) and isinstance(y, Time) and not contradict(x, y) and one.grain == other.grain
    return agree(x, y) and not are_bounds_apart(x, y)


def _can_be_one(each: Facing) -> bool:
    """Whether two numbers are near one another, or one is the other with a slip of the pen."""
    x, y = each.one.held, each.other.held
    if isinstance(x, Time) or isinstance(y, Time):
        return isinstance(x, Time) and isinstance(y, Time) and contradict(x, y) and each.one.grain == each.other.grain
    if each.one.owner and each.other.owner and not may_be_one_person(each.one.owner, each.other.owner):
        return False
    if is_rounded_roughly(x.value, y.value):
        return False
    if _is_slip(each):
        return True
    if each.one.others or each.other.others or (x.fate and each.rivals != (0, 0)):
        return False
    low, high = sorted((x.size, y.size))
    return x.unit.isdisjoint(OF_MANY) and high <= FARTHEST * low


def _is_slip(each: Facing) -> bool:
    """Whether digits have changed places, there is a nought too many, or a figure has another currency."""
    x, y = each.one.held, each.other.held
    if isinstance(x, Time) or isinstance(y, Time):
        return isinstance(x, Time) and isinstance(y, Time) and _is_slip_of_date(x, y)
    low, high = sorted((x.value, y.value))
    if are_swapped(low, high) or _are_in_two_currencies(x, y):
        return True
    return noughts_apart(low, high) and (low >= LEAST_ROUND or significant_digits(low) > 1)


def _is_slip_of_date(one: Time, other: Time) -> bool:
    if one.year and other.year and one.year != other.year:
        return sorted(str(one.year)) == sorted(str(other.year))
    if one.month != other.month or not (one.day and other.day):
        return False
    days = f"{one.day:02}", f"{other.day:02}"
    return days[0] == days[1][::-1] or days[0][1] == days[1][1]
