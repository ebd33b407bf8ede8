"""Directions that lead round in a circle cannot all be right."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from retold.model import Descent, Evidence, Relation

_ROUND = Evidence("conflict", "the directions of several links lead round in a circle")


def undecide_circles(links: Sequence[Relation]) -> list[Relation]:
    """The links, those undecided whose directions lead round: a from b, b from c, c from a."""
    arcs = [(link.a, link.b) if link.direction == "a_from_b" else (link.b, link.a) for link in links if _directed(link)]
    inside = _peeled(arcs) & _peeled([(parent, child) for child, parent in arcs])
    return [
        replace(link, direction="undecided", evidence=(*link.evidence, _ROUND))
        if _directed(link) and link.a in inside and link.b in inside
        else link
        for link in links
    ]


def _directed(link: Relation) -> bool:
    """Whether one of two whole reports is shown to be from the other."""
    return link.level == "derived" and link.kind != "embed" and link.direction in ("a_from_b", "b_from_a")


def without_circles(edges: Sequence[Descent]) -> list[Descent]:
    """The edges, those of passages undecided where following directions from child to parent leads back.

    Main edges make no circles among themselves.
    """
    if not any(edge.decided and not edge.main for edge in edges):
        return list(edges)
    decided = [(edge.child, edge.parent) for edge in edges if edge.decided]
    inside = _peeled(decided) & _peeled([(parent, child) for child, parent in decided])
    return [
        replace(edge, decided=False)
        if edge.decided and not edge.main and edge.child in inside and edge.parent in inside
        else edge
        for edge in edges
    ]


def _peeled(arcs: Iterable[tuple[str, str]]) -> set[str]:
    """The names from which arcs lead into a circle: those that stay when whoever leads nowhere is taken away."""
    leading: dict[str, int] = defaultdict(int)
    back: dict[str, list[str]] = defaultdict(list)
    for start, end in arcs:
        leading[start] += 1
        leading[end] += 0
        back[end].append(start)
    waiting = [name for name, count in leading.items() if not count]
    gone = set(waiting)
    while waiting:
        for start in back[waiting.pop()]:
            leading[start] -= 1
            if not leading[start]:
                gone.add(start)
                waiting.append(start)
    return set(leading) - gone
