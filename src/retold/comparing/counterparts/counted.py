"""What a report counts: its numbers with the thing that each is of, and whether they can be of another event."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from retold.comparing.counterparts.told import BEGINNING, Told, told_in
from retold.comparing.counterparts.tolls import tells_of_others
from retold.comparing.differences.numbers import TIME, Number
from retold.comparing.differences.values import values_of
from retold.model import Reading
from retold.text import Word, concept, fold
from retold.text.remembered import once_for_each

REACH = 3
"""So many words behind a number the thing that is counted is looked for."""

_PLURALS = frozenset("people men women children police staff troops crew lives".split())
_NO_THINGS = frozenset("was is has does its this his us across as less always perhaps".split())
_ENDS = frozenset(
    "and or but of in on at by for from to with after before since than that who which were are had have been be a an "
    "the".split()
)
_IN_A_ROW = re.compile(r"\W*(?:[\w-]+ ){0,2}?(?:in a row|in succession|on the trot|straight|consecutive|successive)\b")
_RATE = re.compile(r"(?: \w+)?,? (?:per|an?|each|every) (?:year|season|month|week|day|night|hour|head|person)\b")
RATED = 30
"""So many characters behind a number are looked at for that."""

BESIDE = 4
"""So many words before and behind a number are beside it."""

_AWAY = frozenset("and or but after before since when while as who which that if because from".split())

ROW = "row"
"""The thing that is counted in "nine defeats in a row" and "lost 11 in a row"."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number and the thing it is of: "drivers" in "9,000 drivers and guards", "" where that does not show.

    ``others`` is whether the sentence tells of other events, or of a part; ``before`` the word before the number;
    ``spaced`` whether the number stands by itself: "90 days", not "a 90-day stay"; ``leads`` whether the report
    speaks of the thing in its first sentences; ``rate`` whether it is so much a year; ``beside`` are the content words
    right beside the number, but for figures: "prize" and "lottery" in "a lottery prize of 41 million".
    """

    number: Number
    told: Told
    thing: str
    others: bool
    before: str
    spaced: bool
    leads: bool
    rate: bool
    beside: frozenset[str]


@once_for_each
def counted_in(reading: Reading) -> list[Counted]:
    """The numbers of a report in order; ranks and words for an unknown number are left out."""
    begun = {each for told in told_in(reading)[:BEGINNING] for each in told.concepts}
    return [
        _counted(reading, told, number, begun)
        for told in told_in(reading)
        for number in values_of(reading, told.sentence.span)[1]
        if not number.rank and number.bound != "vague" and not number.when
    ]


def _counted(reading: Reading, told: Told, number: Number, begun: Container[str]) -> Counted:
    before = [word for word in told.words if word.span.end <= number.span.start]
    after = [word for word in told.words if word.span.start >= number.span.end]
    thing = _thing(reading.text, number, after)
    return Counted(
        number,
        told,
        thing,
        tells_of_others(reading.text, told.sentence.span, number.span),
        fold(before[-1].surface) if before else "",
        reading.text[number.span.end : number.span.end + 1] != "-",
        thing in begun,
        _RATE.match(fold(reading.text[number.span.end : number.span.end + RATED])) is not None,
        frozenset((*_beside(before[::-1]), *_beside(after))) - {thing},
    )


def _beside(words: Sequence[Word]) -> Iterator[str]:
    """The content words of the next few, up to a word that begins another phrase."""
    for word in words[:BESIDE]:
        if word.surface.lower() in _AWAY:
            return
        if word.content and not word.surface[0].isdigit():
            yield word.concept


def _thing(text: str, number: Number, after: Sequence[Word]) -> str:
    """The first word in the plural that follows on a number."""
    if _IN_A_ROW.match(fold(text[number.span.end : number.span.end + 40])):
        return ROW
    end = number.span.end
    for word in after[:REACH]:
        written = fold(word.surface)
        gap = text[end : word.span.start]
        if written in _ENDS or not (gap in (" ", "\N{NO-BREAK SPACE}") or (gap == "-" and end > number.span.end)):
            return ""
        if written in _PLURALS or (written.endswith("s") and len(written) > 3 and written not in _NO_THINGS):
            return concept(written)
        end = word.span.end
    return ""


def is_length(number: Number) -> bool:
    """Whether a number is a length of time."""
    return TIME in number.unit
