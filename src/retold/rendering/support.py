"""How many accounts and reports stand behind something, in words."""

from collections.abc import Iterable

from retold.formats.claims import tellers, told_by
from retold.model import Claim, Roots, Support
from retold.model.answers import StoryEntry
from retold.rendering.wording import count


def accounts(support: Support | Roots) -> str:
    """How many independent accounts, as a number or as bounds."""
    if support.low == support.high:
        return count(support.low, "independent account")
    return f"{support.low} to {support.high} independent accounts"


def publishers_known(entry: StoryEntry) -> str:
    """Of how many publishers the reports of a story are, for one of them "1 publisher known": the rest may say none."""
    if not entry.publishers:
        return ""
    return count(entry.publishers, "publisher") + (" known" if entry.publishers == 1 < entry.reports else "")


def accounts_short(support: Support | Roots) -> str:
    """The number or the bounds alone."""
    return _bounds(support.low, support.high)


def told_by_short(claim: Claim) -> str:
    """How many reports tell a claim, as the number or the bounds alone."""
    return _bounds(*told_by(claim))


def told_by_reports(claim: Claim) -> str:
    """How many reports tell a claim: "1 report", "2–3 reports"."""
    return told_by_short(claim) + (" report" if told_by(claim)[1] == 1 else " reports")


def _bounds(low: int, high: int) -> str:
    return str(low) if low == high else f"{low}–{high}"


def support_summary(claims: Iterable[Claim]) -> str:
    """How many of the claims that two reports share have one account behind them, and how many two; "" for none."""
    told = [claim.independent for claim in claims if len(tellers(claim)) > 1]
    if not told:
        return ""
    one, two = sum(support.high == 1 for support in told), sum(support.low == 2 for support in told)
    parts = ((one, "one independent account"), (two, "two"), (len(told) - one - two, "one or two"))
    counted = ", ".join(f"{number} with {words}" for number, words in parts if number)
    return f"{count(len(told), 'shared claim')}: {counted}{'' if one else ' independent accounts'}"
