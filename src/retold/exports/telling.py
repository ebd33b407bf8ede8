"""Which of its tellings tell a claim."""

from retold.formats.claims import tellers
from retold.model import Claim, Telling


def appearances(claim: Claim) -> list[Telling]:
    """The tellings of the claim itself: not those that may tell something else, nor those that deny it."""
    denied = claim.status == "denied"
    return [one for one in tellers(claim) if not one.doubtful and (one.status == "denied") == denied]
