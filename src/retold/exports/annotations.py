"""What was found in the reports of a story as annotations of the web (W3C Web Annotation Data Model).

One collection of one page.
"""

from collections.abc import Mapping, Sequence

from retold.exports.annotating import collection, said, target
from retold.exports.naming import urn
from retold.formats.parts import Json
from retold.model import Citation, Claim, OpenQuestion, Report, Story, StoryQuotation, Telling
from retold.rendering.support import accounts
from retold.rendering.wording import one_line


def story_annotations(story: Story, reports: Sequence[Report]) -> Json:
    """Who tells each claim and where, what was said, and what is not known."""
    known = {report.id: report for report in reports}
    items = [_of_claim(claim, telling, known) for claim in story.claims for telling in claim.tellings]
    items += [_of_quotation(one, known) for one in story.quotes]
    items += [_of_question(one, known) for one in story.open_questions]
    return collection(urn("story", story.id), one_line(story.label), items)


def _of_claim(claim: Claim, telling: Telling, reports: Mapping[str, Report]) -> Json:
    """One report's telling of a claim."""
    words = f"{accounts(claim.independent)}; {telling.status}, {telling.wording}"
    doubt = "; the opposite" if telling.opposite else "; perhaps another claim" if telling.doubtful else ""
    return {
        "id": urn("annotation", "claim", claim.id, telling.report, *telling.spans),
        "type": "Annotation",
        "motivation": "linking" if telling.doubtful else "identifying",
        "body": [
            {"type": "SpecificResource", "source": urn("claim", claim.id), "purpose": "identifying"},
            said(claim.text, "describing"),
            said(words + doubt, "commenting"),
        ],
        "target": [target(reports[telling.report], span) for span in telling.spans],
    }


def _of_quotation(quotation: StoryQuotation, reports: Mapping[str, Report]) -> Json:
    """What somebody said, everywhere it is quoted."""
    body = [said(quotation.speaker, "identifying")] if quotation.speaker else []
    return {
        "id": urn("annotation", "quotation", *_places(quotation.tellings)),
        "type": "Annotation",
        "motivation": "identifying" if body else "highlighting",
        **({"body": body} if body else {}),
        "target": [target(reports[cite.report], cite.span) for cite in quotation.tellings],
    }


def _of_question(question: OpenQuestion, reports: Mapping[str, Report]) -> Json:
    """What reports say is not known."""
    return {
        "id": urn("annotation", "question", *_places(question.cites)),
        "type": "Annotation",
        "motivation": "questioning",
        "target": [target(reports[cite.report], cite.span) for cite in question.cites],
    }


def _places(cites: Sequence[Citation]) -> list[list[object]]:
    return [[cite.report, *cite.span] for cite in cites]
