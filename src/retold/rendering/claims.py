"""A claim as the pages show it."""

from typing import Any

from retold.formats.claims import tellers
from retold.formats.conflicts import conflict_words
from retold.model import Claim, Conflict
from retold.rendering.support import accounts, accounts_short, told_by_reports
from retold.rendering.wording import count, one_line


def claim_view(claim: Claim) -> dict[str, Any]:
    """The claim's text, the number of independent accounts, and the reasons for it."""
    support = claim.independent
    return {
        "id": claim.id,
        "text": one_line(claim.text),
        "number": accounts_short(support),
        "accounts": accounts(support),
        "reports": told_by_reports(claim),
        "opposite": opposite(claim),
        "status": claim.status,
        "sources": ", ".join(support.sources),
        "reasons": [reason.note for reason in support.reasons],
        **differing(claim),
    }


def differing(claim: Claim) -> dict[str, list[str]]:
    """What its tellings contradict each other in; apart from it what a later version of one account has put right."""
    told = [(one.updated_by, one_line(conflict_words(one))) for one in claim.conflicts]
    return {
        "conflicts": [words for updated, words in told if not updated],
        "updates": [words for updated, words in told if updated],
    }


def difference(one: Conflict, *, conflict: str) -> str:
    """A difference between tellings behind the word for what it is: a conflict, or what a later version put right."""
    return f"{'put otherwise since' if one.updated_by else conflict}: {one_line(conflict_words(one))}"


def opposite(claim: Claim) -> str:
    """That reports tell the opposite of a claim, and how many; "" where none does."""
    number = len(claim.tellings) - len(tellers(claim))
    return f"{count(number, 'report')} {'tells' if number == 1 else 'tell'} the opposite" if number else ""
