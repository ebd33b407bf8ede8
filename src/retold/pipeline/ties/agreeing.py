"""Claims that agree with the accounts of their story: nothing is told by more accounts than its reports are."""

from dataclasses import replace

from retold.lineage.forest import Accounts
from retold.model import Claim, Evidence, Roots, Story, Support


def agree(story: Story, accounts: Accounts) -> Story:
    """The story with its accounts, the bounds of each claim no higher than those of the reports that tell it."""
    whole = accounts.count()
    return replace(story, accounts=whole, claims=tuple(_bounded(claim, accounts, whole) for claim in story.claims))


def _bounded(claim: Claim, accounts: Accounts, whole: Roots) -> Claim:
    """The claim, its bounds lowered to those of who tells it; what may be told elsewhere is in more reports."""
    found = claim.independent
    if found.high == 1:
        return claim
    most = accounts.count([telling.report for telling in claim.tellings if not telling.opposite])
    low, high = min(found.low, most.low, whole.low), min(found.high, whole.high)
    if (low, high) == (found.low, found.high):
        return claim
    note = "reports that tell this may be one account for who made them or whom they credit; see the whole story"
    return replace(claim, independent=Support(low, high, (*found.reasons, Evidence("story", note)), found.sources))
