"""How certainly a sentence tells what it tells, judged by its words alone."""

import re
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from retold.model import Span
from retold.text.fold import fold
from retold.text.hedge_phrases import ENTRIES, Status

_GOAL = re.compile(
    r"\b(?:goal|aim|purpose|objective|idea|task|job|mission|priority|point|intention|plan|strategy|way|challenge|hope)s?\b"
)
_SAYING = re.compile(r"\b(?:said|says|say|told|tells|announced|added|promised|pledged|vowed|confirmed|stated|wrote)\b")
_WOULD_HAVE = re.compile(r"\b(?:would|could|might) (?:not )?have\b")
_WOULD = re.compile(r"\b(?:would|'d)\b(?! (?:have|like)\b)")
_REFUSED = re.compile(
    r"would(?: not|n't) "
    r"(?:be (?:interviewed|drawn|quoted)|comment|answer|discuss|elaborate|speculate|give (?:an )?interview)"
)
"""What somebody would not do when asked is a refusal that has happened, unless a condition follows."""


class Hedge(NamedTuple):
    """A hedging phrase and the status that it gives to its clause; None where it only qualifies a noun."""

    span: Span
    status: Status | None


def _one_pattern() -> re.Pattern[str]:
    """All phrases as one expression, tried only where a word begins; the group behind a phrase says which it is.

    With a group around it, a phrase would be tried even where its first letter is another: three times as slow.
    """
    alternatives = (f"(?:{line})(?P<p{number}>)" for number, (line, _) in enumerate(ENTRIES))
    return re.compile(rf"(?:{'|'.join(alternatives)})(?![a-z])")


_PHRASE = _one_pattern()
_STATUSES = tuple(status for _, status in ENTRIES)
_BEGINNINGS = tuple(
    beginning.replace("_", " ")
    for beginning in """
    'l 'r 's agree aim all any app are arr ask at_a_loss be can caus chance conc cons could decl demand den di
    do exact exp ext fac far_ fate fear ful gav giv go ha hop host hunt ident in_ inq int is kick lik lit look
    may meet might mot must name never no num off open orig ost ought per pl poss pot prep pres prob prom prov
    purp question re risk rul rum see sh so sp start str su take there tho thr too trav tryi un v want was were
    will wish wo yet
    """.split()
)
"""What the phrases begin with."""


def _first_pattern() -> re.Pattern[str]:
    """Where a phrase may begin: a letter of a class first, which is looked for ten times as fast as anything else."""
    letters = "".join(sorted({beginning[0] for beginning in _BEGINNINGS}))
    rests = (
        f"(?<={first})(?:{'|'.join(one[1:] for one in same)})" for first, same in groupby(_BEGINNINGS, itemgetter(0))
    )
    return re.compile(rf"[{letters}](?<![a-z].)(?:{'|'.join(rests)})")


_FIRST = _first_pattern()


def find_hedges(text: str, start: int = 0, end: int | None = None) -> list[Hedge]:
    """The hedging phrases of ``text[start:end]`` in order, with the status that each gives."""
    return [Hedge(Span(start + span.start, start + span.end), status) for span, status in _hedges_in(text[start:end])]


@lru_cache(maxsize=1024)
def _hedges_in(sentence: str) -> tuple[Hedge, ...]:
    """The same for a sentence; that of a report is asked for its hedges, its open questions and its status."""
    piece = fold(sentence)
    found: list[Hedge] = []
    position = 0
    while match := _FIRST.search(piece, position):
        phrase = _PHRASE.match(piece, match.start())
        position = match.start() + 1
        if phrase and phrase.lastgroup and not _is_month(sentence, match.start()):
            position = phrase.end()
            span = Span(phrase.start(), len(piece[: phrase.end()].rstrip()))
            found.append(Hedge(span, _STATUSES[int(phrase.lastgroup[1:])]))
    return tuple(found)


def _is_month(text: str, position: int) -> bool:
    """Whether a word is the month of May, or the name of a person called Will."""
    return text.startswith(("May", "Will"), position)


