"""A short account of a story in sentences of its reports."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from retold.comparing.sentences.asserting import are_told, asserted
from retold.comparing.sentences.leaning import leans
from retold.comparing.telling.undoing import undoing
from retold.comparing.telling.whole import in_whole_sentences
from retold.model import AccountSentence, Citation, Claim, Conflict, Reading, Span, Telling
from retold.text import fold, idf, split_words

FEWEST, MOST = 5, 10
SHARE = 0.5
"""The account has this part of the claims that several reports tell, within FEWEST and MOST."""

ALREADY_TOLD = 0.55
"""A sentence is left out if this part of its words, by weight, stands in a sentence chosen before."""

ALL_TOLD = 0.8
"""The same where one of the two asserts something that the other does not."""

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

DAY = len("2024-03-04")

SECOND_FACTOR = 0.5
"""How well the second sentence of a report opens the account, beside the first."""

FEW_WORDS = 10
"""So many words are added to those that a sentence is measured by, so that a short one is not the best for that."""

QUOTED = 0.9
"""A sentence that is quotation to such a part does not say whose words it gives."""

_SPOKEN = re.compile(r"^\"|\?$")
_BY_PRONOUN = re.compile(r"[,\"] (?:he|she|they) [a-z]+\.?$")
_OF_IT = re.compile(r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|confirm(?:s|ed)) (?:it|this|that|them)\.$")
_IT_LAST, BRIEF = re.compile(r"\b(?:it|this|them)\.$"), 8
"""What "Ada Lind denies it." or, in so few words, "The arbiters found it." is about stands in another sentence."""

_ENDED = re.compile(r"[.!?…][\"'”’)\]]*$")


@dataclass(frozen=True, slots=True)
class _Ground:
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


def make_account(claims: Sequence[Claim], readings: Sequence[Reading] = ()) -> tuple[AccountSentence, ...]:
    """The sentences that most independent accounts support and that say most of the story, in its order.

    Each is a claim's text with the citations of the tellings that say it, none tells again what another has told, and
    those whose tellings contradict one another are marked. Where a report tells the opposite its sentence follows; what
    undoes something that was told is told, too. A sentence that a report begins with, and that is nearest to what all
    of them begin with, opens the account. With the readings at hand, quotations without their speaker and lines that
    are no sentence are left out.
    """
    of_id = {reading.id: reading for reading in readings}
    told = [
        claim
        for claim in in_whole_sentences(claims, of_id)
        if claim.cite.report not in of_id or _stands(of_id[claim.cite.report], claim)
    ]
    words = {claim.id: _concepts(claim.text) for claim in told}
    ground = _ground(told, words, readings)
    ranked = sorted(told, key=lambda claim: (-_worth(claim, words[claim.id], ground), ground.places[claim.id]))
    days = _moments(told, of_id)
    opener = _opener(told, words, ground, days)
    shared = sum(len(claim.tellings) > 1 for claim in told)
    wanted = max(FEWEST, min(MOST, round(SHARE * shared)))
    chosen: list[Claim] = []
    for claim in [opener, *ranked] if opener else ranked:
        if len(chosen) == wanted:
            break
        if _is_foreign(claim, words[claim.id], ground):
            continue
        if words[claim.id] and not any(_tells_again(claim, other, words) for other in chosen):
            chosen.append(claim)
    chosen += undoing(chosen, told, words, ground.places)
    chosen.sort(key=lambda claim: (claim is not opener, days.get(claim.id, "")[:DAY], ground.places[claim.id]))
    return tuple(sentence for claim in chosen for sentence in (_sentence(claim), *_opposite(claim, of_id)))


def _ground(claims: Sequence[Claim], words: dict[str, frozenset[str]], readings: Sequence[Reading]) -> _Ground:
    """What the sentences of a story are weighed by."""
    leads = {reading.id: _leads(reading) for reading in readings}
    spoken = {(telling.report, key) for claim in claims for telling in _bearing(claim) for key in words[claim.id]}
    return _Ground(
        spoken=Counter(concept for _, concept in spoken),
        told=Counter(concept for claim in claims for concept in words[claim.id] for _ in _bearing(claim)),
        places={claim.id: number for number, claim in enumerate(claims)},
        leads=leads,
        opening=Counter(
            concept
            for reading in readings
            for concept in _concepts(
                " ".join([reading.report.title or "", *(span.of(reading.text) for span in leads[reading.id])])
            )
        ),
    )


def _is_foreign(claim: Claim, concepts: frozenset[str], ground: _Ground) -> bool:
    """Whether one of several reports tells something with no word that any other has; of two each may differ so."""
    several = len(ground.leads) > 2 and len(_bearing(claim)) == 1
    return several and not any(ground.spoken[concept] > 1 for concept in concepts)


def _moments(claims: Sequence[Claim], readings: Mapping[str, Reading]) -> dict[str, str]:
    """When each claim was first told; nothing at all where a report has no day."""
    reports = {telling.report for claim in claims for telling in claim.tellings}
    moments = {name: readings[name].published.value if name in readings else None for name in reports}
    if not all(moments.values()):
        return {}
    return {claim.id: min(moments[one.report] or "" for one in claim.tellings) for claim in claims}


def _leads(reading: Reading) -> tuple[Span, ...]:
    """The sentences that a report begins with."""
    body = (one.span for one in reading.sentences if one.section == "body" and _ENDED.search(one.span.of(reading.text)))
    return tuple(span for span, _ in zip(body, range(LEADING), strict=False))


def _stands(reading: Reading, claim: Claim) -> bool:
    """Whether a claim's text is a sentence that says what it is about, and not wholly somebody's words."""
    span = claim.cite.span
    quoted = sum(span.overlap(one.marks) for one in reading.quotations if one.kind == "speech")
    text = fold(claim.text)
    of_it = _OF_IT.search(text) or (_IT_LAST.search(text) and len(text.split()) <= BRIEF)
    return bool(_ENDED.search(text)) and not of_it and quoted < QUOTED * (span.end - span.start)


def _opener(
    claims: Sequence[Claim], words: dict[str, frozenset[str]], ground: _Ground, days: Mapping[str, str]
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


def _leading(claim: Claim, ground: _Ground) -> float:
    """How well a claim can open the account: 1 if a report begins with it, less if it stands second."""
    numbers = [
        number
        for telling in _bearing(claim)
        for number, span in enumerate(ground.leads.get(telling.report, ()))
        if span in telling.spans
    ]
    return SECOND_FACTOR ** min(numbers) if numbers else 0.0


def _sentence(claim: Claim) -> AccountSentence:
    """A claim as a sentence of the account, its own citation first; tellings that say other things are not cited."""
    against = _against(claim)
    bearing = (telling for telling in _bearing(claim) if telling.report not in against)
    cites = [claim.cite, *(Citation(telling.report, span) for telling in bearing for span in telling.spans)]
    return AccountSentence(
        claim.text, tuple(dict.fromkeys(cites)), claim.id, disputed=any(map(_is_open, claim.conflicts))
    )


def _against(claim: Claim) -> set[str]:
    """The reports that stand against the one that a claim is taken from in something, and not with it."""
    own = claim.cite.report
    sides = [(set(x.reports), set(y.reports)) for one in claim.conflicts for x, y in ((one.a, one.b), (one.b, one.a))]
    return {name for with_it, others in sides if own in with_it for name in others - with_it}


def _is_open(conflict: Conflict) -> bool:
    """Whether not both sides can be right, and neither only knows more, or doubts."""
    return not conflict.updated_by and not conflict.grown_by and conflict.kind != "certainty"


def _opposite(claim: Claim, readings: Mapping[str, Reading]) -> Iterator[AccountSentence]:
    """The sentence of the first report that tells the opposite of a claim."""
    for telling in claim.tellings:
        if telling.opposite and telling.report in readings:
            cite = Citation(telling.report, telling.spans[0])
            yield AccountSentence(cite.span.of(readings[telling.report].text), (cite,), claim.id, disputed=True)
            return


def _bearing(claim: Claim) -> list[Telling]:
    """The tellings that say what the claim's text says."""
    return [telling for telling in claim.tellings if telling.wording != "changed" and not telling.doubtful]


