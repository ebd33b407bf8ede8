"""Reasons for a direction."""

from dataclasses import dataclass

from retold.model import Evidence
from retold.model.related import Direction


@dataclass(frozen=True, slots=True)
class Cue:
    """A direction, and what in the texts speaks for it."""

    direction: Direction
    evidence: Evidence
