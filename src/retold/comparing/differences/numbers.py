"""Numbers that are set against one another: what they count, how exactly, and whether two can both be true."""

import math
from dataclasses import dataclass
from typing import Literal, NamedTuple

from retold.comparing.differences.people import KINDS, PEOPLE, are_people
from retold.comparing.differences.rounding import is_rounded
from retold.model import Span
from retold.text.related import are_kin, relations

Bound = Literal["exact", "about", "below", "least", "most", "vague"]

SIGNS = frozenset({"%", "$", "£", "€", "¥", "age"})
"""Units that are told by a sign or by their place."""

MANY = 12
"""Numbers up to this one are grammar as often as counts ("one", "the two"): they need a unit to be compared."""

NEAR_VALUE = 3
"""Numbers in sentences beside one another's face one another where neither is more than so many times the other."""

MOST_APART = 10
"""Numbers in other words are of the same up to so many times each other: 23 points of a match, 2,117 of a career."""

RANKED = 2
"""So many words behind two ranks in common show that they are of one row: "the third woman to win"."""

TIME = "length of time"
"""The unit that all lengths of time have besides their own."""

_PARTS = frozenset({"safe", "held", "moved"})

CONVERTED = 0.06
"""Part of a number up to which it was rounded when it was converted: 40 metres are "130 feet"."""

ROUNDED_LENGTH = 0.1
"""Part of a length of time up to which it was rounded when it is given in another unit: four weeks are a month."""

NEAR_LENGTH = 5
"""Lengths of time written in different units face one another where neither is more than so many times the other."""


FAR_BOUNDS = 1.2
"""Bounds of which one is so many times the other are worth showing side by side."""

EITHER_WAY = "both can be true"
"""What is said of them: no contradiction."""


