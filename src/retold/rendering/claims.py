"""A claim as the pages show it."""

from typing import Any

from retold.model import Claim
from retold.rendering.wording import accounts, accounts_short, one_line


def claim_view(claim: Claim) -> dict[str, Any]:
    """The claim's text, the number of independent accounts, and the reasons for it."""
    support = claim.independent
    return {
        "text": one_line(claim.text),
        "number": accounts_short(support),
        "accounts": accounts(support),
        "status": claim.status,
        "sources": ", ".join(support.sources),
        "reasons": [reason.note for reason in support.reasons],
        "conflicts": list(claim.conflicts),
    }
