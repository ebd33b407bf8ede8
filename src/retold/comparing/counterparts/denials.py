"""What one report denies and the other tells, in sentences that do not correspond."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from retold.comparing.counterparts.clauses import Clause, clauses_in
from retold.comparing.counterparts.likely import Anchor, anchor, likelihood, traits
from retold.comparing.differences.grades import is_soft
from retold.comparing.differences.unknown import with_unknowns
from retold.comparing.sentences.denying import may_deny
from retold.model import Difference, Reading, Span
from retold.text import Word, concept, fold
from retold.text.predicates import predicates
from retold.text.related import share_group
from retold.text.remembered import once_for_each

SURE = 1.8
"""The likelihood from which on what is told is what is denied."""

OTHER_VERB = 1.0
"""So much less likely it is where another verb says the same."""

_NEGATOR = re.compile(
    r"\b(?:no(?! (?:more|fewer|less|longer|later|doubt|one)\b)|not(?! (?:only|just|yet|all|an? one)\b)|never|nobody"
    r"|none)\b|n['’]t\b"
)
_OPEN = re.compile(
    r"\b(?:may|might|can|cannot|could|should|would have|need|ha(?:ve|s|d) to|until|till|yet|if|whether|unless|why)\b"
)
"""What may not be, need not be or is not yet is not denied."""

WITHIN, WITHIN_NO = 4, 8
"""So many words behind a negator stands what it denies; behind "no", which has its noun first, so many."""

_FUTURE = re.compile(r"\b(?:will|would|is set to|plans? to|intends? to)\b")
_OF_NOTHING = frozenset(
    map(
        concept,
        "appear seem say tell speak talk ask know think believe want comment answer reply respond see mean need make "
        "take do go come get give have be let work find happen confirm reveal understand include expect".split(),
    )
)
"""Verbs that are in any report, of this or of that."""


@dataclass(frozen=True, slots=True)
class Said:
    """A verb as a report tells or denies it; ``negator`` is None where it is told."""

    word: Word
    clause: Clause
    anchor: Anchor
    negator: Span | None = None


def find_denials_apart(a: Reading, b: Reading) -> Iterator[Difference]:
    """What is denied in one report only."""
    ours = [Difference("negation", negator, place, "denied in A only") for negator, place in _told(a, b)]
    theirs = [Difference("negation", place, negator, "denied in B only") for negator, place in _told(b, a)]
    yield from with_unknowns((*ours, *theirs), a, b)


def _told(one: Reading, other: Reading) -> Iterator[tuple[Span, Span]]:
    """The denials of a report with the verbs of the other that tell what is denied."""
    for denied in _denied(one):
        if any(_are_of_one(denied.word, each.word) for each in _denied(other)):
            continue
        facing = [each for each in _plain(other) if _are_of_one(denied.word, each.word) and _is_plain(each, denied)]
        rivals = sum(_are_of_one(denied.word, each.word) for each in _plain(one)), 0
        found = [(_likely(denied, each, one, other, rivals), each) for each in facing]
        likely, best = max(found, key=_rank, default=(0.0, None))
        if best and denied.negator and likely >= SURE:
            yield Span(denied.negator.start, max(denied.negator.end, denied.word.span.end)), best.word.span


def _rank(found: tuple[float, Said]) -> tuple[bool, float, int]:
    """The likeliest; what a headline says in short stands in the body in full."""
    likely, said = found
    return likely >= SURE and said.clause.told.sentence.section == "body", likely, -said.word.span.start


def _are_of_one(one: Word, other: Word) -> bool:
    """Whether two verbs are the same, or say the same."""
    return one.concept == other.concept or share_group(one.concept, other.concept)


def _likely(denied: Said, told: Said, one: Reading, other: Reading, rivals: tuple[int, int]) -> float:
    """How likely a verb that is told is the one that is denied: as two numbers of one thing are."""
    found = traits(denied.anchor, told.anchor, one, other, rivals)
    if not found["words near"]:
        return 0.0
    return likelihood(found, "number") - (0.0 if denied.word.concept == told.word.concept else OTHER_VERB)


def _is_plain(told: Said, denied: Said) -> bool:
    """Whether what is told is told as fact, or as what will be where it is denied that it will."""
    written = fold(told.clause.written)
    if _FUTURE.search(fold(denied.clause.written)):
        return not may_deny(_FUTURE.sub("", told.clause.written)) and not is_soft(_FUTURE.sub("", written))
    return not may_deny(told.clause.written) and not is_soft(written) and not _FUTURE.search(written)


@once_for_each
def _denied(reading: Reading) -> list[Said]:
    """The verbs of the clauses with one negator."""
    found = []
    for clause in clauses_in(reading):
        negators = list(_NEGATOR.finditer(fold(clause.written)))
        if len(negators) == 1 and reading.text[clause.span.end : clause.span.end + 1] != "?":
            start = clause.span.start
            negator = Span(start + negators[0].start(), start + negators[0].end())
            behind = [word for word in clause.words if word.span.end > negator.start]
            reach = WITHIN_NO if negators[0].group() in ("no", "none", "nobody") else WITHIN
            verb = next((each for each in _verbs(clause) if each in behind[: reach + 1]), None)
            if verb and not _OPEN.search(fold(clause.written)):
                found.append(Said(verb, clause, anchor(clause.told, verb.span, frozenset({verb.concept})), negator))
    return found


@once_for_each
def _plain(reading: Reading) -> list[Said]:
    """The verbs of the clauses without a negator."""
    return [
        Said(verb, clause, anchor(clause.told, verb.span, frozenset({verb.concept})))
        for clause in clauses_in(reading)
        if not _NEGATOR.search(fold(clause.written))
        for verb in _verbs(clause)
    ]


def _verbs(clause: Clause) -> list[Word]:
    """What happens in a clause."""
    told = predicates(clause.words)
    before = ["", *(fold(word.surface) for word in clause.words)]
    return [
        word
        for word, previous in zip(clause.words, before, strict=False)
        if word.concept in told
        and word.concept not in _OF_NOTHING
        and (previous != "to" or _FUTURE.search(fold(clause.written)))
    ]
