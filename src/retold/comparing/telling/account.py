"""A short account of a story in sentences of its reports."""

import re
from collections.abc import Iterator, Mapping, Sequence
from math import fsum

from retold.comparing.sentences.asking import is_unknown
from retold.comparing.sentences.asserting import are_told, asserted
from retold.comparing.telling.opening import Leads, leads_of, opener_of, says_when
from retold.comparing.telling.partly import Parts
from retold.comparing.telling.undoing import undoing
from retold.comparing.telling.weighing import (
    ENDED,
    bearing_of,
    concepts_of,
    ground_of,
    is_foreign,
    worth_of,
)
from retold.comparing.telling.whole import in_whole_sentences
from retold.model import AccountSentence, Citation, Claim, Conflict, Reading, Relation
from retold.text import fold, idf

FEWEST, MOST = 5, 10
SHARE = 0.5
"""The account has this part of the claims that several reports tell, within FEWEST and MOST."""

ALREADY_TOLD = 0.55
"""A sentence is left out if this part of its words, by weight, stands in a sentence chosen before."""

ALL_TOLD = 0.8
"""The same where one of the two asserts something that the other does not."""

DAY = len("2024-03-04")

QUOTED = 0.9
"""A sentence that is quotation to such a part does not say whose words it gives."""

_OF_IT = re.compile(r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|confirm(?:s|ed)) (?:it|this|that|them)\.$")
_IT_LAST, BRIEF = re.compile(r"\b(?:it|this|them)\.$"), 8
"""What "Ada Lind denies it." or, in so few words, "The arbiters found it." is about stands in another sentence."""


def make_account(
    claims: Sequence[Claim], readings: Sequence[Reading] = (), links: Sequence[Relation] = ()
) -> tuple[AccountSentence, ...]:
    """The sentences that most independent accounts support and that say most of the story, in its order.

    Each is a claim's text with the citations of the tellings that say it, none tells again what another has told, and
    those whose tellings contradict one another are marked. Where a report tells the opposite its sentence follows; what
    undoes something that was told is told, too. A sentence that a report begins with, and that is nearest to what all
    of them begin with, opens the account. With the readings at hand, quotations without their speaker and lines that
    are no sentence are left out, and who tells only a part of a sentence is known.
    """
    of_id = {reading.id: reading for reading in readings}
    told = [
        claim
        for claim in in_whole_sentences(claims, of_id)
        if claim.cite.report not in of_id or _stands(of_id[claim.cite.report], claim)
    ]
    words = {claim.id: concepts_of(claim.text) for claim in told}
    ground, leads = ground_of(told, words, len(readings)), leads_of(readings)
    worth = {claim.id: worth_of(claim, words[claim.id], ground, leads=_is_news(claim, leads, of_id)) for claim in told}
    ranked = sorted(told, key=lambda claim: (-worth[claim.id], ground.places[claim.id]))
    days = _moments(told, of_id)
    parts = Parts(of_id, links)
    opener = opener_of(told, leads, of_id)
    shared = sum(len(claim.tellings) > 1 for claim in told)
    wanted = max(FEWEST, min(MOST, round(SHARE * shared)))
    chosen: list[Claim] = []
    if opener:
        chosen, words[opener.id] = [opener], concepts_of(opener.text)
        ranked.remove(next(claim for claim in ranked if claim.id == opener.id))
    for claim in ranked:
        if len(chosen) == wanted:
            break
        if is_foreign(claim, words[claim.id], ground):
            continue
        if words[claim.id] and not any(_tells_again(claim, other, words) for other in chosen):
            chosen.append(claim)
    chosen += undoing(chosen, told, words, ground.places)
    chosen.sort(key=lambda claim: (claim is not opener, days.get(claim.id, "")[:DAY], ground.places[claim.id]))
    return tuple(sentence for claim in chosen for sentence in (_sentence(claim, parts), *_opposite(claim, of_id)))


def _is_news(claim: Claim, leads: Leads, readings: Mapping[str, Reading]) -> bool:
    """Whether a report begins with a claim and another tells it, too, or it says when that was."""
    several = len(bearing_of(claim)) > 1
    return leads.place_of(claim) > 0 and (several or says_when(claim, readings.get(claim.cite.report)))


def _moments(claims: Sequence[Claim], readings: Mapping[str, Reading]) -> dict[str, str]:
    """When each claim was first told; nothing at all where a report has no day."""
    reports = {telling.report for claim in claims for telling in claim.tellings}
    moments = {name: readings[name].published.value if name in readings else None for name in reports}
    if not all(moments.values()):
        return {}
    return {claim.id: min(moments[one.report] or "" for one in claim.tellings) for claim in claims}


def _stands(reading: Reading, claim: Claim) -> bool:
    """Whether a claim's text is a sentence that says what it is about, and not wholly somebody's words.

    Questions, and what one report alone says is not known, stand by themselves.
    """
    span = claim.cite.span
    quoted = sum(span.overlap(one.marks) for one in reading.quotations if one.kind == "speech")
    text = fold(claim.text)
    of_it = _OF_IT.search(text) or (_IT_LAST.search(text) and len(text.split()) <= BRIEF)
    asks = text.rstrip("\"')").endswith("?")
    known = not asks and (len(bearing_of(claim)) > 1 or not is_unknown(reading, span))
    return bool(ENDED.search(text)) and not of_it and known and quoted < QUOTED * (span.end - span.start)


def _sentence(claim: Claim, parts: Parts) -> AccountSentence:
    """A claim as a sentence of the account, its own citation first; tellings that say other things are not cited."""
    against = _against(claim)
    told = [telling for telling in bearing_of(claim) if telling.report not in against]
    cites = [claim.cite, *(Citation(telling.report, span) for telling in told for span in telling.spans)]
    disputed = any(map(_is_open, claim.conflicts))
    return AccountSentence(claim.text, tuple(dict.fromkeys(cites)), claim.id, disputed, parts.of(claim.cite, told))


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
