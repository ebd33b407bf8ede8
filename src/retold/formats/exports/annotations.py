"""What was found in the reports of a story as annotations of the web (W3C Web Annotation Data Model).

Each stretch is told twice: by its place, in characters of the text as it was read, and by its words with those around
them, which also finds it on the page that the report came from.
"""

from collections.abc import Iterable, Mapping, Sequence

from retold.formats.exports.naming import urn
from retold.formats.parts import Json
from retold.model import Claim, OpenQuestion, Report, Span, Story, StoryQuotation, Telling
from retold.rendering.addresses import web_address
from retold.rendering.wording import accounts, one_line

AROUND = 32
"""Characters before and behind a stretch that tell it from others with the same words."""


def story_annotations(story: Story, reports: Sequence[Report]) -> Json:
    """Who tells each claim and where, what was said, and what is not known; as one collection of one page."""
    known = {report.id: report for report in reports}
    items = [_of_claim(claim, telling, known) for claim in story.claims for telling in claim.tellings]
    items += [_of_quotation(one, known) for one in story.quotes]
    items += [_of_question(one, known) for one in story.open_questions]
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": urn("story", story.id),
        "type": "AnnotationCollection",
        "label": one_line(story.label),
        "total": len(items),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _of_claim(claim: Claim, telling: Telling, reports: Mapping[str, Report]) -> Json:
    """One report's telling of a claim."""
    words = f"{accounts(claim.independent)}; {telling.status}, {telling.wording}"
    doubt = "; perhaps another claim" if telling.doubtful else ""
    return {
        "id": urn("passage", claim.id, telling.report, *telling.spans),
        "type": "Annotation",
        "motivation": "linking" if telling.doubtful else "identifying",
        "body": [
            {"type": "SpecificResource", "source": urn("claim", claim.id), "purpose": "identifying"},
            _said(claim.text, "describing"),
            _said(words + doubt, "commenting"),
        ],
        "target": _targets([(telling.report, span) for span in telling.spans], reports),
    }


def _of_quotation(quotation: StoryQuotation, reports: Mapping[str, Report]) -> Json:
    """What somebody said, everywhere it is quoted."""
    places = [(cite.report, cite.span) for cite in quotation.tellings]
    body = [_said(quotation.speaker, "identifying")] if quotation.speaker else []
    return {
        "id": urn("quotation", *([report, *span] for report, span in places)),
        "type": "Annotation",
        "motivation": "identifying" if body else "highlighting",
        **({"body": body} if body else {}),
        "target": _targets(places, reports),
    }


def _of_question(question: OpenQuestion, reports: Mapping[str, Report]) -> Json:
    """What reports say is not known."""
    places = [(cite.report, cite.span) for cite in question.cites]
    return {
        "id": urn("question", *([report, *span] for report, span in places)),
        "type": "Annotation",
        "motivation": "questioning",
        "target": _targets(places, reports),
    }


def _said(words: str, purpose: str) -> Json:
    return {"type": "TextualBody", "value": words, "format": "text/plain", "purpose": purpose}


def _targets(places: Iterable[tuple[str, Span]], reports: Mapping[str, Report]) -> list[Json]:
    return [_target(reports[name], span) for name, span in places]


def _target(report: Report, span: Span) -> Json:
    """A stretch of the text of a report."""
    address = web_address(report.url)
    source = {"id": urn("report", report.id), "type": "Text", "format": "text/plain"}
    return {"source": source | ({"via": address} if address else {}), "selector": list(_selectors(report.text, span))}


def _selectors(text: str, span: Span) -> Iterable[Json]:
    yield {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    yield {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - AROUND) : span.start],
        "suffix": text[span.end : span.end + AROUND],
    }
