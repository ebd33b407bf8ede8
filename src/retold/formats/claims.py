"""Claims with their support, as JSON."""

from retold.formats.conflicts import conflict_json
from retold.formats.parts import Json, days_json, plain, unfolded
from retold.model import Claim, Telling


def claim_json(claim: Claim) -> Json:
    """One claim with everyone who tells it."""
    return {
        "id": claim.id,
        "text": claim.text,
        "cite": unfolded(claim.cite),
        "independent": plain(claim.independent),
        "status": claim.status,
        "date": days_json(claim.date),
        "reports": len(tellers(claim)),
        "told_by": told_by_json(claim),
        "tellings": plain(claim.tellings),
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
