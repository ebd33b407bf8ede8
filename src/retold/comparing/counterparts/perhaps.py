"""Values of two reports that perhaps answer one question of the story, though the text does not show it."""

from collections.abc import Iterator
from math import log

from retold.comparing.counterparts.answering import Facing, answering, facing_slots
from retold.comparing.counterparts.slips import are_swapped, noughts_apart, significant_digits
from retold.comparing.counterparts.slots import Slot, slots_in
from retold.comparing.counterparts.told import are_of_others, length
from retold.comparing.counterparts.values import FARTHEST, LEAST_ROUND
from retold.comparing.differences.clock import NOON
from retold.comparing.differences.counting import in_full
from retold.comparing.differences.dates import Time
from retold.comparing.differences.numbers import MANY, are_related
from retold.model import Difference, Reading

LEAST: dict[str, float] = {
    "age": 0.5,
    "clock": 0.5,
    "people": 0.75,
    "count": 0.95,
    "day": 1.3,
    "weekday": 1.3,
    "time": 2.05,
    "year": 2.2,
}
LEAST_OF_OTHERS = 0.3
"""The score from which on values of a kind are shown, chosen by reading those of 583 real pairs of reports: a report
has many years and lengths of time, but seldom two ages, sums or times of day."""

LENGTH, LENGTH_COST = 150, 0.4
"""The only value of its sort says the less the longer a report is: a short one has little beside what happened."""

SLIP = 1.5
"""How much likelier it is where the digits of two numbers are the same in another order: 26 and 62."""

MOST_RIVALS = 12
"""A report that has more other answers gives none: its table need not be held against another's, row by row."""

FARTHEST_AGE = 1.25
"""Nobody takes a man of 51 for 17: that is his son."""

_OF_SOMEBODY = ("age", "time")

MOST_HOURS_APART = 1.5
"""Two hours farther apart are of two things that happened."""


def find_values_perhaps(a: Reading, b: Reading) -> Iterator[Difference]:
    """The values that perhaps answer one question: for each that the other report does not have the likeliest alone."""
    large = _large(a), _large(b)
    apart = [
        each
        for each in facing_slots(a, b)
        if max(each.rivals) <= MOST_RIVALS
        and not any(each.taken)
        and not _has(large[1], each.one)
        and not _has(large[0], each.other)
        and _may_be_one(each)
    ]
    unlikely = LENGTH_COST * max(0.0, log(length(a) * length(b) / LENGTH**2))
    ranked = sorted(
        ((answering(each, a, b) + (SLIP if _is_slip(each) else 0.0) - unlikely, each) for each in apart),
        key=lambda item: (-round(item[0], 6), item[1].one.anchor.span.start + item[1].other.anchor.span.start),
    )
    met: set[int] = set()
    for likely, each in ranked:
        if likely >= LEAST.get(each.one.kind, LEAST_OF_OTHERS) and not met & {id(each.one), id(each.other)}:
            yield _difference(each, a, b)
            met |= {id(each.one), id(each.other)}


def _large(reading: Reading) -> set[tuple[bool, object]]:
    """The numbers of a report that stand nowhere by chance, ages apart."""
    return {
        (slot.kind == "age", slot.held.value)
        for slot in slots_in(reading)
        if not isinstance(slot.held, Time) and slot.held.value > MANY
    }


def _has(large: set[tuple[bool, object]], slot: Slot) -> bool:
    return not isinstance(slot.held, Time) and (slot.kind == "age", slot.held.value) in large


def _may_be_one(each: Facing) -> bool:
    """Whether two values that differ can be of one thing."""
    x, y = each.one.held, each.other.held
    if isinstance(x, Time) or isinstance(y, Time):
        return (
            isinstance(x, Time)
            and isinstance(y, Time)
            and each.one.kind == each.other.kind
            and _are_near(each.one.kind, x, y)
        )
    if each.one.kind in _OF_SOMEBODY and are_of_others(each.one.persons, each.other.persons):
        return False
    if each.one.kind == "count" and not _count_one_thing(each):
        return False
    low, high = sorted(float(str(slot.written)) for slot in (each.one, each.other))
    return high <= (FARTHEST_AGE if each.one.kind == "age" else FARTHEST) * low or _is_slip(each)


def _are_near(kind: str, one: Time, other: Time) -> bool:
    """Whether two times of day are near one another, and two days are given alike."""
    if kind == "clock" and one.other and other.other:
        hours = [int(each[:2]) % NOON + int(each[3:5]) / 60 for each in (one.other, other.other)]
        apart = abs(hours[0] - hours[1])
        return min(apart, NOON - apart) <= MOST_HOURS_APART
    return [part is None for part in one.parts] == [part is None for part in other.parts]


def _count_one_thing(each: Facing) -> bool:
    """Whether two numbers count the same or related things, or the one what stands near the other.

    There are two or three of many things in any story.
    """
    x, y = each.one.held, each.other.held
    if isinstance(x, Time) or isinstance(y, Time) or max(x.value, y.value) <= MANY:
        return False
    if x.unit & y.unit or are_related(x, y):
        return True
    return not (x.unit.isdisjoint(each.other.anchor.away) and y.unit.isdisjoint(each.one.anchor.away))


def _is_slip(each: Facing) -> bool:
    """Whether digits have changed places, or there is a nought too many."""
    x, y = each.one.held, each.other.held
    if isinstance(x, Time) or isinstance(y, Time):
        return False
    low, high = sorted((x.value, y.value))
    if are_swapped(low, high) or f"{low:g}" == f"{high:g}"[::-1]:
        return True
    return noughts_apart(low, high) and (low >= LEAST_ROUND or significant_digits(low) > 1)


def _difference(each: Facing, a: Reading, b: Reading) -> Difference:
    one, other = each.one.held, each.other.held
    if isinstance(one, Time) or isinstance(other, Time):
        return Difference("date", one.span, other.span, "another time")
    return Difference("number", in_full(a.text, one), in_full(b.text, other), "another number")
