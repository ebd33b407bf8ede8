"""The values of two reports that answer one question of the story, with how likely they do, the likeliest first."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import log

from retold.comparing.counterparts.ages import may_be_one_person
from retold.comparing.counterparts.answering import Facing, answering, facing_slots
from retold.comparing.counterparts.likely import Anchor
from retold.comparing.counterparts.slips import are_swapped, noughts_apart, significant_digits
from retold.comparing.counterparts.slots import Slot, count_alike, slots_in
from retold.comparing.counterparts.told import are_of_others, length
from retold.comparing.counterparts.values import FARTHEST, OF_MANY
from retold.comparing.differences.clock import NOON
from retold.comparing.differences.counting import in_full
from retold.comparing.differences.dates import Time
from retold.comparing.differences.numbers import MANY, Number
from retold.comparing.differences.people import are_people
from retold.comparing.differences.rounding import is_rounded_roughly
from retold.comparing.sentences.holders import may_be_one
from retold.model import Difference, Reading
from retold.text import concept
from retold.text.remembered import once_for_each

LENGTH, LENGTH_COST = 150, 0.4
"""The only value of its sort says the less the longer a report is: a short one has little beside what happened."""

SLIP = 1.5
"""How much likelier it is where the digits of two numbers are the same in another order: 26 and 62."""

OF_ONE_PERSON = 3.0
"""How much likelier it is of two ages of one who is named in both reports."""

MOST_RIVALS = 12
"""A report that has more other answers gives none: its table need not be held against another's, row by row."""

FARTHEST_AGE = 1.25
"""Nobody takes a man of 51 for 17: that is his son."""

OF_AGE = 18
"""Nobody takes a grown man for a child, however the digits of their ages are turned."""

MOST_HOURS_APART = 1.5
"""Two hours farther apart are of two things that happened."""

HUNDRED, ROOM = 100, 1
"""Percentages that make up so many, but for rounding, are a part and the rest: 81 percent have it, 18 percent not."""

REACH = 32
"""So many characters beside a length show in which direction it is measured."""

_BEHIND = re.compile(
    r"(?: \([^)]*\)?)?[ -](?:(?P<long>long)|(?P<high>high|tall|above|up)|(?P<deep>deep|below|down|under)|(?P<wide>wide)"
    r"|(?P<far>from|off|away|out|(?:\w+ )?of|(?:north|south|east|west)\w*))\b"
)
_IN_FRONT = re.compile(
    r"(?:(?P<high>altitude|height|climb\w*|fell|fallen|plunged|dropped)|(?P<deep>depth)"
    r"|(?P<far>distance|range|flew|flown|travel\w*)) (?:of |to |for )?"
    r"(?:about |some |around |nearly |almost |up to |over )?$"
)

_PERIODS = frozenset(map(concept, "days weeks months years".split()))
"""What a count of "the three previous years" is of."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Two values that cannot both be true, and how likely they answer one question.

    ``slip`` is whether the one is the other with digits in another order, or with a nought too many.
    """

    facing: Facing
    likely: float
    slip: bool


def answers_apart(a: Reading, b: Reading) -> list[Answers]:
    """The values that may answer one question and that the other report does not have, the likeliest first."""
    large = _large(a), _large(b)
    apart = [
        each
        for each in facing_slots(a, b)
        if max(each.rivals) <= MOST_RIVALS
        and not any(each.taken)
        and not _has(large[1], each.one)
        and not _has(large[0], each.other)
        and _may_be_one(each, a, b)
    ]
    unlikely = LENGTH_COST * max(0.0, log(length(a) * length(b) / LENGTH**2))
    found = (Answers(each, answering(each, a, b) - unlikely, _is_slip(each)) for each in apart)
    scored = [Answers(one.facing, one.likely + _more_likely(one), one.slip) for one in found]
    return sorted(scored, key=lambda one: (-round(one.likely, 6), *_places(one.facing)))


