"""Which of its tellings tell a claim."""

from retold.model import Claim, Telling


def appearances(claim: Claim) -> list[Telling]:
    """The tellings of the claim itself: not those that may tell something else, nor those that deny it."""
    denied = claim.status == "denied"
    return [one for one in claim.tellings if not one.doubtful and (one.status == "denied") == denied]
