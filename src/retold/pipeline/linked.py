"""What a Linker is given of stored reports, and what it tells of new ones."""

from dataclasses import dataclass, field
from typing import NamedTuple

from retold.lineage import Marked
from retold.model import Relation
from retold.pipeline.traces import Traces

Kept = tuple[str, str | None, str | None, Traces]
"""A report as it was placed: its id, when it was published, its publisher or else its address, and its traces."""


class Row(NamedTuple):
    """A report that later ones may be linked to."""

    id: str
    published: str | None
    outlet: str | None
    traces: Traces

    def marked(self) -> Marked:
        """What its furniture is found by."""
        return Marked(self.outlet, self.traces.marks, self.traces.sketch)


@dataclass(slots=True)
class Linked:
    """What reports that came have changed.

    ``links`` are new, or made anew; ``dropped`` are pairs of ids, as they stood in a link, that are linked no more.
    ``furniture`` has the numbers of the sentences that count as furniture now, of new reports that have any and of
    earlier ones where it changed. ``traces`` are to be kept, in place of what was kept, of all these reports.
    """

    links: list[Relation] = field(default_factory=list)
    dropped: list[tuple[str, str]] = field(default_factory=list)
    furniture: dict[str, frozenset[int]] = field(default_factory=dict)
    traces: dict[str, Traces] = field(default_factory=dict)
