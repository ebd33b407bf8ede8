"""A claim as the pages show it."""

import re
from typing import Any

from retold.formats.claims import tellers
from retold.formats.conflicts import conflict_words
from retold.model import Claim, Conflict, Telling
from retold.rendering.support import accounts, accounts_short, told_by_reports
from retold.rendering.wording import count, one_line

_OPENS = re.compile(r"(?<![\w.,;:!?])\"(?=\w)|“")
_CLOSES = re.compile(r"(?<=[a-zA-Z.,;:!?…])\"(?!\w)|”")
_OTHER = {"“": "”", "”": "“"}


def told_line(text: str) -> str:
    """A sentence in one line; a quotation that began before it or goes on behind it has its mark, and dots there.

    >>> told_line('We do not understand it," said Irena Kolar.')
    '"…We do not understand it," said Irena Kolar.'
    >>> told_line("“The dam holds.")
    '“The dam holds. …”'
    """
    line = one_line(text)
    opened, closed = ([match.start() for match in marks.finditer(line)] for marks in (_OPENS, _CLOSES))
    if len(closed) == len(opened) + 1 and (not opened or closed[0] < opened[0]):
        return f"{_other(line[closed[0]])}…{line}"
    if len(opened) == len(closed) + 1 and (not closed or opened[-1] > closed[-1]):
        return f"{line} …{_other(line[opened[-1]])}"
    return line


def _other(mark: str) -> str:
    return _OTHER.get(mark, mark)


def by_weight(claim: Claim) -> tuple[int, int, int]:
    """What puts claims into order: most accounts, then most reports that tell it for certain, then that may."""
    sure = sum(not (telling.doubtful or telling.opposite) for telling in claim.tellings)
    return -claim.independent.low, -sure, -len(claim.tellings)


def claim_view(claim: Claim) -> dict[str, Any]:
    """The claim's text, the number of independent accounts, and the reasons for it."""
    support = claim.independent
    return {
        "id": claim.id,
        "text": told_line(claim.text),
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


def otherwise(claim: Claim) -> list[Telling]:
    """Its tellings that mean something else, where no conflict shows in what they differ."""
    sides = (side for one in claim.conflicts for side in (one.a, one.b))
    shown = {name for side in sides if claim.cite.report not in side.reports for name in side.reports}
    return [
        one
        for one in claim.tellings
        if one.wording == "changed" and not (one.doubtful or one.opposite or one.report in shown)
    ]


def opposite(claim: Claim) -> str:
    """That reports tell the opposite of a claim, and how many; "" where none does."""
    number = len(claim.tellings) - len(tellers(claim))
    return f"{count(number, 'report')} {'tells' if number == 1 else 'tell'} the opposite" if number else ""
