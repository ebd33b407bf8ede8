"""Claims with their support, as JSON."""

from retold.formats.conflicts import conflict_json
from retold.formats.parts import Json, citation_json, evidence_json, pairs
from retold.model import Claim, Support, Telling


def claim_json(claim: Claim) -> Json:
    """One claim with everyone who tells it."""
    return {
        "id": claim.id,
        "text": claim.text,
        "cite": citation_json(claim.cite),
        "independent": support_json(claim.independent),
        "status": claim.status,
        "date": {"earliest": claim.date[0], "latest": claim.date[1]} if claim.date else None,
        "reports": len(tellers(claim)),
        "told_by": told_by_json(claim),
        "tellings": [_telling(telling) for telling in claim.tellings],
        "conflicts": [conflict_json(conflict) for conflict in claim.conflicts],
    }


def tellers(claim: Claim) -> list[Telling]:
    """The tellings of a claim by those who tell it, for certain or perhaps: not of those who tell the opposite."""
    return [telling for telling in claim.tellings if not telling.opposite]


def told_by(claim: Claim) -> tuple[int, int]:
    """How many reports tell a claim: for certain, and at most.

    Those that may tell it in other words count by account, so that no more accounts are behind a claim than reports.
    """
    told = tellers(claim)
    perhaps = sum(reason.cue == "perhaps elsewhere" for reason in claim.independent.reasons)
    return sum(not telling.doubtful for telling in told), len(told) + perhaps


def told_by_json(claim: Claim) -> Json:
    """The bounds of how many reports tell a claim."""
    low, high = told_by(claim)
    return {"low": low, "high": high}


def support_json(support: Support) -> Json:
    """How many independent accounts stand behind something, and why."""
    return {
        "low": support.low,
        "high": support.high,
        "reasons": [evidence_json(reason) for reason in support.reasons],
        "sources": list(support.sources),
    }


def _telling(telling: Telling) -> Json:
    return {
        "report": telling.report,
        "spans": pairs(telling.spans),
        "source": telling.source,
        "status": telling.status,
        "wording": telling.wording,
        "doubtful": telling.doubtful,
        "opposite": telling.opposite,
    }
