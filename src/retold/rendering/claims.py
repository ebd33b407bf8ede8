"""A claim as the pages show it."""

from typing import Any

from retold.comparing.conflicts import is_update
from retold.model import Claim
from retold.rendering.wording import accounts, accounts_short, one_line


def claim_view(claim: Claim) -> dict[str, Any]:
    """The claim's text, the number of independent accounts, and the reasons for it."""
    support = claim.independent
    return {
        "id": claim.id,
        "text": one_line(claim.text),
        "number": accounts_short(support),
        "accounts": accounts(support),
        "status": claim.status,
        "sources": ", ".join(support.sources),
        "reasons": [reason.note for reason in support.reasons],
        **differing(claim),
    }


def differing(claim: Claim) -> dict[str, list[str]]:
    """What its tellings contradict each other in; apart from it what a later version of one account has put right."""
    updates = [note for note in claim.conflicts if is_update(note)]
    return {"conflicts": [note for note in claim.conflicts if note not in updates], "updates": updates}


def difference(note: str, *, conflict: str) -> str:
    """A difference between tellings behind the word for what it is: a conflict, or what a later version put right."""
    return f"{'put otherwise since' if is_update(note) else conflict}: {note}"
