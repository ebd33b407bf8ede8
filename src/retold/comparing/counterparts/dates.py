"""Dates of one thing that two reports of one story do not agree in, in sentences that do not correspond."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from retold.comparing.counterparts.told import Told, told_in
from retold.comparing.differences.dates import Time
from retold.comparing.differences.same_times import can_be_same, contradict, same_sort
from retold.comparing.differences.values import values_of
from retold.comparing.sentences.when import verb_of
from retold.model import Difference, Reading
from retold.text import concept, fold, idf
from retold.text.related import relations
from retold.text.remembered import once_for_each

SLIP_WEIGHT = 4.0
"""What two sentences have to share besides dates one of which is the other with another digit, or digits exchanged."""

LEAST_WEIGHT, LEAST_PART = 8.0, 0.3
"""What two sentences have to share whose dates are of one verb."""

SELDOM = 3.5
"""What was done to one thing that one report in thirty speaks of was done to the same."""

REACH = 48
"""So many characters before a time what is done then is looked for."""

_DONE = re.compile(
    r"\b(?P<noun>[a-z]{3,}),? (?:(?:which|that) )?(?:(?:was|were|is|has been|had been) )?"
    r"(?P<verb>[a-z]+ed|built|begun|made|sold|bought|shut|won|lost) (?:in|on|by) (?:the )?$"
)
_SAYING = frozenset(map(concept, "said told wrote announced reported stated tweeted added".split()))


@dataclass(frozen=True)
class Dated:
    """A time that a report tells, and its sentence."""

    time: Time
    told: Told
    reading: Reading

    @cached_property
    def done(self) -> re.Match[str] | None:
        """What is done then, where a participle stands before it: "the dam, completed in"."""
        start = max(self.told.sentence.span.start, self.time.span.start - REACH)
        return _DONE.search(fold(self.reading.text[start : self.time.span.start]))

    @cached_property
    def verb(self) -> str:
        """The concept of the verb that the time is of; "" where the forms show none."""
        verb = verb_of(self.reading, self.told.sentence.span, self.time.span) or (
            self.done["verb"] if self.done else ""
        )
        return concept(verb) if verb else ""

    @cached_property
    def noun(self) -> str:
        """The concept of the noun that something is done to."""
        return concept(self.done["noun"]) if self.done else ""


def find_dates_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """The dates of which each report has one, of one verb or but for a digit the same, that cannot both be true."""
    ones, others = dated_in(a), dated_in(b)
    only_a = [one for one in ones if not _is_told(one.time, others)]
    only_b = [other for other in others if not _is_told(other.time, ones)]
    for one, other in product(only_a, only_b):
        x, y = one.time, other.time
        if not contradict(x, y):
            continue
        slip = _is_slip(one, other)
        if not slip and not (same_sort(x, y) and _are_of_one_verb(one, other)):
            continue
        if one.told.is_foreign_to(b) or other.told.is_foreign_to(a):
            continue
        if slip or (_is_alone(one, ones) and _is_alone(other, others)):
            yield Difference("date", x.span, y.span, "another time")


@once_for_each
def dated_in(reading: Reading) -> list[Dated]:
    """The dates, months, years and hours of a report, but for those at which somebody says something.

    On days of the week much happens in any story.
    """
    return [
        Dated(time, told, reading)
        for told in told_in(reading)
        for time in values_of(reading, told.sentence.span)[0]
        if not (time.said_by or time.every or time.near or time.weekday)
    ]


def _is_told(time: Time, others: Sequence[Dated]) -> bool:
    """Whether a report has a time: the very day, if one is written, or one that can be the same."""
    return any(
        can_be_same(time, other.time) and (other.time.day == time.day or not time.day)
        for other in others
        if same_sort(time, other.time)
    )


def _is_slip(one: Dated, other: Dated) -> bool:
    """Whether two days of one month are the same but for a digit; the sentences speak of one thing."""
    x, y = one.time, other.time
    if not (x.month and x.month == y.month and x.day and y.day) or (x.year and y.year and x.year != y.year):
        return False
    days = f"{x.day:02}", f"{y.day:02}"
    digit = days[0] == days[1][::-1] or days[0][1] == days[1][1]
    return digit and not _are_of_two(one, other) and one.told.shared(other.told, _names(x, y))[0] >= SLIP_WEIGHT


def _names(*times: Time) -> set[str]:
    """The concepts of the months."""
    months = "january february march april may june july august september october november december".split()
    return {concept(months[time.month - 1]) for time in times if time.month}


def _are_of_two(one: Dated, other: Dated) -> bool:
    """Whether two times are known to be of two verbs."""
    if not (one.verb and other.verb) or one.verb == other.verb:
        return False
    return relations(one.verb).isdisjoint(relations(other.verb))


def _are_of_one_verb(one: Dated, other: Dated) -> bool:
    if not (one.verb and other.verb) or not _SAYING.isdisjoint((one.verb, other.verb)) or _are_of_two(one, other):
        return False
    if one.noun and one.noun == other.noun and idf(one.noun) >= SELDOM:
        return True
    weight, part = one.told.shared(other.told, {one.verb, other.verb})
    return weight >= LEAST_WEIGHT and part >= LEAST_PART


def _is_alone(one: Dated, ones: Sequence[Dated]) -> bool:
    """Whether no other time of the sort is of the verb, or of one like it, in the same report."""
    near = relations(one.verb)
    return not any(
        contradict(one.time, each.time) and (each.verb == one.verb or not near.isdisjoint(relations(each.verb)))
        for each in ones
        if same_sort(one.time, each.time)
    )
