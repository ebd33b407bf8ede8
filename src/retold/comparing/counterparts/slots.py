"""The questions that the values of a report answer: how many people, how old, how much, how long, at what hour, when.

Two short sentences of two reporters may share no word, and still answer one question of the story.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from retold.comparing.counterparts.ages import Owner, owner_of
from retold.comparing.counterparts.figures import figures_in
from retold.comparing.counterparts.likely import Anchor, anchor
from retold.comparing.counterparts.told import Told, persons_in
from retold.comparing.differences.clock import is_one_hour
from retold.comparing.differences.dates import Time
from retold.comparing.differences.numbers import TIME, Number, agree, are_related
from retold.comparing.differences.people import KINDS, PEOPLE
from retold.comparing.differences.same_times import contradict
from retold.model import Reading, Span
from retold.text import concept, fold
from retold.text.remembered import once_for_each

LARGE = 100
"""A number from here on that counts nothing by name counts people: "some 70,000 had come"."""

OLDEST = 110

_BEFORE = 24
_AFTER = 80
"""So many characters before and behind a number are looked at."""

_OLD = re.compile(
    r"(?:\b(?:[Hh]e|[Ss]he)(?:['’]s| is| was)|\b[A-Z][\w-]+,? (?:is|was)|\b(?:barely|only|just|turned)) $"
)
_OLD_THEN = re.compile(r"[.,;]| and | when s?he |$")
"""What stands around a number without a word that is an age: "He's 51." """

_OF_GAME = re.compile(r" (?:to (?:go|play)|left|remaining)\b")
"""What stands behind the clock of a match, which shows how much of it is left."""

_IN_HOSPITAL = re.compile(
    r"(?:[ -](?!and\b|or\b|but\b|while\b|when\b)[\w'-]+){0,8}?[ -](?:hospital|hospitali[sz]ed|clinics?)\b"
)

_SOME = re.compile(r"\b(?:more|remain\w*|still|serious\w*|critical\w*|severe\w*)\b")
"""What stands near a number of some of those who were hurt."""

_COUNTED_ALIKE = tuple(
    frozenset(map(concept, words.split()))
    for words in ("jobs posts positions employees workers staff", "homes households customers properties consumers")
)
"""A firm that cuts 450 jobs lets as many people go; who is without power is counted by homes or by customers."""

_PLURAL = re.compile(r"(?:[ -](?!of\b)[a-z'-]+){0,3}?[ -]([a-z-]{2,}s|men|women|people|children|police)\b")
"""The first word behind a number that may be the noun that it counts."""

_DISTANCE = re.compile(r" \w+ (?:after|later|before|ago|earlier|following)\b")
"""What makes a length of time tell when something was, and not how long it took."""

_MINUTE = concept("minute")
_OF_MATCH = re.compile(r"\b(?:half-time|full-time|kick-?off|scored|penalty|red card|sent off|header|equali[sz]er)\b")
_AFTER_SO_MANY = re.compile(r"\b(?:[Aa]fter|[Oo]n|[Ii]n) $")
"""What stands before the minute of a match: "after 24 minutes" is in the 24th."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A value with what its form shows of the question that it answers.

    ``kind`` is what is asked for: "age", "people", "count", "time", "distance" in time, "clock", "day", "weekday",
    "year", "minute" of a match, or what is measured; ``fate`` is what became of the people that are counted, ``before``
    the word right before the value, ``persons`` are the last names of those whom the sentence names, ``owner`` is whose
    age it is. ``way`` is how people were hurt, where that is told: "hospital", or "some" where it is told of some of
    them. ``head`` is the noun that is counted, ``is_alone`` whether it is the only number of such things in its report.
    """

    held: Number | Time
    kind: str
    anchor: Anchor
    fate: str
    before: str
    persons: frozenset[str]
    owner: Owner | None = None
    way: str = ""
    head: str = ""
    is_alone: bool = False

    @property
    def written(self) -> object:
        """What the value is, however often a report gives it."""
        if isinstance(self.held, Time):
            return self.held.parts
        if self.kind == "minute":
            return self.held.figure
        return self.held.size

    @property
    def is_money(self) -> bool:
        """Whether the value is a sum of money: of measures only these have no worth in another unit."""
        measure = None if isinstance(self.held, Time) else self.held.measure
        return measure is not None and measure.worth == 0 and measure.kind not in ("%", "points")


@once_for_each
def slots_in(reading: Reading) -> list[Slot]:
    """The values of a report that answer a question, in order.

    Ranks, labels and words for an unknown number answer none, nor does when somebody says something.
    """
    slots = list(chain.from_iterable(_slots(reading, *figures) for figures in figures_in(reading)))
    return [replace(one, is_alone=True) if _is_alone(reading.text, one, slots) else one for one in slots]


def _is_alone(text: str, slot: Slot, slots: Sequence[Slot]) -> bool:
    """Whether nothing else in a report counts the same things."""
    held = slot.held
    if isinstance(held, Time) or slot.kind != "count" or text[held.span.end : held.span.end + 1] == "-":
        return False
    rivals = (one.held for one in slots if one.kind == slot.kind and one.written != slot.written)
    return not any(isinstance(one, Number) and count_alike(one, held) for one in rivals)


def count_alike(one: Number, other: Number) -> bool:
    """Whether two numbers count the same, or what related words are for: jobs and employees, homes and customers."""
    if one.unit & other.unit or are_related(one, other):
        return True
    return any(one.unit & each and other.unit & each for each in _COUNTED_ALIKE)


def _slots(reading: Reading, told: Told, times: Sequence[Time], numbers: Sequence[Number]) -> Iterator[Slot]:
    text, sentence = reading.text, told.sentence.span
    persons = persons_in(reading, sentence)
    for number in numbers:
        if _answers(number):
            kind, fate, way = _kind_of(text, number)
            around = anchor(told, Span(number.span.start, max(number.span.end, number.end)), number.unit)
            owner = owner_of(reading, number) if kind == "age" else None
            yield Slot(
                number,
                kind,
                around,
                fate,
                _word_before(text, sentence, number.span),
                persons,
                owner,
                way,
                _head(text, number),
            )
    published = reading.published.value or ""
    for time in times:
        told_then = time.said_by or time.every or time.near or _is_of_report(time, published)
        if any(time.parts) and not told_then and not _OF_GAME.match(text, time.span.end):
            before = _word_before(text, sentence, time.span)
            yield Slot(time, _sort_of(time), anchor(told, time.span), "", before, persons)


def _answers(number: Number) -> bool:
    """Whether a number counts or measures something; one that is not whole and measures nothing is a version."""
    if number.label or number.when or number.bound == "vague":
        return False
    if number.rank:
        return _MINUTE in number.unit
    if number.measure is not None or TIME in number.unit:
        return True
    return number.figure % 1 == 0 and number.value != 1


def _is_of_report(time: Time, published: str) -> bool:
    """Whether a day with its month is the one on which the report came out: its date line, not its story."""
    return bool(time.day and time.days and time.days[0] == time.days[1] == published[:10])


def _kind_of(text: str, number: Number) -> tuple[str, str, str]:
    """What a number tells, what became of those whom it counts, and how."""
    before, after = (
        text[max(0, number.span.start - _BEFORE) : number.span.start],
        text[number.span.end : number.span.end + _AFTER],
    )
    if "age" in number.unit or (
        not number.unit and number.value <= OLDEST and _OLD.search(before) and _OLD_THEN.match(after)
    ):
        return "age", "", ""
    if number.measure:
        return number.measure.kind, "", ""
    if number.rank:
        return "minute", "", ""
    if TIME in number.unit:
        of_match = _MINUTE in number.unit and _AFTER_SO_MANY.search(before) and _OF_MATCH.search(text)
        return "minute" if of_match else "distance" if _DISTANCE.match(after) else "time", "", ""
    in_hospital = _IN_HOSPITAL.match(fold(after))
    if number.fate or in_hospital:
        fate = number.fate or "hurt"
        way = "some" if _SOME.search(fold(before + re.split(r"[,;.]", after)[0])) else ""
        return "people", fate, way or ("hospital" if in_hospital and fate == "hurt" else "")
    people = number.unit & (PEOPLE | KINDS) or (not number.unit and number.value >= LARGE)
    return "people" if people else "count", "", ""


def _head(text: str, number: Number) -> str:
    """The concept of the noun that is counted, by its ending: "men" in "Four men rammed their car"."""
    found = _PLURAL.match(fold(text[number.span.end : number.span.end + _AFTER]))
    return concept(found[1]) if found else ""


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
    x, y = one.held, other.held
    if isinstance(x, Time) or isinstance(y, Time):
        both = isinstance(x, Time) and isinstance(y, Time)
        return both and (one.kind == "clock") == (other.kind == "clock")
    if (x.part != y.part and "part" in (x.part, y.part)) or one.fate != other.fate:
        return False
    return one.kind == other.kind or ({one.kind, other.kind} == {"people", "count"} and count_alike(x, y))


def are_alike(one: Slot, other: Slot) -> bool:
    """Whether both values can be true of the same."""
    x, y = one.held, other.held
    if isinstance(x, Time) or isinstance(y, Time):
        return isinstance(x, Time) and isinstance(y, Time) and _are_one_time(one, x, other, y)
    return x.figure == y.figure if one.kind == "minute" else agree(x, y)


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
