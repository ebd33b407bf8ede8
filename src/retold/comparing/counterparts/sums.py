"""Sums of money of one thing that two reports of one story do not agree in, wherever they stand."""

from collections.abc import Iterator, Sequence
from itertools import product

from retold.comparing.counterparts.counted import Counted, counted_in
from retold.comparing.counterparts.slips import significant_digits
from retold.comparing.differences.counting import in_full
from retold.comparing.differences.numbers import NEAR_VALUE, Number, agree
from retold.model import Difference, Reading
from retold.text import idf

LEAST = 1e4
"""Smaller sums are prices of many things."""

SELDOM = 3.5
"""What stands beside two sums of one thing is said in one of thirty reports."""

LEAST_WEIGHT = 6.0
"""What two sentences with the same figure in other currencies have to share, by weight, if nothing beside it."""


def find_sums_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """The sums of one thing of which each report has one, and the same figure in another currency."""
    ones, others = _sums(a), _sums(b)
    for one, other in product(ones, others):
        if _is_other_currency(one, other, ones, others):
            note = "another unit"
        elif _are_of_one(one, other) and _is_alone(one, other, ones, others) and _is_alone(other, one, others, ones):
            note = "another number"
        else:
            continue
        yield Difference("number", in_full(a.text, one.number), in_full(b.text, other.number), note)


def _sums(reading: Reading) -> list[Counted]:
    return [
        one
        for one in counted_in(reading)
        if one.number.measure and not one.number.measure.worth and one.number.value >= LEAST and not one.others
    ]


def _is_other_currency(one: Counted, other: Counted, ones: Sequence[Counted], others: Sequence[Counted]) -> bool:
    """Whether two sums are one figure of two digits or more, in two currencies, and neither report has it in both."""
    x, y = one.number, other.number
    if x.value != y.value or x.measure == y.measure or significant_digits(x.value) < 2:
        return False
    if any(_has(x, each) for each in others) or any(_has(y, each) for each in ones):
        return False
    return bool(one.beside & other.beside) or one.told.shared(other.told)[0] >= LEAST_WEIGHT


def _has(number: Number, other: Counted) -> bool:
    return other.number.value == number.value and other.number.measure == number.measure


def _are_of_one(one: Counted, other: Counted) -> bool:
    """Whether two sums in one currency are of one thing, and cannot both be true."""
    x, y = one.number, other.number
    low, high = sorted((x.value, y.value))
    if x.measure != y.measure or x.part != y.part or one.rate != other.rate or high > NEAR_VALUE * low:
        return False
    return _shares_thing(one, other) and not agree(x, y) and not one.told.on_another_day(other.told)


def _shares_thing(one: Counted, other: Counted) -> bool:
    """Whether a word that is seldom said stands beside both."""
    return any(idf(each) >= SELDOM for each in one.beside & other.beside)


def _is_alone(one: Counted, facing: Counted, ones: Sequence[Counted], others: Sequence[Counted]) -> bool:
    """Whether all sums of a report that may be of the same agree with this one, and none of the other report does."""
    if any(one.number.measure == each.number.measure and agree(one.number, each.number) for each in others):
        return False
    return all(agree(one.number, each.number) for each in ones if _shares_thing(each, facing))