def _more_likely(each: Answers) -> float:
    """How much likelier two values are of one thing by what they are themselves."""
    of_one_person = each.facing.one.owner and each.facing.other.owner
    return (SLIP if each.slip else 0.0) + (OF_ONE_PERSON if of_one_person else 0.0)


def likeliest(answers: Sequence[Answers], are_shown: Callable[[Answers], bool]) -> Iterator[Facing]:
    """For each value the likeliest answer of the other report, if it is to be shown: each two values once.

    What a headline says in short stands in the body in full: there it is shown.
    """
    met: set[object] = set()
    shown: set[object] = set()
    for each in answers:
        places = {id(each.facing.one), id(each.facing.other)}
        if met.isdisjoint(places) and shown.isdisjoint(_sides(each.facing)) and are_shown(each):
            yield max((one.facing for one in answers if _sides(one.facing) == _sides(each.facing)), key=_in_body)
            shown.update(_sides(each.facing))
        met |= places


def _sides(each: Facing) -> list[object]:
    """Both values, however often their reports tell them."""
    return [(side, slot.kind, slot.fate, slot.written) for side, slot in enumerate((each.one, each.other))]


def _in_body(each: Facing) -> int:
    return sum(slot.anchor.told.sentence.section == "body" for slot in (each.one, each.other))


def difference_of(each: Facing, a: Reading, b: Reading) -> Difference:
    """Two values as a difference."""
    one, other = each.one.held, each.other.held
    if isinstance(one, Time) or isinstance(other, Time):
        return Difference("date", one.span, other.span, "another time")
    return Difference("number", in_full(a.text, one), in_full(b.text, other), "another number")


def _places(each: Facing) -> Iterator[int]:
    places = each.one.anchor.span.start, each.other.anchor.span.start
    yield from (sum(places), *places)


@once_for_each
def _large(reading: Reading) -> set[tuple[bool, object]]:
    """The numbers of a report that stand nowhere by chance, ages apart."""
    return {
        (slot.kind == "age", slot.held.value)
        for slot in slots_in(reading)
        if not isinstance(slot.held, Time) and slot.held.value > MANY
    }


def _has(large: set[tuple[bool, object]], slot: Slot) -> bool:
    return not isinstance(slot.held, Time) and (slot.kind == "age", slot.held.value) in large


def _may_be_one(each: Facing, a: Reading, b: Reading) -> bool:
    """Whether two values that differ can be of one thing."""
    x, y = each.one.held, each.other.held
    if isinstance(x, Time) or isinstance(y, Time):
        return (
            isinstance(x, Time)
            and isinstance(y, Time)
            and each.one.kind == each.other.kind
            and _are_near(each.one.kind, x, y)
        )
    if (
        _are_of_two(each)
        or _are_two_sizes(each, a, b)
        or ("count" in (each.one.kind, each.other.kind) and not _count_one_thing(each, a, b))
    ):
        return False
    if is_rounded_roughly(x.value, y.value) or (each.one.way == "some") != (each.other.way == "some"):
        return False
    if each.one.kind == "minute" and not _share_a_name(each.one.anchor, each.other.anchor):
        return False
    low, high = sorted(float(str(slot.written)) for slot in (each.one, each.other))
    if each.one.kind == "%" and abs(low + high - HUNDRED) <= ROOM:
        return False
    if each.one.kind == "age":
        return high <= FARTHEST_AGE * low or (_is_slip(each) and not low < OF_AGE <= high)
    return high <= FARTHEST * low or _is_slip(each)


def _are_near(kind: str, one: Time, other: Time) -> bool:
    """Whether two times of day are near one another, and two days are given alike."""
    if kind != "clock" or not one.other or not other.other:
        return [part is None for part in one.parts] == [part is None for part in other.parts]
    hours = [int(each[:2]) + int(each[3:5]) / 60 for each in (one.other, other.other)]
    # An hour that may be of the morning or of the evening is as near as either is.
    round_clock = NOON if "?" in one.other + other.other else 2 * NOON
    apart = abs(hours[0] - hours[1]) % round_clock
    return min(apart, round_clock - apart) <= MOST_HOURS_APART


