"""What is asked of one quotation or one claim, as JSON."""

from collections.abc import Mapping

from retold.formats.claims import claim_json
from retold.formats.parts import Json, ends, plain
from retold.model import Carrier, Claim, Quoted, Report, Span, Story, Utterance, Wording

Reports = Mapping[str, Report]
Stories = Mapping[str, str | None]


def quoted_json(quoted: Quoted, reports: Reports, stories: Stories) -> Json:
    """The quotations that have some words."""
    return {
        "utterances": [utterance_json(one, reports, stories) for one in quoted.utterances],
        "further": quoted.further,
        "passed_over": quoted.passed_over,
        "missing": list(quoted.missing),
    }


def utterance_json(utterance: Utterance, reports: Reports, stories: Stories) -> Json:
    """One quotation in all of its wordings."""
    return {
        "speaker": utterance.speaker,
        "independent": plain(utterance.independent),
        "earliest": utterance.earliest,
        "fullest": utterance.fullest,
        "original": utterance.original,
        "because": utterance.because,
        "wordings": [_wording(one, reports, stories) for one in utterance.wordings],
    }


def _wording(wording: Wording, reports: Reports, stories: Stories) -> Json:
    first = wording.carriers[0]
    return {
        "text": _words(first.spans, reports[first.report]),
        "drift": list(wording.drift),
        "changed": [{"a": ends(a), "b": ends(b)} for a, b in wording.changed],
        "independent": plain(wording.independent),
        "tellings": [_carrier(one, reports[one.report], stories.get(one.report)) for one in wording.carriers],
    }


def _carrier(carrier: Carrier, report: Report, story: str | None) -> Json:
    return {
        "report": carrier.report,
        "publisher": report.publisher,
        "published": carrier.published,
        "story": story,
        "speaker": carrier.speaker,
        "spans": plain(carrier.spans),
        "text": _words(carrier.spans, report),
    }


def told_claim_json(story: Story, claim: Claim, reports: Reports) -> Json:
    """One claim with its story, and with the words, the publisher, the date and the lineage of each telling."""
    lineages = {member: lineage.id for lineage in story.lineages for member in lineage.members}
    published = dict(zip(story.reports, story.published, strict=False))
    made = claim_json(claim)
    for telling, record in zip(claim.tellings, made["tellings"], strict=True):
        report = reports[telling.report]
        dated = published.get(telling.report)
        record |= {
            "text": _words(telling.spans, report),
            "publisher": report.publisher,
            "published": dated.value if dated else None,
            "lineage": lineages.get(telling.report),
        }
    return {"story": story.id, "label": story.label, **made}


def _words(spans: tuple[Span, ...], report: Report) -> list[str]:
    """The words of each span, as they stand there."""
    return [span.of(report.text) for span in spans]
