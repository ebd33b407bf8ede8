"""Links between reports, lineages and groupings, as JSON."""

from collections import Counter
from collections.abc import Iterable, Iterator

from retold.formats.parts import Json, plain, roots_json
from retold.formats.ties import tie_json
from retold.model import Descent, Grouping, Lineage, Relation, Report


def grouping_json(grouping: Grouping) -> Iterator[Json]:
    """Many reports grouped: a line a report, a link, a lineage of more than one report, a story of more than one."""
    for report, story in grouping.stories.items():
        yield {"id": report, "story": story, "lineage": grouping.lineages[report]}
    for link in grouping.links:
        yield {"link": link_json(link)}
    for family in grouping.families:
        if len(family.members) > 1:
            yield {"family": lineage_json(family)}
    sizes = Counter(grouping.stories.values())
    for story, roots in grouping.accounts.items():
        if sizes[story] > 1:
            ties = [tie_json(tie) for tie in roots.ties]
            yield {"roots": {"story": story, **roots_json(roots), "ties": ties}}


def link_json(link: Relation) -> Json:
    """A link between two reports."""
    return {"a": link.a, "b": link.b, **relation_json(link)}


def relation_json(relation: Relation) -> Json:
    """How the texts of two reports hang together."""
    return {
        "level": relation.level,
        "kind": relation.kind,
        "direction": relation.direction,
        "share_a": round(relation.share_a, 4),
        "share_b": round(relation.share_b, 4),
        "certain": relation.certain,
        "passages": plain(relation.passages),
        "evidence": plain(relation.evidence),
    }


def lineage_json(lineage: Lineage) -> Json:
    """Reports whose own words go back to one root."""
    return {
        "id": lineage.id,
        "root": lineage.root,
        "members": list(lineage.members),
        "hidden": lineage.hidden,
        "evidence": plain(lineage.evidence),
        "top": lineage.top,
        "published": dict(zip(lineage.members, lineage.published, strict=False)),
        "edges": [_descent(edge) for edge in lineage.edges],
    }


def family_json(lineage: Lineage, reports: Iterable[Report]) -> Json:
    """A lineage with what is known of each of its reports."""
    inside = set(lineage.members)
    known = {report.id: report for report in reports if report.id in inside}
    return {
        **lineage_json(lineage),
        "reports": {
            name: {"title": known[name].title, "publisher": known[name].publisher, "url": known[name].url}
            for name in lineage.members
        },
    }


def _descent(edge: Descent) -> Json:
    """From whom a report has most of its words, or some passages."""
    return {
        "child": edge.child,
        "parent": edge.parent,
        "main": edge.main,
        "kind": edge.kind,
        "direction": "child_from_parent" if edge.decided else "undecided",
        "certain": edge.certain,
        "share_child": round(edge.share, 4),
        "share_parent": None if edge.share_parent is None else round(edge.share_parent, 4),
        "passages": plain(edge.passages),
        "evidence": plain(edge.evidence),
    }
