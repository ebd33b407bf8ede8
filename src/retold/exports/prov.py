"""The lineages of a story in PROV-JSON: which text was derived from which.

Only what the text proves is a derivation: an update is a revision, what was taken word by word a quotation (the
``wasRevisionOf`` and ``wasQuotedFrom`` of PROV). Where it is undecided who took from whom both reports say, without a
direction, that they share text; likewise where a link is only plausible. A source that nobody handed in is an entity.
"""

from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote

from retold.exports.dated import published
from retold.exports.naming import VOCABULARY
from retold.formats.parts import Json
from retold.model import Descent, Lineage, Report, Story
from retold.rendering.addresses import web_address
from retold.rendering.wording import one_line, title_of

PREFIXES = {"report": f"{VOCABULARY}report/", "publisher": f"{VOCABULARY}publisher/", "retold": VOCABULARY}

_SUBTYPES = {
    "update": "prov:Revision",
    "reprint": "prov:Quotation",
    "trim": "prov:Quotation",
    "embed": "prov:Quotation",
}
"""What PROV calls the kinds of derivation that it has names for."""


def lineage_prov(story: Story, reports: Sequence[Report]) -> Json:
    """Reports as entities, publishers as agents, and what was taken from what."""
    known = {report.id: report for report in reports}
    names = dict.fromkeys([*story.reports, *(name for one in story.lineages for name in _in_lineage(one))])
    hidden = {one.top for one in story.lineages if one.hidden}
    edges = [edge for one in story.lineages for edge in one.edges]
    open_ends = _open_ends(edges)
    dates = published(story)
    entities = {_name(one): _entity(one, known.get(one), dates.get(one), one in hidden, open_ends) for one in names}
    publishers = {name: report.publisher for name, report in known.items() if report.publisher}
    found: Json = {
        "prefix": PREFIXES,
        "entity": entities,
        "agent": {_publisher(one): _agent(one) for one in dict.fromkeys(publishers.values())},
        "wasAttributedTo": {
            f"_:published{number}": {"prov:entity": _name(name), "prov:agent": _publisher(publisher)}
            for number, (name, publisher) in enumerate(publishers.items(), start=1)
        },
        "wasDerivedFrom": {
            f"_:derived{number}": _derivation(edge) for number, edge in enumerate(filter(_is_proven, edges), start=1)
        },
    }
    return {name: records for name, records in found.items() if records}


def _in_lineage(lineage: Lineage) -> Iterable[str]:
    """Everything that the lineage names, also what is not in the story or not among the reports at all."""
    return [lineage.top, *lineage.members, *(edge.parent for edge in lineage.edges)] if lineage.edges else ()


def _is_proven(edge: Descent) -> bool:
    return edge.certain and edge.decided


def _open_ends(edges: Sequence[Descent]) -> dict[str, dict[str, list[str]]]:
    """For each report those that it shares text with nobody knows which way, by how sure it is that it does."""
    found: dict[str, dict[str, list[str]]] = {}
    for edge in edges:
        if not _is_proven(edge):
            term = "retold:sharesTextWith" if edge.certain else "retold:mayShareTextWith"
            for one, other in ((edge.child, edge.parent), (edge.parent, edge.child)):
                found.setdefault(one, {}).setdefault(term, []).append(other)
    return found


def _entity(
    name: str,
    report: Report | None,
    date: str | None,
    is_hidden: bool,
    open_ends: Mapping[str, Mapping[str, list[str]]],
) -> Json:
    found: Json = {"retold:id": name}
    if is_hidden:
        found = {"prov:type": _qualified("retold:HiddenSource"), "prov:label": "a source that is not among the reports"}
    if report:
        known = {"prov:label": one_line(title_of(report)), "prov:location": web_address(report.url)}
        found |= {**known, "retold:published": date}
    shared = {
        term: [_qualified(_name(one)) for one in sorted(set(others))]
        for term, others in open_ends.get(name, {}).items()
    }
    return {key: value for key, value in (found | shared).items() if value is not None}


def _agent(publisher: str) -> Json:
    return {"prov:type": _qualified("prov:Organization"), "prov:label": one_line(publisher)}


def _derivation(edge: Descent) -> Json:
    """One edge; its passages are stretches of the text of the report that took them."""
    subtype = _SUBTYPES.get(edge.kind or "")
    found: Json = {
        "prov:generatedEntity": _name(edge.child),
        "prov:usedEntity": _name(edge.parent),
        "prov:type": _qualified(subtype) if subtype else None,
        "retold:kind": edge.kind,
        "retold:share": round(edge.share, 4),
        "retold:passage": [f"{span.start}-{span.end}" for span in edge.passages] or None,
    }
    return {key: value for key, value in found.items() if value is not None}


def _name(report: str) -> str:
    return f"report:{quote(report, safe='')}"


def _publisher(name: str) -> str:
    return f"publisher:{quote(name, safe='')}"


def _qualified(name: str) -> Json:
    return {"$": name, "type": "prov:QUALIFIED_NAME"}
