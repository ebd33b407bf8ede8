"""The questions that the values of a report answer: how many people, how old, how much, how long, at what hour, when.

Two short sentences of two reporters may share no word, and still answer one question of the story.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from retold.comparing.counterparts.likely import Anchor, anchor
from retold.comparing.counterparts.told import Told, persons_in, told_in
from retold.comparing.differences.clock import is_one_hour
from retold.comparing.differences.dates import Time
from retold.comparing.differences.numbers import TIME, Number, agree
from retold.comparing.differences.people import KINDS, PEOPLE
from retold.comparing.differences.same_times import contradict
from retold.comparing.differences.values import values_of
from retold.model import Reading, Span
from retold.text import fold
from retold.text.remembered import once_for_each

LARGE = 100
"""A number from here on that counts nothing by name counts people: "some 70,000 had come"."""

OLDEST = 110

_BEFORE = 24
_AFTER = 80
"""So many characters before and behind a number are looked at."""

_OLD = re.compile(r"(?:\b(?:[Hh]e|[Ss]he)(?:['’]s| is| was)|\b[A-Z][\w-]+,? (?:is|was)|\b(?:barely|only|just)) $")
_OLD_THEN = re.compile(r"[.,;]| and | when s?he |$")
"""What stands around a number without a word that is an age: "He's 51." """

_OF_GAME = re.compile(r" (?:to (?:go|play)|left|remaining)\b")
"""What stands behind the clock of a match, which shows how much of it is left."""

_IN_HOSPITAL = re.compile(
    r"(?:[ -](?!and\b|or\b|but\b|while\b|when\b)[\w'-]+){0,8}?[ -](?:hospital|hospitali[sz]ed|clinics?)\b"
)


@dataclass(frozen=True, slots=True)
class Slot:
    """A value with what its form shows of the question that it answers.

    ``kind`` is what is asked for: "age", "people", "count", "time", "clock", "day", "weekday", "year", or what is
    measured; ``fate`` is what became of the people that are counted, ``before`` the word right before the
    value, ``persons`` are the last names of those whom the sentence names.
    """

    held: Number | Time
    kind: str
    anchor: Anchor
    fate: str
    before: str
    persons: frozenset[str]

    @property
    def written(self) -> object:
        """What the value is, however often a report gives it."""
        if isinstance(self.held, Time):
            return self.held.parts
        return self.held.value * ((self.held.measure and self.held.measure.worth) or 1.0)


@once_for_each
def slots_in(reading: Reading) -> list[Slot]:
    """The values of a report that answer a question, in order.

    Ranks, labels and words for an unknown number answer none, nor does when somebody says something.
    """
    return list(chain.from_iterable(_slots(reading, told) for told in told_in(reading)))


def _slots(reading: Reading, told: Told) -> Iterator[Slot]:
    text, sentence = reading.text, told.sentence.span
    persons = persons_in(reading, sentence)
    times, numbers = values_of(reading, sentence)
    for number in numbers:
        if _answers(number):
            kind, fate = _kind_of(text, number)
            around = anchor(told, Span(number.span.start, max(number.span.end, number.end)), number.unit)
            yield Slot(number, kind, around, fate, _word_before(text, sentence, number.span), persons)
    published = reading.published.value or ""
    for time in times:
        told_then = time.said_by or time.every or time.near or _is_of_report(time, published)
        if any(time.parts) and not told_then and not _OF_GAME.match(text, time.span.end):
            before = _word_before(text, sentence, time.span)
            yield Slot(time, _sort_of(time), anchor(told, time.span), "", before, persons)


def _answers(number: Number) -> bool:
    """Whether a number counts or measures something; one that is not whole and measures nothing is a version."""
    if number.label or number.when or number.rank or number.bound == "vague":
        return False
    return number.measure is not None or (number.figure % 1 == 0 and (number.value != 1 or TIME in number.unit))


def _is_of_report(time: Time, published: str) -> bool:
    """Whether a day with its month is the one on which the report came out: its date line, not its story."""
    return bool(time.day and time.days and time.days[0] == time.days[1] == published[:10])


def _kind_of(text: str, number: Number) -> tuple[str, str]:
    """What a number tells, and what became of those whom it counts."""
    before, after = text[max(0, number.span.start - _BEFORE) : number.span.start], text[number.span.end :][:_AFTER]
    if "age" in number.unit or (
        not number.unit and number.value <= OLDEST and _OLD.search(before) and _OLD_THEN.match(after)
    ):
        return "age", ""
    if number.measure:
        return number.measure.kind, ""
    if TIME in number.unit:
        return "time", ""
    if number.fate or _IN_HOSPITAL.match(fold(after)):
        return "people", number.fate or "hurt"
    people = number.unit & (PEOPLE | KINDS) or (not number.unit and number.value >= LARGE)
    return "people" if people else "count", ""


def _sort_of(time: Time) -> str:
    if time.other and time.other[0].isdigit():
        return "clock"
    if time.weekday and not time.month:
        return "weekday"
    return "year" if time.year and not time.month else "day"


def _word_before(text: str, sentence: Span, value: Span) -> str:
    return next(iter(fold(text[sentence.start : value.start]).split()[::-1]), "")


def may_answer_one(one: Slot, other: Slot) -> bool:
    """Whether the form of two values lets them answer one question."""
    if isinstance(one.held, Time) or isinstance(other.held, Time):
        both = isinstance(one.held, Time) and isinstance(other.held, Time)
        return both and (one.kind == "clock") == (other.kind == "clock")
    if one.kind != other.kind or one.held.part != other.held.part:
        return False
    return one.fate == other.fate


def are_alike(one: Slot, other: Slot) -> bool:
    """Whether both values can be true of the same."""
    x, y = one.held, other.held
    if isinstance(x, Time) or isinstance(y, Time):
        return isinstance(x, Time) and isinstance(y, Time) and _are_one_time(one, x, other, y)
    return agree(x, y)


def _are_one_time(one: Slot, x: Time, other: Slot, y: Time) -> bool:
    if one.kind == other.kind == "clock":
        return is_one_hour(x.other, y.other)
    if x.weekday and x.weekday == y.weekday and not (x.day and y.day):
        return True
    if contradict(x, y):
        return False
    if x.day and (x.month, x.day) == (y.month, y.day):
        return True
    return not (x.days and y.days) or (x.days[0] <= y.days[1] and y.days[0] <= x.days[1])