def hedges(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The spans of the words in ``text[start:end]`` that make it less than plain fact.

    >>> [span.of("He may reportedly go") for span in hedges("He may reportedly go")]
    ['may', 'reportedly']
    """
    sentence = text[start:end]
    folded = fold(sentence)
    return [
        Span(start + hedge.span.start, start + hedge.span.end)
        for hedge in find_hedges(sentence)
        if not _names_a_goal(folded, hedge)
    ]


def unknowns(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The phrases of ``text[start:end]`` which say that something is not known: "unclear", "no word on"."""
    return [hedge.span for hedge in find_hedges(text, start, end) if hedge.status == "unknown"]


# A subordinate clause does not decide what the sentence tells: "the talks, which may resume, failed" happened.
_SUBORDINATE = re.compile(
    r"(?:(?<=, )|(?<=\()|(?<= )|(?<=\")|^)(?:who|whom|whose|which|when|where|while|whereas|if|unless|because|since"
    r"|until|although|though|as|after|before|following|despite|amid|so that|in case)\b[^,;()]*"
    r"|^[a-z]+(?:ing|ed)\b[^,;]*(?=,)"
    r"|(?<=, )[a-z]+ing\b[^,;]*"
    r"|(?<=, )(?:thought|believed|said|suspected|feared|reported|known|expected) (?:to|of) [^,;]*(?=,)"
    r"|(?<=thing )(?:he|she|it|they|we|you|i) (?:may|might|could|will|would)\b[^,;]*"
    r"|(?<!said )(?<!says )(?<!say )\bthat (?=(?:may|might|could|will|would)\b)[^,;()]*"
    r"|(?:(?<=one )|(?<=ones )|(?<=those )|(?<=people )|(?<=anyone ))that\b[^,;()]*"
)


def status_of(sentence: str) -> Status:
    """How certainly a sentence tells its main proposition; "happened" where nothing qualifies it.

    >>> status_of("He will fly home on Monday."), status_of("She flew home, which may cost her the job.")
    ('planned', 'happened')
    """
    folded = fold(sentence)
    hedged = find_hedges(sentence)
    if folded.rstrip(_CLOSING).endswith("?"):
        return "asked"
    second = _second_clause(folded)
    if any(hedge.status == "unknown" and not _is_within(hedge, second) for hedge in hedged):
        return "unknown"
    aside = [match.span() for match in _SUBORDINATE.finditer(folded)] + second
    given = {
        hedge.status
        for hedge in hedged
        if hedge.status != "unknown" and not _is_within(hedge, aside) and not _names_a_goal(folded, hedge)
    }
    if given == {"planned"} and _CONDITION.search(folded) and _WILL.search(folded):
        return "possible"
    for status in ("denied", "asked", "possible", "planned"):
        if status in given:
            return status
    return _status_of_would(folded, aside)


def _is_within(hedge: Hedge, stretches: list[tuple[int, int]]) -> bool:
    """Whether a hedging phrase begins in one of some stretches."""
    return any(left <= hedge.span.start < right for left, right in stretches)


_CLOSING = "\"'”’) "
_WILL = re.compile(r"\bwill\b|'ll\b|\bwon't\b")
_CONDITION = re.compile(
    r"(?<!even )(?<!only )(?<!\bas )(?<!asked )(?<!ask )(?<!say )(?<!clear )(?<!known )(?<!see )(?<!know )"
    r"(?<![a-z])(?:if|unless) "
)

# What stands behind "and" or "but" is a clause of its own only where it has a subject and the part before has a verb.
_JOINED = re.compile(
    r", (?:and|but) (?=(?:the|a|an|his|her|its|their|he|she|it|they|we|both|some|many|something|no)\b)"
)
_VERB_TOO = re.compile(
    r" and (?:\w+ly |then |now |also |later )?"
    r"(?=(?:plan(?:s|ned)?|promised|vowed|pledged|hope[sd]?|intends?|will|may|might|could|(?:is|are) (?:due|expected))"
    r"\b)"
)
"""Nor is a second verb of the same subject what a sentence mainly tells, where the first is plainly told."""

_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|did|does|do|said|says|\w+ed)\b|'(?:s|re|ve)\b")


def _second_clause(folded: str) -> list[tuple[int, int]]:
    """The clause that is joined to the first by "and" or "but"; the first is what the sentence mainly tells."""
    return [
        (joined.start(), len(folded))
        for pattern in (_JOINED, _VERB_TOO)
        if (joined := next((one for one in pattern.finditer(folded) if _FINITE.search(folded, 0, one.start())), None))
    ]


def _names_a_goal(folded: str, hedge: Hedge) -> bool:
    """Whether "is to" says what a goal consists in ("the aim is to restore trust") rather than what will happen."""
    words = hedge.span.of(folded).split()
    return len(words) == 2 and words[1] == "to" and _GOAL.search(folded, 0, hedge.span.start) is not None


def _status_of_would(folded: str, aside: list[tuple[int, int]]) -> Status:
    """What "would" means: the future of a reported plan after a verb of saying, else a mere possibility.

    In somebody's own words it is no plan: "I would do the same tomorrow", she said.
    """
    if _WOULD_HAVE.search(folded) and (folded.startswith("had ") or _CONDITION.search(folded)):
        return "possible"
    for match in _WOULD.finditer(folded):
        if any(left <= match.start() < right for left, right in aside):
            continue
        if _SAYING.search(folded) and folded.count('"', 0, match.start()) % 2 == 0:
            return "planned"
        if not _REFUSED.match(folded, match.start()) or _CONDITION.search(folded):
            return "possible"
    return "happened"