def _are_of_two(each: Facing) -> bool:
    """Whether two ages or lengths of time are of two persons."""
    if each.one.kind == "age" and each.one.owner and each.other.owner:
        return not may_be_one_person(each.one.owner, each.other.owner)
    return each.one.kind in ("age", "time") and are_of_others(each.one.persons, each.other.persons)


def _are_two_sizes(each: Facing, a: Reading, b: Reading) -> bool:
    """Whether one length is told to be of what is long, and the other of what is far or high."""
    if each.one.kind != "length":
        return False
    sizes = _size_of(a.text, each.one), _size_of(b.text, each.other)
    return all(sizes) and sizes[0] != sizes[1]


def _size_of(text: str, slot: Slot) -> str:
    """In which direction a length is measured; "" where it does not show."""
    start, end = slot.anchor.span
    before, behind = text[max(0, start - REACH) : start], text[end : end + REACH]
    found = _BEHIND.match(behind) or _IN_FRONT.search(before)
    return (found.lastgroup or "") if found else ""


def _share_a_name(one: Anchor, other: Anchor) -> bool:
    """Whether a name of either sentence stands in the other, if only as its first word."""
    return not (one.names.isdisjoint(other.told.concepts) and other.names.isdisjoint(one.told.concepts))


def _count_one_thing(each: Facing, a: Reading, b: Reading) -> bool:
    """Whether two numbers count the same or related things, or the one what stands near the other.

    There are two or three of many things in any story: of these each report has to count but once, and to tell of
    nobody whom the other does not know.
    """
    x, y = each.one.held, each.other.held
    if isinstance(x, Time) or isinstance(y, Time) or not (x.unit | y.unit).isdisjoint(OF_MANY | _PERIODS):
        return False
    if max(x.value, y.value) <= MANY:
        told, facing = each.one.anchor.told, each.other.anchor.told
        alone = each.one.is_alone and each.other.is_alone and may_be_one({each.one.head}, {each.other.head})
        return alone and not (told.is_foreign_to(b) or facing.is_foreign_to(a))
    return count_alike(x, y) or not (
        x.unit.isdisjoint(each.other.anchor.away) and y.unit.isdisjoint(each.one.anchor.away)
    )


def _is_slip(each: Facing) -> bool:
    """Whether one of two values of the same things is the other with digits in another order, or a nought too many.

    Of numbers of one digit, three and thirty, only where neither report has another answer.
    """
    x, y = each.one.held, each.other.held
    if isinstance(x, Time) or isinstance(y, Time):
        return False
    if not _are_of_one_unit(x, y):
        return False
    low, high = sorted((x.figure, y.figure))
    if are_swapped(low, high) or _are_turned(low, high):
        return True
    told = each.rivals == (0, 0) and bool(x.measure or x.fate)
    return noughts_apart(low, high) and (told or significant_digits(low) > 1)


def _are_of_one_unit(one: Number, other: Number) -> bool:
    """Whether two numbers measure or count the same, for all that their units show."""
    if one.measure and other.measure:
        return one.measure == other.measure
    if not (one.unit and other.unit) and one.fate == other.fate:
        return True
    return count_alike(one, other) or are_people(one.unit, other.unit)


def _are_turned(one: float, other: float) -> bool:
    """Whether two numbers have the same two digits in another order, and the same noughts: 26 and 62, 780 and 870."""
    written = [f"{each:.12g}" for each in (one, other)]
    digits = [each.rstrip("0").replace(".", "") for each in written]
    return len(written[0]) == len(written[1]) and len(digits[0]) == 2 and digits[0] == digits[1][::-1]
