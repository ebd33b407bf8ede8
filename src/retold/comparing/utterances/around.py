"""What is known of the reports around those that quote the words."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from retold.model import Alignment, Reading, Relation, Span, Support

Told = Mapping[str, Sequence[Span]]
"""Reports, each with the sentences that tell something."""


class Bounding(Protocol):
    """How the accounts that some reports are bound what was counted for some of their sentences."""

    def bounded(self, found: Support, told: Told) -> Support:
        """What was counted, lowered."""
        ...


@dataclass(frozen=True, slots=True)
class Around:
    """How to ask for more: links, readings and alignments of reports, and how many accounts some of them are.

    ``links_of`` gives the links that tell whether some reports have their texts from one another, those with further
    reports included; ``reading_of`` reads one of these. ``houses_of`` are the declared houses of some; ``bounding_of``
    tells for some reports and their links how the accounts that they are bound what was counted for some sentences.
    """

    links_of: Callable[[Iterable[str]], Sequence[Relation]]
    reading_of: Callable[[str], Reading]
    align: Callable[[Reading, Reading], Alignment]
    houses_of: Callable[[Iterable[Reading]], Mapping[str, str]]
    bounding_of: Callable[[Sequence[Reading], Sequence[Relation], Mapping[str, str]], Bounding]
