"""The numbers and times of all sentences of a report, those with a unit that stands beside another number included.

"In our region 40,000 homes had no current, in the whole country 230,000": the second number is of homes, too.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from retold.comparing.counterparts.told import Told, told_in
from retold.comparing.differences.dates import Time
from retold.comparing.differences.numbers import MANY, MOST_APART, SIGNS, TIME, Number
from retold.comparing.differences.values import values_of
from retold.model import Reading
from retold.text import fold
from retold.text.remembered import once_for_each

BACK = 3
"""So many sentences back a sum of money shows what "2.7 billion" without a unit is a sum of."""

_SUM = re.compile(r"(?:million|billion|trillion|lakh|crore|[mbt]n|m)$")
_FROM, _TO = re.compile(r"\bfrom $", re.IGNORECASE), re.compile(r" (?:to|or) ")
"""What stands around two numbers of one unit, of which the second has it: "from 4.5 to 6.2 per cent", "three or four
cups"; of what is measured "10 to 12 feet" is one value."""

_UNREAL = re.compile(r"\b(?:would|could|might)(?:n['’]t| not| never)? have\b(?! to\b)")
"""What would have been asserts nothing: "With eleven men they would have beaten us"."""

Figures = tuple[Told, list[Time], list[Number]]


@once_for_each
def figures_in(reading: Reading) -> list[Figures]:
    """The times and numbers of each sentence that tells something, in order."""
    found: list[Figures] = []
    before: list[tuple[int, Number]] = []
    for place, told in enumerate(told_in(reading)):
        span = told.sentence.span
        times, numbers = values_of(reading, span) if not _UNREAL.search(span.of(reading.text)) else ([], [])
        completed = []
        for number, behind in zip_longest(numbers, numbers[1:]):
            own = _completed(reading.text, place, number, behind, before) if _is_bare(number) else number
            completed.append(own)
            if _has_unit(own):
                before.append((place, own))
        found.append((told, times, completed))
    return found


def _is_bare(number: Number) -> bool:
    """Whether a number counts nothing by name."""
    if number.rank or number.label or number.fate or number.part or number.bound == "vague":
        return False
    return not number.unit and number.measure is None


def _has_unit(number: Number) -> bool:
    counts = number.unit.isdisjoint({*(SIGNS - {"$", "£", "€", "¥"}), TIME})
    return counts and bool(number.unit or number.measure) and not (number.rank or number.label)


def _completed(
    text: str, place: int, number: Number, behind: Number | None, before: Sequence[tuple[int, Number]]
) -> Number:
    """A number with the unit of the one beside it."""
    for other in _beside(text, place, number, behind, before):
        return replace(number, unit=other.unit, measure=other.measure)
    return number


def _beside(
    text: str, place: int, number: Number, behind: Number | None, before: Sequence[tuple[int, Number]]
) -> Iterator[Number]:
    if behind and _TO.fullmatch(text[number.span.end : behind.span.start]):
        is_from = _FROM.search(text[max(0, number.span.start - 5) : number.span.start]) is not None
        if (is_from and behind.measure) or (behind.measure is None and _has_unit(behind)):
            yield behind
    if number.value <= MANY:
        return
    is_sum = _SUM.search(fold(number.span.of(text))) is not None
    for far, other in reversed(before):
        if place - far > BACK:
            return
        if is_sum == bool(other.measure and other.measure.worth == 0) and (
            is_sum or _are_near(place - far, number, other)
        ):
            yield other


def _are_near(far: int, number: Number, other: Number) -> bool:
    """Whether two numbers of one sentence can count the same."""
    low, high = sorted((number.value, other.value))
    return far == 0 and other.measure is None and high <= MOST_APART * low
