"""How many of a known number: "both passengers" against "one of two passengers"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from retold.comparing.differences.sides import Pair, Side
from retold.model import Difference, Reading, Span
from retold.text import concept, fold
from retold.text.numerals import numeral

SURE = 0.8
"""Likeness of two passages from which on two parts of one number are of the same."""

_NUMERAL = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
_PART = re.compile(
    rf"\b(?:(?P<both>both)(?: of)?|all(?: of)?(?: the| his| her| its| their)? (?P<all>{_NUMERAL})"
    rf"|(?P<part>one|{_NUMERAL}) of(?: the| his| her| its| their)?(?: (?P<whole>{_NUMERAL}))?) "
    r"(?:the |his |her |its |their )?(?P<noun>[a-z]{3,}s|men|women|children|people)\b"
)


class _Part(NamedTuple):
    """How many of how many, where that is told, and the noun that tells of what."""

    span: Span
    part: str | None
    whole: str | None
    noun: str


def find_other_parts(pair: Pair) -> Iterator[Difference]:
    """Where each passage tells once how many of one number, and not the same."""
    ones, others = _parts(pair.a), _parts(pair.b)
    if len(ones) != 1 or len(others) != 1 or not (pair.close or pair.likeness >= SURE):
        return
    one, other = ones[0], others[0]
    is_one_whole = one.whole == other.whole or None in (one.whole, other.whole)
    if one.noun == other.noun and is_one_whole and one.part != other.part:
        yield Difference("number", one.span, other.span, "another number")


def _parts(side: Side) -> list[_Part]:
    return [part for number in side.sentences for part in side.once(_parts_of, number)]


def _parts_of(reading: Reading, span: Span) -> list[_Part]:
    return [_part(match, span.start) for match in _PART.finditer(fold(span.of(reading.text)))]


def _part(match: re.Match[str], offset: int) -> _Part:
    how_many = next(name for name in ("part", "both", "all") if match[name])
    span = Span(offset + match.start(), offset + match.end(how_many))
    whole = "2" if how_many == "both" else _value(match["all"] or match["whole"])
    part = _value(match["part"]) if how_many == "part" else whole
    return _Part(span, part, whole, concept(match["noun"]))


def _value(written: str | None) -> str | None:
    return written and (numeral(written) or written)
