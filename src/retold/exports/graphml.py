"""The lineages of a story as a graph (GraphML), for Gephi, yEd, Cytoscape, networkx or igraph.

Edges run from source to copy. Programs that read graphs want all edges directed or none; so where it is undecided who
took from whom there are two edges, one each way, and ``decided`` is false on both.
"""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from retold.exports.dated import published
from retold.exports.xml import add, element, written
from retold.model import Descent, Report, Story
from retold.rendering.addresses import web_address
from retold.rendering.wording import one_line, title_of

_NODE = {"report": "string", "title": "string", "publisher": "string", "published": "string", "url": "string",
         "hidden": "boolean", "lineage": "string"}  # fmt: skip
_EDGE = {"kind": "string", "decided": "boolean", "certain": "boolean", "main": "boolean", "share": "double"}
_SPACES = {"xmlns": "http://graphml.graphdrawing.org/xmlns"}


def lineage_graphml(story: Story, reports: Sequence[Report]) -> str:
    """Reports, and the sources that nobody handed in, with who took from whom."""
    root = element("graphml", _SPACES)
    for whose, fields in (("node", _NODE), ("edge", _EDGE)):
        for name, kind in fields.items():
            add(root, "key", id=f"{whose}-{name}", **{"for": whose, "attr.name": name, "attr.type": kind})
    graph = add(root, "graph", id="lineages", edgedefault="directed")
    numbers = {name: f"n{number}" for number, name in enumerate(_names(story))}
    _add_nodes(graph, story, reports, numbers)
    _add_edges(graph, story, numbers)
    return written(root)


def _names(story: Story) -> list[str]:
    """The reports of the story, and what their lineages name beside them."""
    beside = (name for one in story.lineages for edge in one.edges for name in (edge.child, edge.parent))
    return list(dict.fromkeys([*story.reports, *beside]))


def _add_nodes(graph: Element, story: Story, reports: Sequence[Report], numbers: dict[str, str]) -> None:
    known, dates = {report.id: report for report in reports}, published(story)
    hidden = {one.top for one in story.lineages if one.hidden}
    lineage = {name: one.id for one in story.lineages for name in (*one.members, one.top)}
    for name, number in numbers.items():
        report = known.get(name)
        found = {
            "report": None if name in hidden else name,
            "title": one_line(title_of(report)) if report else None,
            "publisher": report.publisher if report else None,
            "published": dates.get(name),
            "url": web_address(report.url) if report else None,
            "hidden": _truth(name in hidden),
            "lineage": lineage.get(name),
        }
        _add_data(add(graph, "node", id=number), "node", found)


def _add_edges(graph: Element, story: Story, numbers: dict[str, str]) -> None:
    edges = (edge for lineage in story.lineages for edge in lineage.edges)
    ends = ((edge, *pair) for edge in edges for pair in _ways(edge))
    for number, (edge, source, copy) in enumerate(ends):
        made = add(graph, "edge", id=f"e{number}", source=numbers[source], target=numbers[copy])
        found = {
            "kind": edge.kind,
            "decided": _truth(edge.decided),
            "certain": _truth(edge.certain),
            "main": _truth(edge.main),
            "share": f"{edge.share:.4f}",
        }
        _add_data(made, "edge", found)


def _ways(edge: Descent) -> Iterator[tuple[str, str]]:
    """From source to copy; both ways where nobody knows which is which."""
    yield edge.parent, edge.child
    if not edge.decided:
        yield edge.child, edge.parent


def _add_data(owner: Element, whose: str, found: dict[str, str | None]) -> None:
    for name, value in found.items():
        if value is not None:
            add(owner, "data", value, key=f"{whose}-{name}")


def _truth(value: bool) -> str:
    return "true" if value else "false"
