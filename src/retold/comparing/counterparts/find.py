"""What is told otherwise in sentences that do not correspond."""

from collections.abc import Callable, Iterator, Sequence

from retold.comparing.counterparts.denials import find_denials_apart
from retold.comparing.counterparts.doubts import find_doubts_apart
from retold.comparing.counterparts.names import find_names_apart
from retold.comparing.counterparts.outcomes import find_outcomes_apart
from retold.comparing.counterparts.values import find_values_apart
from retold.model import Difference, Reading

_FINDERS: Sequence[Callable[[Reading, Reading], Iterator[Difference]]] = (
    find_values_apart,
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
        found += [one for one in find(a, b) if not any(touch(one, other) for other in (*known, *found))]
    return tuple(sorted(found, key=lambda one: (one.a or one.b, one.b or one.a, one.kind)))


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