def _concepts(text: str) -> frozenset[str]:
    """The content words of a sentence."""
    return frozenset(word.concept for word in split_words(text) if word.content)


def _worth(claim: Claim, concepts: frozenset[str], ground: _Ground) -> float:
    """How much a sentence belongs into a short account: support by citations, closeness, place, self-sufficiency."""
    if not concepts:
        return 0.0
    bearing = len(_bearing(claim))
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


def _tells_again(claim: Claim, other: Claim, words: Mapping[str, frozenset[str]]) -> bool:
    """Whether most of what one sentence says stands in the other; what asserts something else may speak of the same.

    "A man was arrested over the shooting in a bar of Tarn" does not tell again that a man was shot in a bar of Tarn.
    """
    one, two = words[claim.id], words[other.id]
    own, common = fsum(map(idf, one)), fsum(map(idf, one & two))
    if not _asserts(claim.text, other.text):
        return common >= ALL_TOLD * own
    return common >= ALREADY_TOLD * min(own, fsum(map(idf, two)))


def _asserts(one: str, other: str) -> bool:
    """Whether each of two sentences has what the other asserts; one that asserts nothing may."""
    both = ((asserted(one).verbs, other), (asserted(other).verbs, one))
    return all(not verbs or are_told(verbs, text) for verbs, text in both)
