"""Two passages each of which names a place of which the other report knows nothing: another place, or another event."""

import re
from collections.abc import Iterator

from retold.comparing.differences.sides import Pair, Side
from retold.comparing.differences.spellings import is_spelled_alike
from retold.model import Difference, Reading, Span
from retold.text import fold
from retold.text.nations import nation_of

SURE = 0.8
"""Likeness of two passages from which on the only places that they name are of the same thing."""

_WHERE = re.compile(r"\b(?:in|at|near|off|outside) (?:the )?$", re.IGNORECASE)


def are_of_two_places(pair: Pair) -> bool:
    """Whether both passages name places, and the other report none of them, in no spelling."""
    return all(_is_elsewhere(side, other.told.reading) for side, other in pair.sides())


def find_places(pair: Pair) -> Iterator[Difference]:
    """The one place that each of two passages names, where what they tell took place.

    A country is no other place than a town.
    """
    spans = _places(pair.a), _places(pair.b)
    if pair.close or pair.likeness < SURE or len(spans[0]) != 1 or len(spans[1]) != 1 or not are_of_two_places(pair):
        return
    one, other = spans[0][0], spans[1][0]
    nations = [nation_of(span.of(side.reading.text)) for side, span in ((pair.a, one), (pair.b, other))]
    if _says_where(pair.a, one) and _says_where(pair.b, other) and (nations[0] is None) == (nations[1] is None):
        yield Difference("place", one, other, "another place")


def _says_where(side: Side, span: Span) -> bool:
    return _WHERE.search(side.reading.text[max(0, span.start - 12) : span.start]) is not None


def _places(side: Side) -> list[Span]:
    """Where a passage names places."""
    places = {entity.id for entity in side.reading.entities if entity.kind == "place"}
    return [one.span for one in side.reading.names if one.entity in places and side.holds(one.span)]


def _is_elsewhere(side: Side, other: Reading) -> bool:
    """Whether a passage names places, and all of them are nowhere in the other report."""
    spans = _places(side)
    return bool(spans) and not any(_is_known(side.reading, span, other) for span in spans)


def _is_known(reading: Reading, place: Span, other: Reading) -> bool:
    written = place.of(reading.text)
    if fold(written) in fold(other.text):
        return True
    return any(is_spelled_alike(written, entity.name) for entity in other.entities if entity.kind == "place")
