"""Reasons for a direction."""

from dataclasses import dataclass

from retold.lineage.measure import Pair, Side
from retold.model import Evidence
from retold.model.related import Direction


@dataclass(frozen=True, slots=True)
class Cue:
    """A direction, and what in the texts speaks for it.

    ``of_text`` where the one credits the other with its text itself, which is surer than the hours of two clocks.
    """

    direction: Direction
    evidence: Evidence
    of_text: bool = False


def both_ways(pair: Pair) -> tuple[tuple[Side, Side, Direction], ...]:
    """Either report as the one that took from the other, and the direction that this would be."""
    return (pair.a, pair.b, "a_from_b"), (pair.b, pair.a, "b_from_a")
