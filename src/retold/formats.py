"""The records as JSON: plain dictionaries with the field names of the exchange format.

Offsets are Python string indices into the report's text, half open. What is not known is None, never guessed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from retold.lineage.forest import count_roots
from retold.model import (
    Alignment,
    Citation,
    Claim,
    Comparison,
    DateMention,
    Descent,
    Difference,
    Entity,
    Event,
    Evidence,
    Grouping,
    Judgement,
    Lineage,
    NameMatch,
    Provenance,
    Published,
    QuotationMatch,
    Reading,
    Relation,
    Report,
    Roots,
    Span,
    Statement,
    Story,
    StoryQuotation,
    Support,
    Telling,
)

Json = dict[str, Any]


def reading_json(reading: Reading) -> Json:
    """One report read."""
    report = reading.report
    return {
        "id": report.id,
        "title": report.title,
        "text": report.text,
        "publisher": report.publisher,
        "url": report.url,
        "published": published_json(reading.published),
        "sections": [{"kind": section.kind, **_ends(section.span)} for section in reading.sections],
        "sentences": _sentences(reading),
        "quotations": [
            {"kind": quotation.kind, **_ends(quotation.span), "marks": list(quotation.marks)}
            for quotation in reading.quotations
        ],
        "entities": [_entity(entity) for entity in reading.entities],
        "names": [{**_ends(name.span), "entity": name.entity, "form": name.form} for name in reading.names],
        "dates": [_date(date) for date in reading.dates],
        "statements": [_statement(statement) for statement in reading.statements],
        "events": [_event(event) for event in reading.events],
        "open_questions": [list(span) for span in reading.open_questions],
        "hedges": [list(span) for span in reading.hedges],
        "provenance": _provenance(report.provenance),
    }


def published_json(published: Published) -> Json:
    """When a report was published."""
    return {
        "value": published.value,
        "basis": published.basis,
        "evidence": published.evidence,
        "candidates": list(published.candidates),
    }


def comparison_json(comparison: Comparison) -> Json:
    """Two reports compared."""
    a, b = comparison.a, comparison.b
    paired_a = {number for item in comparison.alignment.correspondences for number in item.a}
    paired_b = {number for item in comparison.alignment.correspondences for number in item.b}
    return {
        "a": a.id,
        "b": b.id,
        "same_story": comparison.same_story.verdict,
        "story_judgement": judgement_json(comparison.same_story),
        "relation": relation_json(comparison.relation),
        "published_a": published_json(a.published),
        "published_b": published_json(b.published),
        "sentences_a": _sentences(a),
        "sentences_b": _sentences(b),
        "alignment": alignment_json(comparison.alignment),
        "only_a": [sentence.number for sentence in a.sentences if sentence.number not in paired_a],
        "only_b": [sentence.number for sentence in b.sentences if sentence.number not in paired_b],
        "differences": [difference_json(difference) for difference in comparison.differences],
        "quotations": [_quotation_match(match) for match in comparison.quotations],
        "names": [_name_match(match) for match in comparison.names],
        "claims": [claim_json(claim) for claim in comparison.claims],
    }


def relation_json(relation: Relation) -> Json:
    """How the texts of two reports hang together."""
    return {
        "level": relation.level,
        "kind": relation.kind,
        "direction": relation.direction,
        "share_a": round(relation.share_a, 4),
        "share_b": round(relation.share_b, 4),
        "certain": relation.certain,
        "passages": [
            {"a": list(passage.a), "b": list(passage.b), "verbatim": passage.verbatim} for passage in relation.passages
        ],
        "evidence": [evidence_json(item) for item in relation.evidence],
    }


def alignment_json(alignment: Alignment) -> list[Json]:
    """Sentence correspondences."""
    return [
        {"a": list(item.a), "b": list(item.b), "kind": item.kind, "score": round(item.score, 4), "moved": item.moved}
        for item in alignment.correspondences
    ]


def difference_json(difference: Difference) -> Json:
    """One difference between two tellings."""
    return {
        "kind": difference.kind,
        "a": _ends(difference.a),
        "b": _ends(difference.b),
        "note": difference.note,
        "correspondence": difference.correspondence,
    }


def judgement_json(judgement: Judgement) -> Json:
    """A verdict with its reasons."""
    return {
        "verdict": judgement.verdict,
        "score": round(judgement.score, 4),
        "evidence": [evidence_json(item) for item in judgement.evidence],
    }


def evidence_json(evidence: Evidence) -> Json:
    """One reason."""
    return {"cue": evidence.cue, "note": evidence.note, "a": _pairs(evidence.a), "b": _pairs(evidence.b)}


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
    for story, roots in count_roots(grouping.stories, grouping.families, grouping.links).items():
        if sizes[story] > 1:
            yield {"roots": {"story": story, **_roots(roots)}}


def link_json(link: Relation) -> Json:
    """A link between two reports."""
    return {"a": link.a, "b": link.b, **relation_json(link)}


def lineage_json(lineage: Lineage) -> Json:
    """Reports whose own words go back to one root."""
    return {
        "id": lineage.id,
        "root": lineage.root,
        "members": list(lineage.members),
        "hidden": lineage.hidden,
        "evidence": [evidence_json(item) for item in lineage.evidence],
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
        "passages": _pairs(edge.passages),
        "evidence": [evidence_json(item) for item in edge.evidence],
    }


def _roots(roots: Roots) -> Json:
    """From how many roots some reports descend."""
    return {"low": roots.low, "high": roots.high}


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
        "roots": _roots(count_roots(dict.fromkeys(story.reports, story.id), story.lineages, story.links)[story.id]),
        "links": [link_json(link) for link in story.links],
        "claims": [claim_json(claim) for claim in story.claims],
        "quotes": [_story_quotation(quotation) for quotation in story.quotes],
        "timeline": [
            {"earliest": entry.earliest, "latest": entry.latest, "approx": entry.approx, "claim": entry.claim}
            for entry in story.timeline
        ],
        "open_questions": [
            {"text": question.text, "cites": [citation_json(cite) for cite in question.cites]}
            for question in story.open_questions
        ],
        "account": [
            {
                "text": sentence.text,
                "cites": [citation_json(citation) for citation in sentence.cites],
                "claim": sentence.claim,
                "disputed": sentence.disputed,
            }
            for sentence in story.account
        ],
    }


def claim_json(claim: Claim) -> Json:
    """One claim with everyone who tells it."""
    return {
        "id": claim.id,
        "text": claim.text,
        "cite": citation_json(claim.cite),
        "independent": _support(claim.independent),
        "status": claim.status,
        "date": {"earliest": claim.date[0], "latest": claim.date[1]} if claim.date else None,
        "tellings": [_telling(telling) for telling in claim.tellings],
        "conflicts": list(claim.conflicts),
    }


def citation_json(citation: Citation) -> Json:
    """A passage of a report."""
    return {"report": citation.report, **_ends(citation.span)}


def _ends(span: Span | None) -> Any:
    """A span as start and end, None as None."""
    return {"start": span.start, "end": span.end} if span else None


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    """Spans as pairs of numbers."""
    return [list(span) for span in spans]


def _sentences(reading: Reading) -> list[list[int]]:
    """The spans of a report's sentences."""
    return _pairs(sentence.span for sentence in reading.sentences)


