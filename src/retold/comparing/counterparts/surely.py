"""Values of two reports that surely answer one question of the story, and differ.

What may answer one (``perhaps``) does so surely where it is much likelier, where a digit has changed places, where each
report has but one answer, or where it is the age of somebody named.
"""

from collections.abc import Iterator

from retold.comparing.counterparts.answers import Answers, answers_apart, difference_of, likeliest
from retold.comparing.counterparts.likely import NEAR, Anchor
from retold.comparing.counterparts.others import others_told_of
from retold.comparing.counterparts.slots import Slot, count_alike
from retold.comparing.differences.dates import Time
from retold.comparing.differences.people import are_people
from retold.model import Difference, Reading
from retold.text.related import related_to

SURE: dict[str, float] = {"people": 1.65, "time": 2.95, "day": 2.1, "year": 3.4}
SURE_OF_MONEY = 1.3
"""The score from which on values of a kind differ for certain, chosen by reading those of 815 real pairs of reports
and of invented ones; values of other kinds are many in any report."""

SURE_OF_FATE = 1.1
"""The score from which on the only number of those who died, or were arrested, in each report is of the same ones."""

SURE_OF_SLIP = 0.3
"""The score from which on two values with the digits of one another are of one thing, if nothing else may be."""


def find_values_surely(a: Reading, b: Reading) -> Iterator[Difference]:
    """The values that surely answer one question: for each the likeliest alone."""
    for each in likeliest(answers_apart(a, b), lambda one: _is_sure(one, a, b)):
        yield difference_of(each, a, b)


def _is_sure(each: Answers, a: Reading, b: Reading) -> bool:
    one, other = each.facing.one, each.facing.other
    if one.owner and other.owner:
        return True
    are_of_one = _others(a, one) == _others(b, other)
    if each.slip and one.kind != "clock" and each.facing.free == (0, 0) and (are_of_one or one.kind != "age"):
        return each.likely >= SURE_OF_SLIP
    if not are_of_one or one.kind != other.kind or (one.kind == "people" and not _may_be_the_same(one, other)):
        return False
    if one.fate:
        return each.likely >= SURE_OF_FATE and each.facing.rivals == (0, 0) and one.way == other.way != "some"
    least = SURE_OF_MONEY if one.is_money else SURE.get(one.kind)
    return least is not None and each.likely >= least and _share_a_word(one.anchor, other.anchor)


def _others(reading: Reading, slot: Slot) -> frozenset[str]:
    """By which words what a value stands in tells of other events than the one of the story."""
    return others_told_of(reading.text, slot.anchor.told.sentence.span, slot.held.span)


def _may_be_the_same(one: Slot, other: Slot) -> bool:
    """Whether two numbers of people may be of the same people, and neither is a part of them."""
    x, y = one.held, other.held
    if isinstance(x, Time) or isinstance(y, Time) or x.part or y.part:
        return False
    return not (x.unit and y.unit) or count_alike(x, y) or are_people(x.unit, y.unit)


def _share_a_word(one: Anchor, other: Anchor) -> bool:
    """Whether the same word, or a related one, stands near both values."""
    near = [[word for word, far in each.away.items() if far <= NEAR] for each in (one, other)]
    return bool(related_to(near[1], near[0]))
