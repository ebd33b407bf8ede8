"""How many of the same it is said of, where it is told in words: all of the crew, some of them, none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from retold.comparing.differences.people import are_people
from retold.comparing.differences.sides import Pair, Side
from retold.model import Difference, Span
from retold.text import concept, fold

SURE = 0.8
"""Likeness of two passages from which on a part of one can be missed in the other."""

_PARTS = (
    r"all(?! but)|every|each(?= of)",
    r"(?:nearly|almost|not) (?:all|every)|most|the (?:vast )?majority",
    r"some(?= of|(?! \d))|several|a few|few|a handful|a number",
    r"none|no|not one",
)
"""Words for a part of many, of which one excludes the others."""

_OF = r"(?: of)?(?: (?:the|its|their|his|her|these|those))?(?: [\d,]+)? (?:[\w'-]+ )?"
_PHRASE = re.compile(
    r"(?<![\w'-])(?:"
    + "|".join(f"(?P<p{number}>{words})" for number, words in reversed(list(enumerate(_PARTS))))
    + rf"){_OF}(?P<head>[a-z]+s|people|crew|men|women|children)\b"
)
_TIMES = frozenset(map(concept, "hours days weeks months years minutes times".split()))


@dataclass(frozen=True, slots=True)
class _Part:
    """Which part of what a side tells of."""

    part: int
    head: str
    span: Span


def find_parts(pair: Pair) -> Iterator[Difference]:
    """The parts of the same of which the two sides have others."""
    if pair.likeness < SURE:
        return
    ours, theirs = _parts(pair.a), _parts(pair.b)
    for one, other in product(ours, theirs):
        if not _are_of_one(one, other) or one.part == other.part:
            continue
        alone = sum(_are_of_one(one, each) for each in theirs) == sum(_are_of_one(each, other) for each in ours) == 1
        if alone:
            yield Difference("number", one.span, other.span, "another part")


def _parts(side: Side) -> list[_Part]:
    """The parts that a side names, in order; what differs inside quotation marks is told as such."""
    found = [
        _Part(
            next(number for number in range(len(_PARTS)) if match[f"p{number}"]),
            concept(match["head"]),
            Span(span.start + match.start(), span.start + match.end()),
        )
        for span in side.spans
        for match in _PHRASE.finditer(fold(span.of(side.reading.text)))
        if concept(match["head"]) not in _TIMES
    ]
    return [one for one in found if not any(each.span.overlap(one.span) for each in side.reading.quotations)]


def _are_of_one(one: _Part, other: _Part) -> bool:
    """Whether both are parts of the same."""
    heads = frozenset([one.head]), frozenset([other.head])
    return one.head == other.head or are_people(*heads)
