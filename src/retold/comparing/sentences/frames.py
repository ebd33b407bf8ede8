"""What makes of a clause something else than what is told: somebody denies it, plans it, fears it or asks about it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from retold.model import Span
from retold.text import fold
from retold.text.certainty import unknowns

Kind = Literal["denied", "alleged", "open", "planned", "modal"]

_CLAIMS = (
    r"(?:the |any |all |these |those |such )?"
    r"(?:claims?|reports?|allegations?|suggestions?|accusations?|rumou?rs?|charges?|idea|notion)"
)
_THE = r"(?:a |the |an )?"

_FALSE = (
    r"(?:nonsense|untrue|false|lies?|rubbish|fabricated|baseless|unfounded|groundless|fake news|invented|hoax|myth|"
    r"made up)"
)
_VERDICT = re.compile(
    rf"\b{_CLAIMS} (?:that|of) (?P<scope>[^;.!?\"]{{5,150}}?),? (?:(?:is|are|was|were|as|simply|all) )*{_THE}{_FALSE}\b"
)
"""What is said of a claim behind it: "called the rumour that he had left nonsense"."""

_FRAMES: dict[Kind, str] = {
    "denied": rf"den(?:y|ies|ied|ying)(?: (?:that|having|being|{_CLAIMS}(?: that| of)?))?"
    rf"|(?:dismiss|reject|refut|disput|rebuff|rubbish)(?:s|es|ed|ing|e)? {_CLAIMS}(?: (?:that|of))?"
    r"|no (?:\w+ )?(?:evidence|proof|sign|indication|suggestion|question|truth|basis)s? (?:so far |yet )?(?:that|of|in)"
    rf"|(?:dismiss|reject|describ|brand|denounc)(?:s|es|ed|ing|e)? as {_THE}{_FALSE} {_CLAIMS} (?:that|of)"
    r"|(?:acquitted|cleared|absolved|exonerated|innocent|not guilty)(?: [^,;.]{1,60}?)? of"
    r"|(?:fail|neglect|refus|declin)(?:s|es|ed|ing|e)? to|(?:unable|forgot) to"
    r"|(?:narrowly )?(?:avoid|escap|miss)(?:s|es|ed|ing|e)?(?= \w+ing\b)"
    r"|(?:prevent|stop|ban|barr?)(?:s|ed|ing)? (?:[\w'’-]+ ){1,4}?from"
    r"|stopp?(?:s|ed|ing)? short of|rul(?:es|ed|ing|e) out"
    r"|(?:untrue|not true|false|not the case|incorrect) that|(?:myth|hoax)s? (?:that|of)"
    r"|nothing (?:suggests?|shows?|indicates?|proves?)(?: that)?",
    "alleged": r"accus(?:e|es|ed|ing)\b[^,;.]{0,60}? of|suspected of|charged with|alleg(?:es?|ing)|allegedly",
    "open": rf"(?<!as )if|unless|whether|{_THE}(?:rumou?rs?|suspicions?|fears?|concerns?|allegations?|accusations?"
    r"|claims?) that|(?:fear|worr|believ|suspect)(?:y|ies|ied|s|es|ed|ing|e)? that|warn(?:s|ed|ing)? (?:that|of)",
    "planned": r"threaten(?:s|ed|ing)?(?: to)?|plan(?:s|ned|ning)? to|want(?:s|ed|ing)?|wish(?:es|ed)? to"
    r"|hop(?:es?|ed|ing) (?:to|that)|(?:seek(?:s|ing)?|sought) to|aim(?:s|ed|ing)? to|intend(?:s|ed|ing)?(?: to)?"
    r"|(?:vow|pledg|promis|propos|prepar)(?:s|es|ed|ing|e)? to|propos(?:es|ed|ing)|demand(?:s|ed|ing)?"
    r"|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:on|for)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)|mull(?:s|ed|ing)"
    r"|(?:try|tries|tried|trying|attempt(?:s|ed)?) to|(?:is|are) to"
    r"|(?:due(?! to \w+ (?:of|in)\b)|set|about|expected|ready|likely|supposed|scheduled|poised) to"
    r"|(?:in (?:\w+ )?(?:talks|negotiations|discussions)|negotiat(?:es|ed|ing)) to",
    "modal": r"will|would|may|might|could|should|must",
}
"""Phrases behind which nothing is told as done; of two that begin at one place the first kind counts."""

_PATTERN = re.compile(
    r"\b(?:" + "|".join(f"(?P<{kind}>{written})" for kind, written in _FRAMES.items()) + r")(?![\w'])"
)
_MAYBE_UNKNOWN = re.compile(
    r"clear|known|certain|unsure|remain|\byet\b|question|\bword\b|knows|\bto (?:say|tell|know|judge|determine)\b|guess|"
    r"confirmed|verified|determined|established|ascertained|declined|specif|disclos|reveal|say|indication|information|"
    r"details?|explanation"
)
"""What every phrase for the unknown holds: sentences without it need no closer look."""

_DONE = re.compile(r" (?:have|not|never)\b")
"""What could "have" been is over, and what may "not" be is not awaited."""

_END = re.compile(r"[,;:.!?—“”\"\n]| - |\b(?:but|while|after|before|when|because|although)\b")
_CONDITION_END = re.compile(r"[;:.!?—“”\"\n]")


class Frame(NamedTuple):
    """A phrase and what kind of frame it is; ``scope`` is the rest of its clause, which stands in the frame."""

    kind: Kind
    span: Span
    scope: Span


@lru_cache(maxsize=20_000)
def frames_in(text: str) -> tuple[Frame, ...]:
    """The frames of a text in order.

    >>> [(frame.kind, frame.scope.of("The army denied that guards had fired.")) for frame in
    ...  frames_in("The army denied that guards had fired.")]
    [('denied', ' guards had fired')]
    """
    return tuple(_found(text, fold(text)))


def _found(text: str, folded: str) -> Iterator[Frame]:
    known = [*_unknown(text, folded), *_called_false(folded)]
    yield from known
    for match in _PATTERN.finditer(folded):
        kind, span = _kind(match), Span(*match.span())
        done = kind in ("planned", "modal") and _DONE.match(folded, match.end())
        if not (done or text.startswith(("May", "Will"), span.start) or any(one.span.overlap(span) for one in known)):
            joint = _CONDITION_END if match[0] in ("if", "unless") else _END
            yield Frame(kind, span, Span(span.end, _end(joint, folded, span.end)))


def _unknown(text: str, folded: str) -> Iterator[Frame]:
    """What is said not to be known."""
    for span in unknowns(text) if _MAYBE_UNKNOWN.search(folded) else ():
        yield Frame("open", span, Span(span.end, _end(_END, folded, span.end)))


def _called_false(folded: str) -> Iterator[Frame]:
    """Claims that are called false behind what is claimed."""
    for match in _VERDICT.finditer(folded):
        yield Frame("denied", Span(match.start(), match.start("scope") - 1), Span(*match.span("scope")))


def _end(joint: re.Pattern[str], folded: str, start: int) -> int:
    found = joint.search(folded, start)
    return found.start() if found else len(folded)


def _kind(match: re.Match[str]) -> Kind:
    return next(kind for kind in _FRAMES if match[kind] is not None)
