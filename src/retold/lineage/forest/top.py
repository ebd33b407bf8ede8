"""Which report of a lineage is its root."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from retold.lineage.forest.seen import joins
from retold.model import Relation


def find_root(members: Sequence[str], links: Iterable[Relation]) -> str | None:
    """The one member from which directed links lead to all the others."""
    children: dict[str, set[str]] = defaultdict(set)
    inside = set(members)
    for link in links:
        if joins(link) and link.a in inside and link.b in inside:
            if link.direction == "a_from_b":
                children[link.b].add(link.a)
            elif link.direction == "b_from_a":
                children[link.a].add(link.b)
    sons = {child for found in children.values() for child in found}
    starts = [member for member in members if member not in sons]
    if len(starts) != 1:
        return None
    return starts[0] if _descendants(starts[0], children) >= inside else None


def _descendants(start: str, children: dict[str, set[str]]) -> set[str]:
    """A report and all that descend from it."""
    found, waiting = {start}, [start]
    while waiting:
        fresh = children[waiting.pop()] - found
        found |= fresh
        waiting += fresh
    return found
