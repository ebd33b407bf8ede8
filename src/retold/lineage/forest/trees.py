"""A tree of reports hung up by its top: who stands below whom."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from retold.lineage.forest.seen import other_of
from retold.model import Relation


@dataclass(frozen=True, slots=True)
class Tree:
    """The reports of one lineage from the top down, and the link by which each hangs from its parent.

    ``parents`` lacks the reports that nobody stands above. ``ends`` gives for each report its own place in ``order``
    and the place behind the last of those below it.
    """

    order: list[str]
    parents: dict[str, tuple[str, Relation]] = field(default_factory=dict)
    ends: dict[str, tuple[int, int]] = field(default_factory=dict)

    def is_below(self, name: str, other: str) -> bool:
        """Whether a report descends from the other, or is it."""
        first, last = self.ends[other]
        return first <= self.ends[name][0] < last


def hang(starts: Sequence[str], edges: Iterable[Relation], ranks: Mapping[str, int]) -> Tree:
    """The tree that the edges make, seen from the reports that it starts with; siblings stand in the order of ranks."""
    near: dict[str, list[Relation]] = defaultdict(list)
    for edge in edges:
        near[edge.a].append(edge)
        near[edge.b].append(edge)
    tree = Tree([])
    waiting = sorted(starts, key=ranks.__getitem__, reverse=True)
    while waiting:
        name = waiting.pop()
        tree.order.append(name)
        above = tree.parents[name][0] if name in tree.parents else None
        below = {other_of(edge, name): edge for edge in near[name] if other_of(edge, name) != above}
        tree.parents.update({child: (name, edge) for child, edge in below.items()})
        waiting += sorted(below, key=ranks.__getitem__, reverse=True)
    _number(tree)
    return tree


def _number(tree: Tree) -> None:
    """Give each report its ends: in this order whoever descends from a report follows it at once."""
    sizes = dict.fromkeys(tree.order, 1)
    for name in reversed(tree.order):
        if name in tree.parents:
            sizes[tree.parents[name][0]] += sizes[name]
    tree.ends.update({name: (place, place + sizes[name]) for place, name in enumerate(tree.order)})
