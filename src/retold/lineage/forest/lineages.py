"""From links to lineages: which reports' own words go back to one root, and who stands below whom."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from retold.lineage.forest.circles import undecide_circles, without_circles
from retold.lineage.forest.explained import explain_away
from retold.lineage.forest.joining import Joined
from retold.lineage.forest.passages import Passages
from retold.lineage.forest.seen import descent, hidden_descent, joins, share_of, spans_of
from retold.lineage.forest.stretches import merged
from retold.lineage.forest.top import find_root
from retold.lineage.forest.trees import Tree, hang
from retold.model import Descent, Evidence, Lineage, Reading, Relation

HIDDEN = "hidden:"
"""What the id of a hidden root begins with; the id of the oldest report that goes back to it follows."""


def find_lineages(readings: Sequence[Reading], links: Sequence[Relation]) -> tuple[Lineage, ...]:
    """Every report is in exactly one lineage; a report that took nothing is the root of its own.

    A report goes to the lineage of the one that most of its own words are in, and may have passages from others. The
    lineages are in the order of their oldest reports, and named after the report at their top.
    """
    ordered = sorted(readings, key=lambda reading: (reading.published.value or "~", reading.id))
    ranks = {reading.id: rank for rank, reading in enumerate(ordered)}
    inside = [link for link in links if link.a in ranks and link.b in ranks and link.a != link.b]
    inside = undecide_circles(explain_away(inside))
    dates = {reading.id: reading.published.value for reading in ordered}
    families = _families(dates, ranks, inside)
    edges: dict[str, list[Descent]] = defaultdict(list)
    for edge in without_circles(_edges(families, inside, ranks)):
        edges[edge.child].append(edge)
    return tuple(_lineage(family, edges, dates) for family in families)


@dataclass(frozen=True, slots=True)
class _Family:
    """The reports of one lineage, the oldest first, their tree, and the links that show a hidden root above some."""

    members: list[str]
    tree: Tree
    root: str | None
    below_hidden: dict[str, Relation]

    @property
    def main_links(self) -> dict[str, Relation]:
        """The links by which the reports hang in the tree."""
        return self.below_hidden | {name: link for name, (_, link) in self.tree.parents.items()}


def _families(dates: Mapping[str, str | None], ranks: Mapping[str, int], links: Sequence[Relation]) -> list[_Family]:
    """The reports in families, in the order of their oldest."""
    joined = Joined(dates)
    joined.join_all(links)
    members: dict[str, list[str]] = defaultdict(list)
    for name in ranks:
        members[joined.tree_of(name)].append(name)
    edges, inside = _by_tree(joined, joined.edges), _by_tree(joined, links)
    return [_family(joined, of_tree, edges[tree], inside[tree], ranks) for tree, of_tree in members.items()]


def _by_tree(joined: Joined, links: Iterable[Relation]) -> dict[str, list[Relation]]:
    """The links inside each tree."""
    found: dict[str, list[Relation]] = defaultdict(list)
    for link in links:
        tree = joined.tree_of(link.a)
        if tree == joined.tree_of(link.b):
            found[tree].append(link)
    return found


def _family(
    joined: Joined, members: list[str], edges: list[Relation], links: list[Relation], ranks: Mapping[str, int]
) -> _Family:
    """One family hung up by its root, by the reports right below a hidden one, or by the first that may be the root."""
    if len(members) == 1:
        return _Family(members, hang(members, (), ranks), members[0], {})
    tops = joined.tops(members[0])
    below_hidden = {name: joined.below_hidden[name] for name in members if name in joined.below_hidden}
    root = find_root(members, links)
    root = root if root in tops else None
    starts = [root] if root else list(below_hidden) or [min(tops, key=ranks.__getitem__)]
    return _Family(members, hang(starts, edges, ranks), root, below_hidden)


def _edges(families: Sequence[_Family], links: Iterable[Relation], ranks: Mapping[str, int]) -> list[Descent]:
    """The edges of all reports: that of the main parent, then those of passages from elsewhere."""
    of_report: dict[str, list[Relation]] = defaultdict(list)
    for link in links:
        of_report[link.a].append(link)
        of_report[link.b].append(link)
    main = {name: link for one in families for name, link in one.main_links.items()}
    explained = {name: spans_of(link, name) for name, link in main.items()}
    for name in (name for one in families for name in one.below_hidden):
        shown = (link for link in of_report[name] if link.direction == "common" and joins(link))
        explained[name] = merged(span for link in shown for span in spans_of(link, name))
    trees = {name: one.tree for one in families for name in one.members}
    passages = Passages(of_report, trees, explained, ranks)
    found: list[Descent] = []
    for family in families:
        for name in family.tree.order:
            found += _main_edge(family, name)
            found += passages.of(name, share_of(main[name], name) if name in main else 0.0)
    return found


def _main_edge(family: _Family, name: str) -> Iterator[Descent]:
    """The edge from a report to its main parent, if it has one."""
    if name in family.tree.parents:
        yield descent(family.tree.parents[name][1], name, main=True)
    elif name in family.below_hidden:
        yield hidden_descent(family.below_hidden[name], name, HIDDEN + family.members[0])


def _lineage(family: _Family, edges: Mapping[str, Sequence[Descent]], dates: Mapping[str, str | None]) -> Lineage:
    """The lineage of a family, named after the report at its top; below a hidden root after the oldest report."""
    members, hidden = family.members, bool(family.below_hidden)
    name = members[0] if hidden else family.tree.order[0]
    return Lineage(
        id=name,
        root=family.root,
        members=tuple(members),
        hidden=hidden,
        evidence=_reason(family),
        top=HIDDEN + name if hidden else name,
        edges=tuple(edge for child in family.tree.order for edge in edges.get(child, ())),
        published=tuple(dates[member] for member in members),
    )


def _reason(family: _Family) -> tuple[Evidence, ...]:
    """Why this is the root, or why there is none."""
    if len(family.members) == 1:
        return ()
    if family.root:
        others = len(family.members) - 1
        who = "the other descends" if others == 1 else f"the other {others:,} descend"
        return (Evidence("root", f"{who} from {family.root}"),)
    if family.below_hidden:
        names = " and ".join(list(family.below_hidden)[:2])
        return (Evidence("hidden", f"{names} have their text from a source that is not among the reports"),)
    return (Evidence("undecided", "the texts do not show which of them the others descend from"),)
