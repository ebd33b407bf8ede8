"""What is told otherwise in sentences that do not correspond."""

from collections.abc import Callable, Iterator, Sequence

from retold.comparing.counterparts.denials import find_denials_apart
from retold.comparing.counterparts.doubts import find_doubts_apart
from retold.comparing.counterparts.names import find_names_apart
from retold.comparing.counterparts.outcomes import find_outcomes_apart
from retold.comparing.counterparts.surely import find_values_surely
from retold.comparing.counterparts.values import find_values_apart
from retold.model import Difference, Reading

_FINDERS: Sequence[Callable[[Reading, Reading], Iterator[Difference]]] = (
    find_values_apart,
    find_values_surely,
    find_names_apart,
    find_denials_apart,
    find_outcomes_apart,
    find_doubts_apart,
)
"""In this order: what one of them finds is not told again by a later one."""


def find_counterparts(a: Reading, b: Reading, known: Sequence[Difference] = ()) -> tuple[Difference, ...]:
    """The differences of two reports of one story beside those ``known`` of their corresponding sentences.

    They stand in both reports, in the order of a, and in no correspondence.
    """
    found: list[Difference] = []
    for find in _FINDERS:
        for one in find(a, b):
            if not any(touch(one, other) or _same_names(one, other, a, b) for other in (*known, *found)):
                found.append(one)
    return tuple(sorted(found, key=lambda one: (one.a or one.b, one.b or one.a, one.kind)))


def _same_names(one: Difference, other: Difference, a: Reading, b: Reading) -> bool:
    """Whether two names differ in the same words as two others: "Peggy Whitsun" and "Whitsun"."""
    return one.kind == other.kind == "name" and _words_apart(one, a, b) == _words_apart(other, a, b)


def _words_apart(one: Difference, a: Reading, b: Reading) -> tuple[set[str], set[str]]:
    """The words of either side that the other does not have."""
    x, y = (set(span.of(reading.text).split()) if span else set() for span, reading in ((one.a, a), (one.b, b)))
    return x - y, y - x


def without_details(known: Sequence[Difference], apart: Sequence[Difference]) -> tuple[Difference, ...]:
    """What is known without the details that the other report has otherwise in another sentence."""
    return tuple(one for one in known if one.kind != "detail" or not any(_overlap(one, other) for other in apart))


def _overlap(one: Difference, other: Difference) -> bool:
    return any(x and y and x.overlap(y) > 0 for x, y in ((one.a, other.a), (one.b, other.b)))


def touch(one: Difference, other: Difference) -> bool:
    """Whether either side is told to differ already."""
    if other.kind in ("added", "dropped", "detail"):
        return False
    return _overlap(one, other)
