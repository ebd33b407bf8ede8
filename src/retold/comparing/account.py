"""A short account of a story in sentences of its reports."""

from collections import Counter
from collections.abc import Sequence

from retold.comparing.leaning import leans
from retold.model import AccountSentence, Citation, Claim, Telling
from retold.text import idf, split_words

FEWEST, MOST = 5, 10
SHARE = 0.5
"""The account has this part of the claims that several reports tell, within FEWEST and MOST."""

ALREADY_TOLD = 0.55
"""A sentence is left out if this part of its words, by weight, stands in a sentence chosen before."""

LEANING_FACTOR = 0.5
"""A sentence that leans on the one before it ("He later said …") counts half."""

LONE_FACTOR = 0.6
"""What only one report tells counts for less."""

SHORTEST, LONGEST = 6, 55
OUT_OF_SIZE_FACTOR = 0.6
"""A sentence of fewer or more words counts for less."""


def make_account(claims: Sequence[Claim]) -> tuple[AccountSentence, ...]:
    """The sentences that most independent accounts support and that say most of the story, in its order.

    Each is a claim's text with the citations of the tellings that say it, none tells again what another has told, and
    those whose tellings contradict one another are marked.
    """
    words = {claim.id: _concepts(claim.text) for claim in claims}
    told = Counter(concept for claim in claims for concept in words[claim.id] for _ in claim.tellings)
    places = {claim.id: number for number, claim in enumerate(claims)}
    ranked = sorted(claims, key=lambda claim: (-_worth(claim, words[claim.id], told, places), places[claim.id]))
    shared = sum(len(claim.tellings) > 1 for claim in claims)
    wanted = max(FEWEST, min(MOST, round(SHARE * shared)))
    chosen: list[Claim] = []
    for claim in ranked:
        if len(chosen) == wanted:
            break
        if words[claim.id] and not any(_repeats(words[claim.id], words[other.id]) for other in chosen):
            chosen.append(claim)
    return tuple(_sentence(claim) for claim in sorted(chosen, key=lambda claim: places[claim.id]))


def _sentence(claim: Claim) -> AccountSentence:
    """A claim as a sentence of the account, its own citation first; tellings that say other things are not cited."""
    cites = [claim.cite, *(Citation(telling.report, span) for telling in _bearing(claim) for span in telling.spans)]
    return AccountSentence(claim.text, tuple(dict.fromkeys(cites)), claim.id, disputed=bool(claim.conflicts))


def _bearing(claim: Claim) -> list[Telling]:
    """The tellings that say what the claim's text says."""
    return [telling for telling in claim.tellings if telling.wording != "changed" and not telling.doubtful]


def _concepts(text: str) -> frozenset[str]:
    """The content words of a sentence."""
    return frozenset(word.concept for word in split_words(text) if word.content)


def _worth(claim: Claim, concepts: frozenset[str], told: Counter[str], places: dict[str, int]) -> float:
    """How much a sentence belongs into a short account: support by citations, closeness, place, self-sufficiency."""
    if not concepts:
        return 0.0
    support = claim.independent.low + claim.independent.high + 0.5 * len(_bearing(claim))
    weight = sum(idf(concept) for concept in concepts)
    centre = sum(idf(concept) * told[concept] for concept in concepts) / weight if weight else 0.0
    place = 1.0 / (1.0 + places[claim.id] / max(1, len(places)))
    worth = support * centre * place * (LONE_FACTOR if len(claim.tellings) == 1 else 1.0)
    length = len(claim.text.split())
    if not SHORTEST <= length <= LONGEST:
        worth *= OUT_OF_SIZE_FACTOR
    return worth * (LEANING_FACTOR if leans(claim.text) else 1.0)


def _repeats(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether most of what one sentence says stands in the other."""
    whole = min(sum(map(idf, one)), sum(map(idf, other)))
    return sum(map(idf, one & other)) >= ALREADY_TOLD * whole
