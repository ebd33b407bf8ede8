"""What is known of the reports around those that quote the words."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from retold.model import Alignment, Reading, Relation


@dataclass(frozen=True, slots=True)
class Around:
    """How to ask for more: links, readings and alignments of reports, and the declared houses of some.

    ``links_of`` gives the links that tell whether some reports have their texts from one another, those with further
    reports included; ``reading_of`` reads one of these.
    """

    links_of: Callable[[Iterable[str]], Sequence[Relation]]
    reading_of: Callable[[str], Reading]
    align: Callable[[Reading, Reading], Alignment]
    houses_of: Callable[[Iterable[Reading]], Mapping[str, str]]
