"""What undoes something that was told: called off, withdrawn, denied, not so after all."""

import re
from collections.abc import Mapping, Sequence

from retold.model import Claim
from retold.text import fold, idf

MOST = 2
"""So many claims that undo one are taken."""

SHARED = 0.25
"""Part of what a claim tells, by weight, that another one has to speak of to undo it."""

_CUE = re.compile(
    r"\b(?:call(?:s|ed|ing)? off|cancel\w*|avert\w*|abandon(?:s|ed|ing)?|scrap(?:s|ped|ping)?|suspend(?:s|ed|ing)?|"
    r"postpon\w+|withdr[ae]w(?:n|s|ing)?|retract\w*|revers(?:e|es|ed|ing)|overturn\w*|quash\w*|backtrack\w*|"
    r"den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|refut\w+|contradict\w*|disput(?:e|es|ed|ing)|"
    r"false(?:ly)?|untrue|hoax|fake|error|mistake\w*|mistaken(?:ly)?|wrong(?:ly)?|correct(?:s|ed|ion)|earlier version|"
    r"hacked|no longer|never|alive|(?:is|are|was|were|has|have|had|did|does|do|will|would) not|"
    r"(?:is|are|was|were|has|have|had|did|does|do|wo|would)n't|nobody|none|after all|instead)\b"
)


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
