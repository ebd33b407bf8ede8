"""Whose age a number is: of somebody who is named, right beside it or as the one who was spoken of last."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from retold.comparing.differences.numbers import Number
from retold.model import Mention, Reading, Span
from retold.text import fold
from retold.text.names import same_first
from retold.text.remembered import once_for_each

BEFORE, BEHIND = 24, 48
"""So many characters before and behind an age its owner's name is looked for."""

_OWNED = re.compile(
    r"(?:,? who (?:is|was|turned|had turned|has turned)|['’]s| is| was| turned|,? aged|,|)[\s(]*"
    r"(?:now |just |only |barely )?"
)
"""What stands between a name and the age: "Obi Tanner, 22," "Hedda Roos, who had turned 93", "He was 56"."""

_TO_NAME = re.compile(r"[ -]years?[ -]old (?:[\w’'-]+ ){0,4}")
"""What stands between an age and the name behind it: "the 63-year-old professor Viktor Hallas"."""

_KNOWN = re.compile(r"\b[Tt]he $")
_YEARS_OLD = re.compile(r"[ -]years?[ -]old\b")
_THEN = re.compile(r"\b(?:when|then|at the time|at (?:the )?age|since|until|ago|in (?:1[89]|20)\d\d)\b")
"""What stands beside an age that somebody once had."""


class Owner(NamedTuple):
    """Somebody by the words of the fullest name that a report gives."""

    words: tuple[str, ...]


def owner_of(reading: Reading, age: Number) -> Owner | None:
    """Whose age a number is; None where the report does not name the one, or where it may be an age of long ago."""
    text, place = reading.text, age.span
    if _THEN.search(fold(text[max(0, place.start - BEFORE) : place.end + BEFORE])):
        return None
    found = _right_before(reading, place) or _right_behind(reading, place) or _spoken_of_last(reading, place)
    return _owner(reading, found.entity) if found else None


def may_be_one_person(one: Owner, other: Owner) -> bool:
    """Whether two have one surname, and first names that can be one's, if both are given.

    >>> may_be_one_person(Owner(("tobias", "renn")), Owner(("renn",)))
    True
    >>> may_be_one_person(Owner(("tobias", "renn")), Owner(("karl", "renn")))
    False
    """
    if one.words[-1] != other.words[-1]:
        return False
    return min(len(one.words), len(other.words)) == 1 or same_first(one.words[0], other.words[0])


def _owner(reading: Reading, entity: str) -> Owner | None:
    name = next((one.name for one in reading.entities if one.id == entity), "")
    return Owner(tuple(fold(name).split())) if name else None


@once_for_each
def _mentions(reading: Reading) -> Sequence[Mention]:
    """Where somebody is named, or called he or she, in order."""
    persons = {one.id for one in reading.entities if one.kind in ("person", "other")}
    return sorted((one for one in reading.names if one.entity in persons), key=lambda one: one.span)


def _right_before(reading: Reading, place: Span) -> Mention | None:
    near = [one for one in _mentions(reading) if place.start - BEFORE <= one.span.end <= place.start]
    return next((one for one in near[::-1] if _OWNED.fullmatch(reading.text[one.span.end : place.start])), None)


def _right_behind(reading: Reading, place: Span) -> Mention | None:
    near = [one for one in _mentions(reading) if place.end <= one.span.start <= place.end + BEHIND]
    named = (one for one in near if one.form != "pronoun")
    return next((one for one in named if _TO_NAME.fullmatch(reading.text[place.end : one.span.start])), None)


def _spoken_of_last(reading: Reading, place: Span) -> Mention | None:
    """The only person of the sentence before "The 63-year-old", or of the beginning of its own."""
    own = reading.sentence_at(place.start)
    text = reading.text
    if (
        not own
        or not _YEARS_OLD.match(text, place.end)
        or not _KNOWN.search(text[max(0, place.start - 5) : place.start])
    ):
        return None
    before = max((one.span.start for one in reading.sentences if one.span.start < own.span.start), default=0)
    near = [one for one in _mentions(reading) if before <= one.span.start < place.start]
    return near[-1] if len({one.entity for one in near}) == 1 else None
