"""How certainly a sentence tells what it tells, judged by its words alone."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from retold.model import Span
from retold.text.fold import fold

Status = Literal["happened", "planned", "possible", "denied", "asked", "unknown"]

# Each line is a pattern over folded text; the name of its table is the status that it gives to its clause.
_BE = r"(?:is|are|was|were|be|been|being|'s|'re)"
_ADVERBS = r"(?:(?:\w+ly|still|now|also|not|yet|widely|then) ){0,2}"
_QUESTION = r"(?:whether|if|who|whom|whose|what|when|where|why|how|which)"

_UNKNOWN = rf"""
unclear
not (?:\w+ly |yet |entirely )?(?:clear|known|certain)(?: (?:whether|if|who|what|when|where|why|how|which))
(?:unknown|uncertain|unsure) (?:whether|if|who|what|when|where|why|how|which)
not (?:\w+ly |yet |entirely )?known(?=\s*(?:[.,;!?"]|$))
(?:is|are|was|were) (?:\w+ly |still )?(?:unknown|undetermined|unexplained)(?=\s*(?:[.,;!?"]|$))
remain(?:s|ed)? (?:unclear|unknown|uncertain|unanswered|undetermined|unexplained|unresolved|a mystery|an open question)
remain(?:s|ed)? to be seen
yet to be (?:determined|decided|confirmed|identified|established|announced|released|explained|seen)
yet to be (?:resolved|settled|called)
not yet (?:been )?(?:determined|decided|confirmed|identified|established|announced|explained|resolved|settled)
no (?:\w+ )?(?:word|indication|information|details?|explanation) (?:on|about|of|as to|whether)
(?:no one|nobody) knows {_QUESTION}
questions? (?:still )?(?:remains?|linger(?:s|ed)?|swirl(?:s|ed)?)
too (?:early|soon) to (?:say|tell|know|judge|determine)
open question
anyone's guess
(?:could|can) not (?:\w+ly )?be (?:\w+ly )?(?:verified|confirmed|determined|established|ascertained)
couldn't (?:\w+ly )?be (?:\w+ly )?(?:verified|confirmed|determined)
cannot be (?:\w+ly )?(?:verified|confirmed|determined)
(?:did|does|do|would|could|will)(?: not|n't) (?:\w+ly )?(?:say|specify|disclose|reveal|elaborate) (?:on )?{_QUESTION}
declined to (?:say|specify|disclose|confirm) {_QUESTION}
(?:has|have|had)(?: not|n't) (?:\w+ly )?(?:said|specified|disclosed|revealed) {_QUESTION}
"""

_DENIED = r"""
(?<!been )(?<!was )(?<!were )(?<!can )(?<!cannot )(?<!can't )(?<!to )den(?:y|ies|ied|ying)
rejected (?:the |any |all )?(?:\w+ )?(?:claims?|reports?|allegations?|accusations?|suggestions?|charges?)
dismissed (?:the |any |all )?(?:\w+ )?(?:claims?|reports?|allegations?|accusations?|suggestions?|charges?)
refut(?:e|es|ed|ing)
disput(?:e|es|ed|ing) (?:that|the|this|any|his|her|their)
rebut(?:s|ted|ting)
there (?:is|was) no truth
(?:is|was|are|were) (?:not true|untrue|false)
never (?:happened|took place|existed|occurred)
did not (?:happen|take place|occur)
"""

_ASKED = rf"""
ask(?:s|ed|ing)? (?:\w+ ){{0,4}}?{_QUESTION}
question(?:s|ed|ing) (?:whether|if|how|why)
wonder(?:s|ed|ing)? {_QUESTION}
inquir(?:e|es|ed|ing) (?:about )?(?:whether|if)
"""

_POSSIBLE = rf"""
may(?! \d)
might
could(?! not|n't)
possibly
perhaps
maybe
probably
presumably
apparently
seemingly
reportedly
allegedly
supposedly
purportedly
ostensibly
conceivably
potentially
appear(?:s|ed)? to
appear(?:s|ed)? that
seem(?:s|ed)? to
{_BE} {_ADVERBS}(?:believed|thought|suspected|rumou?red|said|reported) (?:to|that|of)
{_BE} {_ADVERBS}(?:alleged|presumed|feared|understood|considered) (?:to|that|of)
believed to
thought to
suspected of
alleged to
rumou?red to
{_BE} {_ADVERBS}(?:likely|unlikely) to
likely to
{_BE} {_ADVERBS}(?:possible|probable|likely|conceivable) that
hop(?:e|es|ed|ing) (?:to|that|for)
hop(?:e|es|ed|ing)
in hopes? of
wish(?:es|ed)? to
want(?:s|ed)? to
seek(?:s|ing)? to
sought to
suspect(?:s|ed)? (?:that|of)
consider(?:s|ed|ing)? (?:\w+ing)
expect(?:s|ing)?
threaten(?:s|ed|ing)? to
"""

_PLANNED = rf"""
will(?! of| to (?!be))
'll
won't
shall
{_BE} {_ADVERBS}(?:expected|scheduled|planned|slated|set|due|poised|about|ready|supposed) to
{_BE} {_ADVERBS}(?:going|preparing|planning|aiming) to
{_BE} (?:to|not to)(?! be sure| blame| date|day)(?= [a-z])
{_BE} {_ADVERBS}(?:scheduled|planned|slated|due) (?:for|on|in|next)
plan(?:s|ned|ning)? to
plan(?:s|ning)? on
(?<!not )(?<!never )intend(?:s|ed|ing)? to
aim(?:s|ed|ing)? to
prepar(?:e|es|ed|ing) to
promis(?:e|es|ed|ing) to
pledg(?:e|es|ed|ing) to
vow(?:s|ed|ing)? to
"""

# Hedging words that qualify a noun and leave the clause as it is: "a suspected balloon was shot down" happened.
_QUALIFIED = r"""
alleged
suspected
apparent
possible
potential
likely
unlikely
probable
presumed
purported
supposed
rumou?red
unconfirmed
unverified
so-called
would-be
"""

_GOAL = re.compile(
    r"\b(?:goal|aim|purpose|objective|idea|task|job|mission|priority|point|intention|plan|strategy|way|challenge|hope)s?\b"
)
_SAYING = re.compile(r"\b(?:said|says|say|told|tells|announced|added|promised|pledged|vowed|confirmed|stated|wrote)\b")
_WOULD = re.compile(r"\b(?:would|'d)\b(?! (?:have|like)\b)")


class Hedge(NamedTuple):
    """A hedging phrase and the status that it gives to its clause; None where it only qualifies a noun."""

    span: Span
    status: Status | None


def _entries() -> Iterator[tuple[str, Status | None]]:
    """Every pattern with its status; those that come first win where two begin at the same word."""
    tables: tuple[tuple[str, Status | None], ...] = (
        (_UNKNOWN, "unknown"),
        (_DENIED, "denied"),
        (_ASKED, "asked"),
        (_PLANNED, "planned"),
        (_POSSIBLE, "possible"),
        (_QUALIFIED, None),
    )
    for table, status in tables:
        for line in table.strip().splitlines():
            yield line, status


def _one_pattern() -> re.Pattern[str]:
    """All phrases as one expression, tried only where a word begins."""
    alternatives = (f"(?P<p{number}>{line})" for number, (line, _) in enumerate(_entries()))
    return re.compile(rf"(?:{'|'.join(alternatives)})(?![a-z])")


_PHRASE = _one_pattern()
_STATUSES = tuple(status for _, status in _entries())
_FIRST = re.compile(
    r"(?<![a-z])(?:un|not|decl|remain|yet|no|question|too|open|any|could|can|di|do|would|will|ha|den|reject|re|there|is"
    r"|are|was|were|be|'s|'r|'l|never|ask|wonder|inq|may|might|poss|per|prob|pres|app|see|all|supp|purp|ost|conc|pot"
    r"|bel|tho|su|rum|lik|hop|in |wish|want|so|cons|exp|thr|wo|sha|pl|int|aim|prep|prom|v|dis)"
)


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
    if any(hedge.status == "unknown" for hedge in hedged):
        return "unknown"
    aside = [match.span() for match in _SUBORDINATE.finditer(folded)] + _second_clause(folded)
    given = {
        hedge.status
        for hedge in hedged
        if not any(left <= hedge.span.start < right for left, right in aside) and not _names_a_goal(folded, hedge)
    }
    for status in ("denied", "asked", "possible", "planned"):
        if status in given:
            return status
    return _status_of_would(folded, aside)


# What stands behind "and" or "but" is a clause of its own only where it has a subject and the part before has a verb.
_JOINED = re.compile(
    r", (?:and|but) (?=(?:the|a|an|his|her|its|their|he|she|it|they|we|both|some|many|something|no)\b)"
)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|did|does|do|said|says|\w+ed)\b|'(?:s|re|ve)\b")


def _second_clause(folded: str) -> list[tuple[int, int]]:
    """The clause that is joined to the first by "and" or "but"; the first is what the sentence mainly tells."""
    joined = next((match for match in _JOINED.finditer(folded) if _FINITE.search(folded, 0, match.start())), None)
    return [(joined.start(), len(folded))] if joined else []


def _names_a_goal(folded: str, hedge: Hedge) -> bool:
    """Whether "is to" says what a goal consists in ("the aim is to restore trust") rather than what will happen."""
    words = hedge.span.of(folded).split()
    return len(words) == 2 and words[1] == "to" and _GOAL.search(folded, 0, hedge.span.start) is not None


def _status_of_would(folded: str, aside: list[tuple[int, int]]) -> Status:
    """What "would" means: the future of a reported plan after a verb of saying, else a mere possibility."""
    for match in _WOULD.finditer(folded):
        if not any(left <= match.start() < right for left, right in aside):
            return "planned" if _SAYING.search(folded) else "possible"
    return "happened"
