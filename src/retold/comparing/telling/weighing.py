"""What each sentence of a story weighs, of which a short account is chosen, and which of them opens it."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from retold.comparing.sentences.leaning import leans
from retold.model import Claim, Reading, Span, Telling
from retold.text import fold, idf, split_words

LEANING_FACTOR = 0.5
"""A sentence that leans on the one before it ("He later said …", "…, he said.") counts half."""

LONE_FACTOR = 0.6
"""What only one report tells counts for less."""

SHORTEST, LONGEST = 6, 55
OUT_OF_SIZE_FACTOR = 0.6
"""A sentence of fewer or more words counts for less."""

LEADING = 2
"""So many sentences of a report's body tell what it is about."""

LEAD_FACTOR = 2.0
"""What a report begins with counts for more, if another one tells it, too."""

NEAR = 0.5
"""Of leads with so much of what the best one has the first that was told opens: the fire before the arrest."""

SECOND_FACTOR = 0.5
"""How well the second sentence of a report opens the account, beside the first."""

FEW_WORDS = 10
"""So many words are added to those that a sentence is measured by, so that a short one is not the best for that."""

_SPOKEN = re.compile(r"^\"|\?$")
_BY_PRONOUN = re.compile(r"[,\"] (?:he|she|they) [a-z]+\.?$")

ENDED = re.compile(r"[.!?…][\"'”’)\]]*$")
"""So ends what is a sentence."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What sentences are weighed by.

    ``told`` has how often each concept is told in the story, ``spoken`` in how many of its reports, ``places`` the
    claims' places in it, ``leads`` the spans that each report begins with, ``opening`` in how many of the leads and
    their titles each concept stands.
    """

    told: Counter[str]
    spoken: Counter[str]
    places: dict[str, int]
    leads: dict[str, tuple[Span, ...]]
    opening: Counter[str]


def ground_of(claims: Sequence[Claim], words: dict[str, frozenset[str]], readings: Sequence[Reading]) -> Ground:
    """What the sentences of a story are weighed by."""
    leads = {reading.id: _leads(reading) for reading in readings}
    spoken = {(telling.report, key) for claim in claims for telling in bearing_of(claim) for key in words[claim.id]}
    return Ground(
        spoken=Counter(concept for _, concept in spoken),
        told=Counter(concept for claim in claims for concept in words[claim.id] for _ in bearing_of(claim)),
        places={claim.id: number for number, claim in enumerate(claims)},
        leads=leads,
        opening=Counter(
            concept
            for reading in readings
            for concept in concepts_of(
                " ".join([reading.report.title or "", *(span.of(reading.text) for span in leads[reading.id])])
            )
        ),
    )


def worth_of(claim: Claim, concepts: frozenset[str], ground: Ground) -> float:
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
    if bearing > 1 and _leading(claim, ground):
        worth *= LEAD_FACTOR
    return worth * (LEANING_FACTOR if leans(claim.text) or _BY_PRONOUN.search(fold(claim.text)) else 1.0)


def opener_of(
    claims: Sequence[Claim], words: dict[str, frozenset[str]], ground: Ground, days: Mapping[str, str]
) -> Claim | None:
    """The claim of a lead that has most of what all the leads have, of those with nearly as much the first told.

    A question or a quotation does not open.
    """

    def worth(claim: Claim) -> tuple[float, int]:
        common = sum(idf(concept) * (ground.opening[concept] - 1) for concept in words[claim.id])
        factor = _leading(claim, ground) * (LEANING_FACTOR if leans(claim.text) else 1.0)
        return factor * claim.independent.low * common / (FEW_WORDS + len(words[claim.id])), -ground.places[claim.id]

    plain = [claim for claim in claims if words[claim.id] and not _SPOKEN.search(fold(claim.text))]
    leading = [claim for claim in plain if _leading(claim, ground)]
    best = max((worth(claim)[0] for claim in leading), default=0.0)
    near = [claim for claim in leading if worth(claim)[0] >= NEAR * best]
    return min(near, key=lambda claim: (days.get(claim.id, ""), -worth(claim)[0], -worth(claim)[1]), default=None)


def _leading(claim: Claim, ground: Ground) -> float:
    """How well a claim can open the account: 1 if a report begins with it, less if it stands second."""
    numbers = [
        number
        for telling in bearing_of(claim)
        for number, span in enumerate(ground.leads.get(telling.report, ()))
        if span in telling.spans
    ]
    return SECOND_FACTOR ** min(numbers) if numbers else 0.0


def _leads(reading: Reading) -> tuple[Span, ...]:
    """The sentences that a report begins with."""
    body = (one.span for one in reading.sentences if one.section == "body" and ENDED.search(one.span.of(reading.text)))
    return tuple(span for span, _ in zip(body, range(LEADING), strict=False))


def is_foreign(claim: Claim, concepts: frozenset[str], ground: Ground) -> bool:
    """Whether one of several reports tells something with no word that any other has; of two each may differ so."""
    several = len(ground.leads) > 2 and len(bearing_of(claim)) == 1
    return several and not any(ground.spoken[concept] > 1 for concept in concepts)


def bearing_of(claim: Claim) -> list[Telling]:
    """The tellings that say what the claim's text says."""
    return [telling for telling in claim.tellings if telling.wording != "changed" and not telling.doubtful]


def concepts_of(text: str) -> frozenset[str]:
    """The content words of a sentence."""
    return frozenset(word.concept for word in split_words(text) if word.content)
