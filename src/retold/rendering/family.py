"""A lineage as a tree to look at: copies of one text are one branch."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from retold.model import Descent, Lineage, Report

FEW_COPIES = 3
"""So many reports with the same text are shown as branches of their own; more are folded into one."""


@dataclass(eq=False, slots=True)
class Branch:
    """A report with how it descends, the others that have the same text, and the branches above and below it."""

    report: str
    edge: Descent | None
    passages: Sequence[Descent]
    above: "Branch | None"
    copies: list[str] = field(default_factory=list)
    below: list["Branch"] = field(default_factory=list)

    def path(self) -> list["Branch"]:
        """The branches from the head of the tree to this one."""
        found = [self]
        while found[-1].above:
            found.append(found[-1].above)
        return found[::-1]


def branches(lineage: Lineage, reports: Mapping[str, Report]) -> dict[str, Branch]:
    """For each report of the lineage, from the top down, the branch that it is shown in."""
    edges = {edge.child: edge for edge in lineage.edges if edge.main}
    passages: dict[str, list[Descent]] = defaultdict(list)
    for edge in lineage.edges:
        if not edge.main:
            passages[edge.child].append(edge)
    order = [name for name in lineage.members if name not in edges] + list(edges)
    found: dict[str, Branch] = {}
    for name, first in _first_of_copies(order, reports).items():
        if name != first:
            found[name] = found[first]
            found[first].copies.append(name)
            continue
        above = found.get(edges[name].parent) if name in edges else None
        found[name] = Branch(name, edges.get(name), passages[name], above)
        if above:
            above.below.append(found[name])
    return found


def reports_in(some: Iterable[Branch]) -> int:
    """How many reports stand in some branches and below them."""
    count, waiting = 0, list(some)
    while waiting:
        branch = waiting.pop()
        count += 1 + len(branch.copies)
        waiting += branch.below
    return count


def _first_of_copies(order: Sequence[str], reports: Mapping[str, Report]) -> dict[str, str]:
    """For each report the first that has the same text where these are many, else itself."""
    same: dict[str, list[str]] = defaultdict(list)
    for name in order:
        same[" ".join(reports[name].text.split())].append(name)
    first = {name: names[0] for names in same.values() if len(names) > FEW_COPIES for name in names}
    return {name: first.get(name, name) for name in order}
