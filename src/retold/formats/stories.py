"""Stories told, as JSON."""

from collections.abc import Iterable

from retold.formats.claims import claim_json
from retold.formats.lineages import lineage_json, link_json
from retold.formats.parts import Json, citations_json, moment_json, plain, question_json, roots_json, unfolded
from retold.formats.placed import near_json
from retold.formats.ties import tie_json
from retold.model import Placement, Story, StoryQuotation


def story_json(story: Story, left_out: Iterable[Placement] = ()) -> Json:
    """A story told; ``left_out`` are the reports of the same files that are in no story."""
    return {
        "id": story.id,
        "label": story.label,
        "first": story.first,
        "last": story.last,
        "reports": list(story.reports),
        "published": dict(zip(story.reports, plain(story.published), strict=False)),
        "lineages": [lineage_json(lineage) for lineage in story.lineages],
        "roots": roots_json(story.accounts),
        "ties": [tie_json(tie) for tie in story.accounts.ties],
        "links": [link_json(link) for link in story.links],
        "claims": [claim_json(claim) for claim in story.claims],
        "quotes": [story_quotation_json(quotation) for quotation in story.quotes],
        "timeline": [moment_json(entry) for entry in story.timeline],
        "open_questions": [question_json(question) for question in story.open_questions],
        "account": [{**plain(one), "cites": citations_json(one.cites)} for one in story.account],
        "spellings": [
            {"spellings": [{"text": one.text, "cites": citations_json(one.cites)} for one in name.spellings]}
            for name in story.spellings
        ],
        "left_out": [left_out_json(one) for one in left_out],
        "undecided": [{**plain(one), "a": unfolded(one.a), "b": unfolded(one.b)} for one in story.undecided],
    }


def left_out_json(place: Placement) -> Json:
    """A report that is in no story, and the one that it comes nearest to."""
    return {"report": place.report, **near_json(place)}


def story_quotation_json(quotation: StoryQuotation) -> Json:
    """A quotation of a story with all its wordings, and how these drift."""
    return {
        "speaker": quotation.speaker,
        "tellings": citations_json(quotation.tellings),
        "drift": [{"kind": kind, "a": unfolded(a), "b": unfolded(b)} for kind, a, b in quotation.drift],
    }
