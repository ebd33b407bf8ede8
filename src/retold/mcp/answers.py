"""What an assistant is told: the records of a library, in short and in pages."""

from collections.abc import Mapping, Sequence
from typing import Any

from retold.formats.asked import quoted_json, told_claim_json
from retold.formats.claims import tellers, told_by_json
from retold.formats.conflicts import conflict_words
from retold.formats.library import hit_json
from retold.formats.lineages import relation_json
from retold.formats.parts import Json, judgement_json, roots_json, unfolded
from retold.formats.ties import tie_words
from retold.library.questions import Questions
from retold.mcp.bounded import bounded, few, page
from retold.model import (
    AccountSentence,
    Claim,
    Comparison,
    Descent,
    Difference,
    QuotationMatch,
    Report,
    Span,
    Story,
    StoryQuotation,
)

REASONS, FEW, MANY = 5, 10, 60
"""So many reasons, so many of other lists, and so many reports and sentences of a summary stand in one answer."""


def search_answer(library: Questions, words: str, limit: int, offset: int, narrowed: Mapping[str, Any]) -> Json:
    """The reports that have the words, the best first; how many there are at all is not known."""
    hits = library.search(words, limit=offset + limit + 1, **narrowed)
    found = page(hits, hit_json, limit, offset)
    return _sent({"hits": found["items"], "next_offset": found["next_offset"]})


def story_answer(library: Questions, name: str, limit: int, offset: int) -> Json:
    """A story: its reports and its account, and its claims in pages; further pages have nothing else."""
    story_id = library.story_named(name)
    story = library.story(story_id)
    claims = page(sorted(story.claims, key=_weight), _claim, limit, offset)
    if offset:
        return _sent({"id": story.id, "label": story.label, "claims": claims})
    return _sent(_whole(story, library.members(story_id)) | {"claims": claims})


def compare_answer(library: Questions, a: str, b: str, limit: int, offset: int) -> Json:
    """Two reports: how their texts hang together, and what differs, in pages."""
    found = library.compare(a, b)
    kinds = [one.kind for one in found.alignment.correspondences]
    relation = relation_json(found.relation)
    del relation["passages"]
    return _sent(
        {
            "a": _report(found.a.report, found.a.published.value),
            "b": _report(found.b.report, found.b.published.value),
            "same_story": judgement_json(found.same_story),
            "relation": relation,
            "sentences": {kind: kinds.count(kind) for kind in ("same", "reworded", "changed")},
            "differences": page(found.differences, lambda one: _difference(found, one), limit, offset),
            "undecided": few(found.undecided, lambda one: _difference(found, one), FEW),
            "quotations": few(found.quotations, lambda one: _matched(found, one), FEW),
        }
    )


def lineage_answer(library: Questions, name: str, limit: int, offset: int) -> Json:
    """The family of a report, and in pages who took from whom."""
    lineage = library.lineage(name)
    dates = dict(zip(lineage.members, lineage.published, strict=False))
    return _sent(
        {
            "id": lineage.id,
            "root": lineage.root,
            "hidden_root": lineage.hidden,
            "because": [one.note for one in lineage.evidence],
            "members": few(lineage.members, lambda one: _report(library.report(one), dates.get(one)), MANY),
            "descents": page(lineage.edges, _descent, limit, offset),
        }
    )


def quote_answer(library: Questions, words: str, speaker: str | None, limit: int) -> Json:
    """The quotations that have the words, each in all its wordings."""
    found = library.quote(words, speaker, limit=limit)
    reports = {name: library.report(name) for name in found.reports}
    made = quoted_json(found, reports, {name: library.story_of(name) for name in reports})
    for utterance in made["utterances"]:
        for wording in utterance["wordings"]:
            wording["independent"] = _support(wording["independent"])
            wording["tellings"] = few(wording["tellings"], lambda one: one, FEW)
        utterance["independent"] = _support(utterance["independent"])
        utterance["wordings"] = few(utterance["wordings"], lambda one: one, FEW)
    return _sent(made)


