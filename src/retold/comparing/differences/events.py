"""Two passages each of which names a place of which the other report knows nothing: they tell of two events."""

from retold.comparing.differences.sides import Pair, Side
from retold.comparing.differences.spellings import is_spelled_alike
from retold.model import Reading, Span
from retold.text import fold


def are_of_two_places(pair: Pair) -> bool:
    """Whether both passages name places, and the other report none of them, in no spelling."""
    return all(_is_elsewhere(side, other.told.reading) for side, other in pair.sides())


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