class Measure(NamedTuple):
    """What a number is given in: its kind ("length", "€"), and what its unit is worth in the first of the kind.

    Lengths of two units are set against one another; currencies, and degrees of two scales, are units by themselves.
    """

    kind: str
    worth: float


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands, the interval that it can mean, and the concepts of what it counts.

    ``grain`` is the worth of its last written digit: 0.1 in 5.2, a million in "5 million". ``when`` is whether it is
    a length of time without a number that tells when something was: "a week later". ``fate`` is what became of those
    who are counted; ``end`` is where its unit ends, 0 where it has no measure. ``part`` is "part" or "whole" where it
    is told which of both it is: "six of nine", "five of his points". ``of`` is the noun that it is said of, where a
    noun and a small word stand before it: "income" in "a net income of $2 billion". ``label`` is whether it is a part
    of a name, or of a result: "Apollo 11", "3-0".
    """

    span: Span
    value: float
    low: float
    high: float
    bound: Bound
    unit: frozenset[str]
    rank: bool = False
    grain: float = 0.0
    when: bool = False
    fate: str = ""
    measure: Measure | None = None
    end: int = 0
    written: float | None = None
    part: str = ""
    of: str = ""
    label: bool = False

    @property
    def figure(self) -> float:
        """The number that is written: six of six years."""
        return self.value if self.written is None else self.written

    @property
    def size(self) -> float:
        """What is measured, in the first unit of its kind, so that feet can be held against metres."""
        return self.value * ((self.measure and self.measure.worth) or 1.0)


def may_count_alike(one: Number, other: Number) -> bool:
    """Whether the two numbers can be about the same: both ranks or none, and units that do not exclude one another."""
    if one.rank != other.rank or _have_two_fates(one, other) or _are_measured_apart(one, other):
        return False
    if one.measure and other.measure:
        return True
    if TIME in one.unit & other.unit and len(one.unit & other.unit) == 1:
        return max(one.value, other.value) <= NEAR_LENGTH * min(one.value, other.value)
    if not one.unit or not other.unit or one.unit & other.unit:
        return True
    return are_people(one.unit, other.unit) or are_related(one, other)


def _have_two_fates(one: Number, other: Number) -> bool:
    """Whether other things became of those whom the two count; who was saved or held is but a part of all."""
    if one.fate == other.fate:
        return False
    return bool(one.fate and other.fate) or not _PARTS.isdisjoint((one.fate, other.fate))


def _are_measured_apart(one: Number, other: Number) -> bool:
    """Whether the two measure other things, as tonnes and barrels do: 300 of the one may be 2,200 of the other."""
    return one.measure is not None and other.measure is not None and one.measure.kind != other.measure.kind


def _counts(one: Number) -> bool:
    """Whether a number counts something, and measures nothing; fifty pounds may be either."""
    return bool(one.unit) and one.measure is None and one.unit.isdisjoint(SIGNS)


def are_related(one: Number, other: Number) -> bool:
    """Whether what the two count may be the same in other words: houses and homes, travellers and passengers."""
    return not _keys(one.unit).isdisjoint(_keys(other.unit))


def _keys(unit: frozenset[str]) -> set[str]:
    """The groups of related words that a unit is in; words that only begin alike are others."""
    return {key for each in unit for key in relations(each) if key.startswith("#")}


def may_stand_for(one: Number, other: Number) -> bool:
    """Whether one can stand in the place of the other: percentages, ages, ranks and sums of money among themselves."""
    if one.label != other.label:
        return False
    if _are_measured_apart(one, other) or (one.measure and _counts(other)) or (other.measure and _counts(one)):
        return False
    if one.rank != other.rank or ("%" in one.unit) != ("%" in other.unit) or _have_two_fates(one, other):
        return False
    if (TIME in one.unit) != (TIME in other.unit) and (one.fate or other.fate):
        return False
    if ("age" in one.unit) != ("age" in other.unit):
        # "who was 19" is an age, "the mother of three" none.
        return all("age" in number.unit or (not number.unit and number.value > MANY) for number in (one, other))
    signs = one.unit & SIGNS, other.unit & SIGNS
    return not all(signs) or signs[0] == signs[1]


def face(one: Number, other: Number) -> bool:
    """Whether two numbers in differently worded sentences are of the same: they share a unit, or none is small.

    "One" and "first" are grammar as often as they tell a number; of other ranks there are many in any report.
    """
    if not may_count_alike(one, other) or not _within(_reach(one), one, other) or one.part != other.part:
        return False
    if one.label or other.label:
        return False
    if one.rank:
        return 1 < one.value <= MANY and 1 < other.value <= MANY and len(one.unit & other.unit) >= RANKED
    if 1 in (one.value, other.value) and not one.fate and one.measure is None and TIME not in one.unit:
        return False
    return _are_said_of_one(one, other) and (bool(one.unit & other.unit) or min(one.value, other.value) > MANY)


def _are_said_of_one(one: Number, other: Number) -> bool:
    """Whether no other noun says of what the one sum or share is, and of what the other."""
    return not one.of or not other.of or one.measure is None or are_kin(one.of, other.of)


def may_be_of_one(one: Number, other: Number) -> bool:
    """Whether two numbers that stand alone in passages all but the same can be of one thing, whatever they count."""
    if one.part != other.part or one.rank or other.rank or one.label or other.label or not may_stand_for(one, other):
        return False
    if not are_of_one_kind(one, other) or one.unit & SIGNS != other.unit & SIGNS or not _are_said_of_one(one, other):
        return False
    if one.unit and other.unit and _counts_people(one) != _counts_people(other):
        return False
    measured = one.measure is not None or TIME in one.unit
    if measured:
        return one.unit & SIGNS != frozenset() or bool(one.unit & other.unit - {TIME})
    return min(one.value, other.value) > MANY and _within(NEAR_VALUE, one, other)


def _counts_people(number: Number) -> bool:
    """Whether what is counted is called by a word for people: crew members are no vehicles."""
    return not number.unit.isdisjoint(PEOPLE | KINDS)


def resemble(one: Number, other: Number) -> bool:
    """Whether two numbers have a unit in common and lie within reach of one another."""
    return bool(one.unit & other.unit) and _within(NEAR_VALUE, one, other)


def _reach(one: Number) -> float:
    """How far apart numbers without a counted thing in common can be: percentages are of many things."""
    return NEAR_VALUE if "%" in one.unit else MOST_APART


def _within(times: float, one: Number, other: Number) -> bool:
    low, high = sorted((one.value, other.value))
    return high <= times * low


def agree(one: Number, other: Number) -> bool:
    """Whether both numbers can be true of the same: "dozens" and "at least 38" can, 12 and 15 cannot."""
    if one.measure and other.measure and one.measure != other.measure:
        return _agree_measured(one, one.measure, other, other.measure)
    if TIME in one.unit & other.unit and one.unit != other.unit:
        return _agree_in_length(one, other)
    if is_bounded_otherwise(one, other):
        return False
    if one.grain != other.grain and abs(one.value - other.value) < max(one.grain, other.grain) / 2:
        return True
    if one.bound == other.bound and one.bound != "vague":
        return math.isclose(one.value, other.value) or is_rounded(one.value, other.value)
    return one.low <= other.high and other.low <= one.high


def _agree_in_length(one: Number, other: Number) -> bool:
    """Whether two lengths of time in two units can be the same."""
    lows, highs = (one.low, other.low), (one.high, other.high)
    if one.bound == other.bound and one.bound != "vague":
        lows = highs = one.value, other.value
    room = 1 + ROUNDED_LENGTH
    return lows[0] <= highs[1] * room and lows[1] <= highs[0] * room


def _agree_measured(one: Number, by: Measure, other: Number, by_other: Measure) -> bool:
    """Whether two numbers in two units can be the same."""
    if by.kind != by_other.kind:
        return False
    low, high = one.low * by.worth, one.high * by.worth
    other_low, other_high = other.low * by_other.worth, other.high * by_other.worth
    return low <= other_high * (1 + CONVERTED) and other_low <= high * (1 + CONVERTED)


def are_of_one_kind(one: Number, other: Number) -> bool:
    """Whether both are measured, both lengths of time, or neither."""
    return (TIME in one.unit) == (TIME in other.unit) and (one.measure is None) == (other.measure is None)


def is_bounded_otherwise(one: Number, other: Number) -> bool:
    """Whether one number is told to be reached and the other not to be exceeded: "more than 300", "nearly 300"."""
    bounds = {one.bound, other.bound}
    return one.value == other.value and bounds in ({"least", "below"}, {"least", "most"})


def are_bounds_apart(one: Number, other: Number) -> bool:
    """Whether two bounds can both be true, and yet tell of sizes far apart: "over 9,000", "up to 12,000"."""
    bounds = {"least", "most", "below"}
    low, high = sorted((one.value, other.value))
    return one.bound != other.bound and {one.bound, other.bound} <= bounds and high >= FAR_BOUNDS * low


def more_precise(one: Number, other: Number) -> int:
    """1 where the first number leaves less room than the other, -1 where more, 0 where neither."""
    if one.value == other.value and one.bound == other.bound:
        return 0
    room, other_room = (number.high - number.low + number.grain for number in (one, other))
    return (room < other_room) - (room > other_room)