def claim_answer(library: Questions, name: str, limit: int, offset: int) -> Json:
    """A claim, and in pages who tells it."""
    story, claim = library.claim(name)
    reports = {report.id: report for report in library.members(story.id)}
    made = told_claim_json(story, claim, reports)
    made["tellings"] = page(made["tellings"], lambda one: one, limit, offset)
    made["conflicts"] = few(made["conflicts"], lambda one: one["note"], FEW)
    made["independent"] = _support(made["independent"])
    return _sent(made)


def _sent(record: Json) -> Json:
    made: Json = bounded(record)
    return made


def _whole(story: Story, reports: Sequence[Report]) -> Json:
    """What is told of a story beside its claims."""
    known = {report.id: report for report in reports}
    dates = {one: found.value for one, found in zip(story.reports, story.published, strict=False)}
    return {
        "id": story.id,
        "label": story.label,
        "first": story.first,
        "last": story.last,
        "independent_accounts": roots_json(story.accounts) | {"because": few(story.accounts.ties, tie_words, FEW)},
        "reports": few(story.reports, lambda one: _report(known[one], dates.get(one)), MANY),
        "account": few(story.account, _sentence, MANY),
        "quotations": few(story.quotes, lambda one: _quotation(one, known), FEW),
        "open_questions": few(story.open_questions, lambda one: one.text, FEW),
    }


def _report(report: Report, published: str | None) -> Json:
    return {"id": report.id, "title": report.title, "publisher": report.publisher, "published": published}


def _sentence(sentence: AccountSentence) -> Json:
    return {
        "text": sentence.text,
        "cites": few(sentence.cites, unfolded, FEW),
        "claim": sentence.claim,
        "disputed": sentence.disputed,
        "in_part": few(sentence.in_part, str, FEW),
    }


def _weight(claim: Claim) -> tuple[int, int, int]:
    """What is told most independently stands first."""
    return -claim.independent.low, -claim.independent.high, -len(claim.tellings)


def _claim(claim: Claim) -> Json:
    """A claim in short; the tool of claims tells the rest."""
    return {
        "id": claim.id,
        "text": claim.text,
        "status": claim.status,
        "independent_accounts": {"low": claim.independent.low, "high": claim.independent.high},
        "told_by": told_by_json(claim),
        "opposite": len(claim.tellings) - len(tellers(claim)),
        "sources": few(claim.independent.sources, lambda one: one, FEW),
        "conflicts": few(claim.conflicts, conflict_words, FEW),
    }


def _support(support: Json) -> Json:
    """How many accounts, in short: reasons in words, without the places that they rest on."""
    return support | {
        "reasons": few(support["reasons"], lambda one: one["note"], REASONS),
        "sources": few(support["sources"], lambda one: one, FEW),
    }


def _quotation(quotation: StoryQuotation, reports: Mapping[str, Report]) -> Json:
    """A quotation in the words of its first telling."""
    first = quotation.tellings[0]
    return {
        "speaker": quotation.speaker,
        "text": first.span.of(reports[first.report].text),
        "cite": unfolded(first),
        "told_by": len(quotation.tellings),
        "drift": sorted({kind for kind, _, _ in quotation.drift} - {"identical"}),
    }


def _difference(found: Comparison, one: Difference) -> Json:
    return {"kind": one.kind, "a": _words(one.a, found.a.text), "b": _words(one.b, found.b.text), "note": one.note}


def _matched(found: Comparison, one: QuotationMatch) -> Json:
    words: Sequence[str] = (one.a.of(found.a.text), one.b.of(found.b.text))
    return {"a": words[0], "b": words[1], "speaker_a": one.speaker_a, "speaker_b": one.speaker_b, "drift": one.drift}


def _descent(edge: Descent) -> Json:
    """Where a report has words from; without a direction where that is undecided."""
    return {
        "report": edge.child,
        "and" if not edge.decided else "from": edge.parent,
        "decided": edge.decided,
        "certain": edge.certain,
        "kind": edge.kind,
        "main": edge.main,
        "share": round(edge.share, 4),
        "because": [one.note for one in edge.evidence],
    }


def _words(span: Span | None, text: str) -> str | None:
    return span.of(text) if span else None
