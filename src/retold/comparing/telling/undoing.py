"""What undoes something that was told: called off, withdrawn, denied, not so after all."""

import re
from collections.abc import Mapping, Sequence

from retold.model import Claim
from retold.text import fold, idf

MOST = 2
"""So many claims that undo one are taken."""

SHARED = 0.3
"""Part of what a claim tells, by weight, that another one has to speak of to undo it."""

_CUE = re.compile(
    r"\b(?:call(?:s|ed) off|cancel(?:s|l?ed)|averted|scrapped|postponed|withdr[ae]wn?|retracted|reversed|reversing|"
    r"overturned|quashed|backtracked|den(?:y|ies|ied|ying)|false(?:ly)?|untrue|hoax|fake|in error|mistaken(?:ly)?|"
    r"correction|corrected|earlier version|earlier (?:statement|report)|hacked|no longer|alive|after all|not the|"
    r"(?:did|does) not match|was wrong|were wrong)\b"
)
"""Plain negations are none: of 8 stories of BASIL they brought 4 sentences that undid nothing."""


def undoing(
    chosen: Sequence[Claim], claims: Sequence[Claim], words: Mapping[str, frozenset[str]], places: Mapping[str, int]
) -> list[Claim]:
    """The later claims of other reports that speak of chosen ones and may undo them, those that share most first."""
    known = {claim.id for claim in chosen}
    found: dict[str, tuple[float, Claim]] = {}
    for claim in claims:
        if claim.id not in known and _CUE.search(fold(claim.text)):
            shares = [_shared(one, claim, words) for one in chosen if _comes_later(claim, one, places)]
            if shares and max(shares) >= SHARED:
                found[claim.id] = max(shares), claim
    ranked = sorted(found.values(), key=lambda item: (-item[0], places[item[1].id]))
    return [claim for _, claim in ranked[:MOST]]


def _shared(one: Claim, other: Claim, words: Mapping[str, frozenset[str]]) -> float:
    """The part of what a claim tells, by weight, that another one speaks of."""
    whole = sum(map(idf, words[one.id]))
    return sum(map(idf, words[one.id] & words[other.id])) / whole if whole else 0.0


def _comes_later(claim: Claim, one: Claim, places: Mapping[str, int]) -> bool:
    return claim.cite.report != one.cite.report and places[claim.id] > places[one.id]