def _entity(entity: Entity) -> Json:
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "spellings": list(entity.spellings),
        "roles": list(entity.roles),
    }


def _date(date: DateMention) -> Json:
    return {
        **_ends(date.span),
        "type": date.type,
        "value": date.value,
        "earliest": date.earliest,
        "latest": date.latest,
        "approx": date.approx,
        "anchor": date.anchor,
        "rule": date.rule,
        "runner_up": date.runner_up,
    }


def _statement(statement: Statement) -> Json:
    return {
        "id": statement.id,
        "kind": statement.kind,
        "source": _ends(statement.source),
        "cue": _ends(statement.cue),
        "content": _pairs(statement.content),
        "speaker": statement.speaker,
        "source_type": statement.source_type,
        "parent": statement.parent,
        "status": statement.status,
    }


def _event(event: Event) -> Json:
    return {
        "id": event.id,
        "trigger": _ends(event.trigger),
        "actors": list(event.actors),
        "targets": list(event.targets),
        "place": event.place,
        "date": {"earliest": event.date[0], "latest": event.date[1]} if event.date else None,
        "status": event.status,
        "sentence": event.sentence,
    }


def _provenance(provenance: Provenance | None) -> Json | None:
    if provenance is None:
        return None
    return {
        "path": provenance.path,
        "place": provenance.place,
        "sha256": provenance.sha256,
        "encoding": provenance.encoding,
        "extractor": provenance.extractor,
        "notes": list(provenance.notes),
    }


def _quotation_match(match: QuotationMatch) -> Json:
    return {
        "a": _ends(match.a),
        "b": _ends(match.b),
        "speaker_a": match.speaker_a,
        "speaker_b": match.speaker_b,
        "drift": list(match.drift),
        "words": [{"a": _ends(a), "b": _ends(b)} for a, b in match.words],
    }


def _name_match(match: NameMatch) -> Json:
    return {
        "a": match.a,
        "b": match.b,
        "spellings_a": list(match.spellings_a),
        "spellings_b": list(match.spellings_b),
        "same_spelling": match.same_spelling,
    }


def _support(support: Support) -> Json:
    return {
        "low": support.low,
        "high": support.high,
        "reasons": [evidence_json(reason) for reason in support.reasons],
        "sources": list(support.sources),
    }


def _telling(telling: Telling) -> Json:
    return {
        "report": telling.report,
        "spans": _pairs(telling.spans),
        "source": telling.source,
        "status": telling.status,
        "wording": telling.wording,
        "doubtful": telling.doubtful,
    }


def _story_quotation(quotation: StoryQuotation) -> Json:
    return {
        "speaker": quotation.speaker,
        "tellings": [citation_json(citation) for citation in quotation.tellings],
        "drift": [{"kind": kind, "a": citation_json(a), "b": citation_json(b)} for kind, a, b in quotation.drift],
    }
