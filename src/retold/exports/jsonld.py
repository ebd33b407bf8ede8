"""A story in the terms of schema.org: reports, what they claim and where that first appeared, what was said.

``firstAppearance`` is there only where one report surely came before all others that tell the claim. The count of
independent accounts, which schema.org has no term for, is in terms of our own.
"""

from collections.abc import Iterable, Mapping, Sequence

from retold.exports.dated import Order, published
from retold.exports.naming import VOCABULARY, urn
from retold.formats.claims import tellers
from retold.formats.parts import Json
from retold.model import Citation, Claim, Lineage, Report, Story, StoryQuotation, Telling
from retold.rendering.addresses import web_address
from retold.rendering.wording import one_line, title_of

CONTEXT = ["https://schema.org", {"retold": VOCABULARY}]


def story_jsonld(story: Story, reports: Sequence[Report]) -> Json:
    """The story as one graph."""
    known = {report.id: report for report in reports}
    dates, order = published(story), Order(story)
    taken = _taken(story.lineages)
    graph: list[Json] = [_story(story)]
    graph += [_report(known[name], dates.get(name), taken.get(name, [])) for name in story.reports]
    graph += [_claim(claim, order) for claim in story.claims]
    graph += [_quotation(quotation, known) for quotation in story.quotes]
    return {"@context": CONTEXT, "@graph": graph}


def _story(story: Story) -> Json:
    return {
        "@id": urn("story", story.id),
        "@type": "Collection",
        "identifier": story.id,
        "name": one_line(story.label),
        "hasPart": _articles(story.reports),
    }


def _report(report: Report, date: str | None, taken: Sequence[str]) -> Json:
    """A report; ``isBasedOn`` are those that it surely has words from."""
    publisher = {"@type": "Organization", "name": one_line(report.publisher)} if report.publisher else None
    found = {
        "@id": urn("report", report.id),
        "@type": "NewsArticle",
        "identifier": report.id,
        "headline": one_line(title_of(report)),
        "url": web_address(report.url),
        "datePublished": date,
        "publisher": publisher,
        "author": [one_line(author) for author in report.authors],
        "isBasedOn": _articles(taken),
    }
    return _known(found)


def _claim(claim: Claim, order: Order) -> Json:
    told = list(dict.fromkeys(one.report for one in _appearances(claim)))
    first = order.first(told)
    found = {
        "@id": urn("claim", claim.id),
        "@type": "Claim",
        "identifier": claim.id,
        "text": claim.text,
        "appearance": _articles(told),
        "firstAppearance": {"@id": urn("report", first)} if first else None,
        "retold:status": claim.status,
        "retold:accountsAtLeast": claim.independent.low,
        "retold:accountsAtMost": claim.independent.high,
    }
    return _known(found)


def _appearances(claim: Claim) -> list[Telling]:
    """The tellings of the claim itself: not those that may tell something else, nor those that deny it."""
    denied = claim.status == "denied"
    return [one for one in tellers(claim) if not one.doubtful and (one.status == "denied") == denied]


def _quotation(quotation: StoryQuotation, reports: Mapping[str, Report]) -> Json:
    """What was said, in each of its wordings, character by character as the reports have them."""
    found = {
        "@id": urn("quotation", *(_place(cite) for cite in quotation.tellings)),
        "@type": "Quotation",
        "spokenByCharacter": {"name": quotation.speaker} if quotation.speaker else None,
        "workExample": [_wording(cite, reports[cite.report]) for cite in quotation.tellings],
    }
    return _known(found)


def _wording(cite: Citation, report: Report) -> Json:
    return {
        "@id": urn("wording", _place(cite)),
        "@type": "Quotation",
        "text": cite.span.of(report.text),
        "isPartOf": {"@id": urn("report", cite.report)},
    }


def _place(cite: Citation) -> list[object]:
    return [cite.report, *cite.span]


def _articles(names: Iterable[str]) -> list[Json]:
    return [{"@id": urn("report", name)} for name in names]


def _taken(lineages: Iterable[Lineage]) -> dict[str, list[str]]:
    """The reports that each report surely took words from."""
    found: dict[str, list[str]] = {}
    for lineage in lineages:
        for edge in lineage.edges:
            if edge.decided and edge.certain and not (lineage.hidden and edge.parent == lineage.top):
                found.setdefault(edge.child, []).append(edge.parent)
    return found


def _known(found: Json) -> Json:
    """Without what is not known."""
    return {name: value for name, value in found.items() if value not in (None, [])}
