"""What each sentence of a story weighs, of which a short account is chosen."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from retold.comparing.sentences.leaning import leans
from retold.model import Claim, Telling
from retold.text import fold, idf, split_words

LEANING_FACTOR = 0.5
"""A sentence that leans on the one before it ("He later said …", "…, he said.") counts half."""

LONE_FACTOR = 0.6
"""What only one report tells counts for less."""

SHORTEST, LONGEST = 6, 55
OUT_OF_SIZE_FACTOR = 0.6
"""A sentence of fewer or more words counts for less."""

LEAD_FACTOR = 2.0
"""What a report begins with counts for more, if another one tells it, too, or if it says when."""

UNSAID_FACTOR = 0.25
"""That somebody would not speak tells nothing of the story."""

_UNSAID = re.compile(
    r"\b(?:declin|refus)(?:es|ed) to (?:comment|speak)\b"
    r"|\b(?:not|no|for) (?:immediately )?(?:comment|respond|reply|confirm|answer)"
    r"|\bnot (?:immediately )?(?:available|reachable|be reached)\b"
)
_BY_PRONOUN = re.compile(r"[,\"] (?:he|she|they) [a-z]+\.?$")

ENDED = re.compile(r"[.!?…][\"'”’)\]]*$")
"""So ends what is a sentence."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What sentences are weighed by.

    ``told`` has how often each concept is told in the story, ``spoken`` in how many of its reports, ``places`` the
    claims' places in it, ``reports`` how many there are.
    """

    told: Counter[str]
    spoken: Counter[str]
    places: dict[str, int]
    reports: int


def ground_of(claims: Sequence[Claim], words: dict[str, frozenset[str]], reports: int) -> Ground:
    """What the sentences of a story are weighed by."""
    spoken = {(telling.report, key) for claim in claims for telling in bearing_of(claim) for key in words[claim.id]}
    return Ground(
        spoken=Counter(concept for _, concept in spoken),
        told=Counter(concept for claim in claims for concept in words[claim.id] for _ in bearing_of(claim)),
        places={claim.id: number for number, claim in enumerate(claims)},
        reports=reports,
    )


def worth_of(claim: Claim, concepts: frozenset[str], ground: Ground, *, leads: bool = False) -> float:
    """How much a sentence belongs into a short account: support by citations, closeness, place, self-sufficiency."""
    if not concepts:
        return 0.0
    bearing = len(bearing_of(claim))
    support = claim.independent.low + min(claim.independent.high, bearing) + 0.5 * bearing
    weight = sum(idf(concept) for concept in concepts)
    centre = sum(idf(concept) * ground.told[concept] for concept in concepts) / weight if weight else 0.0
    place = 1.0 / (1.0 + ground.places[claim.id] / max(1, len(ground.places)))
    worth = support * centre * place * (LONE_FACTOR if bearing < 2 else 1.0)
    length = len(claim.text.split())
    if not SHORTEST <= length <= LONGEST:
        worth *= OUT_OF_SIZE_FACTOR
    if leads:
        worth *= LEAD_FACTOR
    if leans(claim.text) or _BY_PRONOUN.search(fold(claim.text)):
        worth *= LEANING_FACTOR
    return worth * (UNSAID_FACTOR if _UNSAID.search(fold(claim.text)) else 1.0)


def is_foreign(claim: Claim, concepts: frozenset[str], ground: Ground) -> bool:
    """Whether one of several reports tells something with no word that any other has; of two each may differ so."""
    several = ground.reports > 2 and len(bearing_of(claim)) == 1
    return several and not any(ground.spoken[concept] > 1 for concept in concepts)


def bearing_of(claim: Claim) -> list[Telling]:
    """The tellings that say what the claim's text says."""
    return [telling for telling in claim.tellings if telling.wording != "changed" and not telling.doubtful]


def concepts_of(text: str) -> frozenset[str]:
    """The content words of a sentence."""
    return frozenset(word.concept for word in split_words(text) if word.content)
