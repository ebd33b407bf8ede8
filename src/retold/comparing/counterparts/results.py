"""Results of one match that two reports give otherwise: "3-2" and "4-2"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from retold.comparing.counterparts.told import body_first
from retold.model import Difference, Reading, Span
from retold.text import fold
from retold.text.remembered import once_for_each

# What stands in brackets is a record of many matches.
_RESULT = re.compile(r"(?<![\w.,(–-])(\d{1,3})[-–](\d{1,3})(?![\w–-]|[.,]\d)")
_WON = re.compile(
    r"\b(?:beat|beaten|beating|defeat\w*|win|wins|winning|won|los[et]s?|losing|victory|thrash\w*|stun(?:s|ned|ning)|edged|"
    r"overc[ao]me\w*|draw|drew)\b"
)
"""What makes two numbers with a dash a result, and not a score between, a season's record or an age group."""


class _Result(NamedTuple):
    """A result with the names in its sentence."""

    place: Span
    names: frozenset[str]


def find_results_perhaps(a: Reading, b: Reading) -> Iterator[Difference]:
    """The only result that each of two reports gives of a match of one side, whichever side is named first."""
    ones, others = _results(a), _results(b)
    if len(ones) == len(others) == 1 and ones.keys() != others.keys():
        (one,), (other,) = ones.values(), others.values()
        if not one.names.isdisjoint(other.names):
            yield Difference("number", one.place, other.place, "another number")


@once_for_each
def _results(reading: Reading) -> dict[frozenset[str], _Result]:
    """The results of a report with the place of each; in the body rather than in its headline."""
    found: dict[frozenset[str], _Result] = {}
    for told in body_first(reading):
        if _WON.search(fold(told.sentence.span.of(reading.text))):
            names = frozenset(word.concept for word in told.words if word.content and word.surface[0].isupper())
            for match in _RESULT.finditer(reading.text, *told.sentence.span):
                found.setdefault(frozenset(match.groups()), _Result(Span(*match.span()), names))
    return found
