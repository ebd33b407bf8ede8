"""How many died, were hurt or are missing: none in the one report, some in the other, wherever it stands."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from retold.comparing.counterparts.told import Told, told_in
from retold.comparing.differences.numbers import Number
from retold.comparing.differences.people import PEOPLE
from retold.comparing.differences.values import values_of
from retold.model import Difference, Reading, Span
from retold.text import concept, fold
from retold.text.remembered import once_for_each

_OTHERS = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b(?:last|previous\w*|past|earlier|recent|since|ago|so far this|another|others?|separate\w*|"
    r"similar|each|every|including|among|also|if|could|may|might|in addition|this (?:month|year|season)|per|"
    r"january|february|march|april|june|july|august|september|october|november|december)\b|"
    r"\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.",
    re.IGNORECASE,
)
"""What a sentence has that tells of other events, or of a part of those who are counted."""

_PART = re.compile(
    r"\W+(?:of (?:the|them|whom|those|these)|with|(?:[\w-]+ ){0,4}(?:critically|seriously|severely|badly|slightly))\b",
    re.IGNORECASE,
)
"""What follows on a number of a part: "18 are critically injured" are not all who are hurt."""

_NOBODY = re.compile(
    r"\b(?:nobody|no one|no-one|none of (?:them|those|the (?P<of>\w+))|no (?P<kind>\w+)) "
    r"(?:was|were|is|are|(?:has|have|had)(?: been)?) "
    r"(?:(?P<hurt>hurt|injured|wounded)|(?P<dead>killed|died)|(?P<missing>missing|unaccounted for))\b"
)

REACH = 60
"""So many characters behind a number are looked at for that."""

OPENING = 6
"""So many words before the first mark say of what time, or of what else, the sentence tells."""

_MARK = re.compile(r"[,;:—–()](?=\W|$)|[.!?]\s| - ")


def find_spared(a: Reading, b: Reading) -> Iterator[Difference]:
    """Nobody was hurt, or died, in the one report; in the other some were."""
    for fate, spared in _spared(a).items():
        if toll := _first_of_same(spared.of_them(_tolls(b).get(fate, ())), a):
            yield Difference("negation", spared.place, toll.number.span, "denied in A only")
    for fate, spared in _spared(b).items():
        if toll := _first_of_same(spared.of_them(_tolls(a).get(fate, ())), b):
            yield Difference("negation", toll.number.span, spared.place, "denied in B only")


class _Toll(NamedTuple):
    """A number of those to whom something happened, and its sentence."""

    number: Number
    told: Told


class _Spared(NamedTuple):
    """Where a report says that something happened to none of a kind; of no kind are people, whoever they are."""

    place: Span
    kind: str | None

    def of_them(self, tolls: Sequence[_Toll]) -> list[_Toll]:
        """The numbers of the same kind: that no officers were hurt denies nothing of twelve protesters."""
        return [toll for toll in tolls if self.kind is None or self.kind in toll.number.unit]


@once_for_each
def _spared(reading: Reading) -> dict[str, _Spared]:
    """Where a report says that something happened to nobody, and knows of no one to whom it did."""
    found: dict[str, _Spared] = {}
    for told in told_in(reading):
        written = fold(told.sentence.span.of(reading.text))
        match = _NOBODY.search(written)
        if match and not _OTHERS.search(written):
            fate = next(fate for fate in ("dead", "hurt", "missing") if match[fate])
            start, kind = told.sentence.span.start, concept(match["kind"] or match["of"] or "people")
            place = Span(start + match.start(), start + match.end())
            found.setdefault(fate, _Spared(place, None if kind in PEOPLE else kind))
    return {fate: spared for fate, spared in found.items() if fate not in _tolls(reading)}


@once_for_each
def _tolls(reading: Reading) -> dict[str, list[_Toll]]:
    """The numbers of each fate in sentences that tell of nothing else."""
    found: dict[str, list[_Toll]] = defaultdict(list)
    for told in told_in(reading):
        span = told.sentence.span
        for number in values_of(reading, span)[1]:
            part = _PART.match(reading.text[number.span.end : min(span.end, number.span.end + REACH)])
            if number.fate and not number.rank and not part and not tells_of_others(reading.text, span, number.span):
                found[number.fate].append(_Toll(number, told))
    return found


def tells_of_others(text: str, sentence: Span, number: Span) -> bool:
    """Whether what a number stands in tells of other events, or of a part of those who are counted.

    That is what is between two marks, and the few words that a sentence opens with: "In 2003, …".
    """
    marks = [match.end() for match in _MARK.finditer(text, *sentence)]
    start = max((mark for mark in marks if mark <= number.start), default=sentence.start)
    end = min((mark for mark in marks if mark > number.end), default=sentence.end)
    opening = text[sentence.start : min(marks, default=sentence.start)]
    own = text[start:end] + (" " + opening if len(opening.split()) <= OPENING else "")
    return _OTHERS.search(own) is not None


def _first_of_same(tolls: Sequence[_Toll], other: Reading) -> _Toll | None:
    """The first whose sentence speaks of nobody and of no place that the other report does not know.

    Who are counted, and how many, is told in full in the body: "Thousands flee" is a headline.
    """
    known = [toll for toll in tolls if not toll.told.is_foreign_to(other)]
    return min(known, key=lambda toll: (toll.number.bound == "vague", not toll.number.unit), default=None)
