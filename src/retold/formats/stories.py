"""Stories told, as JSON."""

from retold.formats.claims import claim_json
from retold.formats.lineages import lineage_json, link_json
from retold.formats.parts import Json, citation_json, published_json, question_json, roots_json
from retold.formats.ties import tie_json
from retold.model import Story, StoryQuotation


def story_json(story: Story) -> Json:
    """A story told."""
    return {
        "id": story.id,
        "label": story.label,
        "first": story.first,
        "last": story.last,
        "reports": list(story.reports),
        "published": dict(zip(story.reports, map(published_json, story.published), strict=False)),
        "lineages": [lineage_json(lineage) for lineage in story.lineages],
        "roots": roots_json(story.accounts),
        "ties": [tie_json(tie) for tie in story.accounts.ties],
        "links": [link_json(link) for link in story.links],
        "claims": [claim_json(claim) for claim in story.claims],
        "quotes": [story_quotation_json(quotation) for quotation in story.quotes],
        "timeline": [
            {"earliest": entry.earliest, "latest": entry.latest, "approx": entry.approx, "claim": entry.claim}
            for entry in story.timeline
        ],
        "open_questions": [question_json(question) for question in story.open_questions],
        "account": [
            {
                "text": sentence.text,
                "cites": [citation_json(citation) for citation in sentence.cites],
                "claim": sentence.claim,
                "disputed": sentence.disputed,
                "in_part": list(sentence.in_part),
            }
            for sentence in story.account
        ],
    }


def story_quotation_json(quotation: StoryQuotation) -> Json:
    """A quotation of a story with all its wordings, and how these drift."""
    return {
        "speaker": quotation.speaker,
        "tellings": [citation_json(citation) for citation in quotation.tellings],
        "drift": [{"kind": kind, "a": citation_json(a), "b": citation_json(b)} for kind, a, b in quotation.drift],
    }
