"""Numbers that are set against one another: what they count, how exactly, and whether two can both be true."""

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from retold.model import Span
from retold.text import concept
from retold.text.collectives import COLLECTIVE_HEADS

Bound = Literal["exact", "about", "below", "least", "most", "vague"]

SIGNS = frozenset({"%", "$", "£", "€", "¥", "age"})
"""Units that are told by a sign or by their place."""

MANY = 12
"""Numbers up to this one are grammar as often as counts ("one", "the two"): they need a unit to be compared."""

ROUNDED = 0.001
"""Part of a number up to which digits left out are rounding where both are given as exact."""

NEAR_VALUE = 3
"""Numbers in sentences beside one another's face one another where neither is more than so many times the other."""

MOST_APART = 10
"""Numbers in other words with nothing counted in common, as sums of money, are of the same up to so many times."""

PEOPLE = frozenset({concept("people")})
_KINDS = frozenset(map(concept, COLLECTIVE_HEADS))
"""What stands for people of whatever kind, and kinds of people."""

TIME = "time"
"""The unit that all lengths of time have besides their own."""

NEAR_LENGTH = 5
"""Lengths of time written in different units face one another where neither is more than so many times the other."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands, the interval that it can mean, and the concepts of what it counts.

    ``grain`` is the worth of its last written digit: 0.1 in 5.2, a million in "5 million". ``when`` is whether it is
    a length of time without a number that tells when something was: "a week later". ``fate`` is what became of those
    who are counted.
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


def may_count_alike(one: Number, other: Number) -> bool:
    """Whether the two numbers can be about the same: both ranks or none, and units that do not exclude one another."""
    if one.rank != other.rank or _have_two_fates(one, other):
        return False
    if TIME in one.unit & other.unit and len(one.unit & other.unit) == 1:
        return max(one.value, other.value) <= NEAR_LENGTH * min(one.value, other.value)
    return not one.unit or not other.unit or bool(one.unit & other.unit) or _are_people(one, other)


def _have_two_fates(one: Number, other: Number) -> bool:
    """Whether other things became of those whom the two count."""
    return bool(one.fate and other.fate) and one.fate != other.fate


def _are_people(one: Number, other: Number) -> bool:
    """Whether one counts people and the other, say, passengers."""
    return bool((one.unit & PEOPLE and other.unit & _KINDS) or (other.unit & PEOPLE and one.unit & _KINDS))


def may_stand_for(one: Number, other: Number) -> bool:
    """Whether one can stand in the place of the other: percentages, ages, ranks and sums of money among themselves."""
    if one.rank != other.rank or ("%" in one.unit) != ("%" in other.unit) or _have_two_fates(one, other):
        return False
    if ("age" in one.unit) != ("age" in other.unit):
        # "who was 19" is an age, "the mother of three" none.
        return all("age" in number.unit or (not number.unit and number.value > MANY) for number in (one, other))
    signs = one.unit & SIGNS, other.unit & SIGNS
    return not all(signs) or signs[0] == signs[1]


def face(one: Number, other: Number) -> bool:
    """Whether two numbers in differently worded sentences are of the same: they share a unit, or none is small."""
    if not may_count_alike(one, other) or (one.unit & other.unit <= SIGNS and not _within(_reach(one), one, other)):
        return False
    return bool(one.unit & other.unit) or min(one.value, other.value) > MANY


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
    if one.grain != other.grain and abs(one.value - other.value) < max(one.grain, other.grain) / 2:
        return True
    if one.bound == other.bound and one.bound != "vague":
        return math.isclose(one.value, other.value) or _rounded(one.value, other.value)
    return one.low <= other.high and other.low <= one.high


def significance(value: float) -> float:
    """The worth of the last digit that a number is given to: 1,000 in 1,000, ten in 140, 50 in 150, one in 141."""
    if not value:
        return 0.0
    written = f"{value:.6g}" if value < 1 else f"{value:.15g}"
    exponent = Decimal(written).normalize().as_tuple().exponent
    worth = 10.0 ** int(exponent)
    return 5 * worth if written.replace(".", "").rstrip("0").endswith("5") else worth


def _rounded(one: float, other: float) -> bool:
    """Whether one of two long numbers is the other rounded: 141,000 and 141,060, not 1,401 and 1,402."""
    worth = significance(one), significance(other)
    apart = abs(one - other)
    return worth[0] != worth[1] and apart <= max(worth) / 2 and apart <= ROUNDED * max(one, other)


def more_precise(one: Number, other: Number) -> int:
    """1 where the first number leaves less room than the other, -1 where more, 0 where neither."""
    if one.value == other.value and one.bound == other.bound:
        return 0
    room, other_room = (number.high - number.low + number.grain for number in (one, other))
    return (room < other_room) - (room > other_room)
