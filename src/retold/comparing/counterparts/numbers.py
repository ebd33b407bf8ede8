"""Numbers of the same thing that two reports of one story do not agree in, wherever they stand."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from retold.comparing.counterparts.counted import ROW, Counted, counted_in, is_length
from retold.comparing.counterparts.slips import are_swapped, noughts_apart, significant_digits
from retold.comparing.differences.counting import in_full
from retold.comparing.differences.numbers import (
    EITHER_WAY,
    MANY,
    SIGNS,
    Number,
    agree,
    are_bounds_apart,
    may_count_alike,
    may_stand_for,
)
from retold.comparing.differences.people import are_people
from retold.model import Difference, Reading
from retold.text import concept
from retold.text.predicates import predicates
from retold.text.related import relations

LEAST_WEIGHT, LEAST_PART = 8.0, 0.2
"""What two sentences that count the same thing have to share besides, by weight and as part of the lighter."""

LEAST_OF_LEADS = 2.0
"""The weight that is enough where both reports speak of the thing as they begin."""

SURE_WEIGHT, SURE_PART = 10.0, 0.35
"""What two leads have to share besides that have no verb in common."""

SLIP_PART = 0.3
"""The same where one number is the other with a nought too many, and has one digit."""

LEAST_ALONE = 1000
"""Numbers of one thing from here on that differ by a nought are of the same if each report has no other of it."""

SLIP_WEIGHT = 4.0
"""What has to be shared besides two digits where it is measured: sums of money and distances are of many things."""

LENGTH_WEIGHT, LENGTH_PART = 15.0, 0.35
"""The same for lengths of time, which are of many things."""

_OF_MANY = frozenset(
    map(
        concept,
        "seconds minutes hours days weeks months years people persons men women times points percent degrees miles "
        "kilometres metres meters feet yards "
        "inches knots tonnes tons pounds kilos kilograms grams litres gallons barrels acres hectares watts "
        "megawatts votes goals seats pages touchdowns catches games".split(),
    )
)
"""What is counted or measured of many things."""


def find_numbers_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """The numbers of one thing of which each report has one value, and that cannot both be true."""
    facing = _Facing(counted_in(a), counted_in(b))
    for one, other in facing.apart:
        if facing.told_alike(one, other):
            continue
        rivals = facing.have_rivals(one, other)
        if (
            _is_slip(one, other, rivals)
            or (not rivals and _is_only_length(one, other))
            or (not rivals and _is_only(one, other) and not _are_foreign(one, a, other, b))
        ):
            note = EITHER_WAY if are_bounds_apart(one.number, other.number) else "another number"
            yield Difference("number", in_full(a.text, one.number), in_full(b.text, other.number), note)


class _Facing:
    """The numbers of two reports that may be of one thing; each pair is looked at once, since lists have hundreds."""

    def __init__(self, ones: Sequence[Counted], others: Sequence[Counted]) -> None:
        self.apart: list[tuple[Counted, Counted]] = []
        self._alike: tuple[set[int], set[int]] = (set(), set())
        self._facing_other: dict[tuple[int, str], list[Number]] = defaultdict(list)
        self._facing_one: dict[tuple[int, str], list[Number]] = defaultdict(list)
        for one, other in product(ones, others):
            x, y = one.number, other.number
            if MANY < x.value == y.value and x.unit & y.unit:
                self._note_alike(one, other)
            elif _may_face(one, other):
                self._add(one, other)

    def _note_alike(self, one: Counted, other: Counted) -> None:
        self._alike[0].add(id(one))
        self._alike[1].add(id(other))

    def _add(self, one: Counted, other: Counted) -> None:
        if agree(one.number, other.number) and not are_bounds_apart(one.number, other.number):
            self._note_alike(one, other)
            return
        self.apart.append((one, other))
        self._facing_other[id(other), one.thing].append(one.number)
        self._facing_one[id(one), other.thing].append(other.number)

    def told_alike(self, one: Counted, other: Counted) -> bool:
        """Whether either report has the value of the other as well."""
        return id(one) in self._alike[0] or id(other) in self._alike[1]

    def have_rivals(self, one: Counted, other: Counted) -> bool:
        """Whether a report has another value of the same thing."""
        ones, others = self._facing_other[id(other), one.thing], self._facing_one[id(one), other.thing]
        return not all(agree(x, one.number) for x in ones) or not all(agree(y, other.number) for y in others)


def _are_foreign(one: Counted, a: Reading, other: Counted, b: Reading) -> bool:
    """Whether either sentence tells of what the other report does not know."""
    return one.told.is_foreign_to(b) or other.told.is_foreign_to(a)


def _may_face(one: Counted, other: Counted) -> bool:
    x, y = one.number, other.number
    if 1 in (x.value, y.value) or x.part != y.part or any(_is_version(each) or each.label for each in (x, y)):
        return False
    if not (x.unit & y.unit or one.thing == other.thing == ROW or are_people(x.unit, y.unit)):
        return False
    return may_count_alike(x, y) and may_stand_for(x, y)


def _is_version(number: Number) -> bool:
    """Whether a number is not whole, and measures nothing: "update 5.50"."""
    return number.figure % 1 > 0 and number.measure is None


def _is_slip(one: Counted, other: Counted, rivals: bool) -> bool:
    """Whether one number can be the other with a slip of the pen; ``rivals`` is whether there are others of it."""
    x, y = one.number.value, other.number.value
    if bool(one.number.fate) != bool(other.number.fate):
        return False
    if are_swapped(x, y):
        return not one.number.measure or one.told.shared(other.told)[0] >= SLIP_WEIGHT
    if not noughts_apart(x, y) or is_length(one.number) or one.rate != other.rate:
        return False
    weight, part = one.told.shared(other.told)
    if significant_digits(x) > 1:
        return weight >= SLIP_WEIGHT or (one.number.measure is None and _are_of_one_thing(one, other, rivals))
    if one.thing in _OF_MANY:
        return False
    alone = one.thing == other.thing and min(x, y) >= LEAST_ALONE and not (one.others or other.others)
    return (bool(one.thing) and alone and not rivals) or (weight >= LEAST_WEIGHT and part >= SLIP_PART)


def _are_of_one_thing(one: Counted, other: Counted, rivals: bool) -> bool:
    """Whether both count one thing, or are the only large numbers of people."""
    x, y = one.number, other.number
    if one.thing and one.thing == other.thing:
        return True
    return not rivals and min(x.value, y.value) >= LEAST_ALONE and are_people(x.unit, y.unit)


def _is_only(one: Counted, other: Counted) -> bool:
    """Whether both, which have no rivals, are of one thing, in sentences that have more in common."""
    if not one.thing or one.thing != other.thing or one.others or other.others or one.told.on_another_day(other.told):
        return False
    if one.thing in _OF_MANY or is_length(one.number) or one.number.unit & SIGNS:
        return False
    if one.thing == ROW:
        return True
    if bool(one.number.fate) != bool(other.number.fate):
        return False
    weight, part = one.told.shared(other.told, {one.thing})
    leads = one.leads and other.leads
    if one.beside & other.beside:
        return (leads and part >= SURE_PART) or (weight >= LEAST_WEIGHT and part >= LEAST_PART)
    if not _have_verb(one, other):
        return leads and weight >= SURE_WEIGHT and part >= SURE_PART
    return (leads and weight >= LEAST_OF_LEADS) or (weight >= LEAST_WEIGHT and part >= LEAST_PART)


def _have_verb(one: Counted, other: Counted) -> bool:
    """Whether a verb of the one sentence is told in the other: nine whales were refloated, 14 have died."""
    verbs, others = predicates(one.told.words), predicates(other.told.words)
    met = frozenset(key for each in others for key in relations(each))
    return any(verb in others or not met.isdisjoint(relations(verb)) for verb in verbs)


def _is_only_length(one: Counted, other: Counted) -> bool:
    """Whether both, which have no rivals, are in one unit of time, behind the same word, in sentences much alike."""
    if not (is_length(one.number) and one.number.unit == other.number.unit and one.before == other.before):
        return False
    if not (one.spaced and other.spaced) or one.before == "and":
        return False
    weight, part = one.told.shared(other.told, one.number.unit)
    return weight >= LENGTH_WEIGHT and part >= LENGTH_PART
