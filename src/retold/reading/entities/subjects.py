"""How the mention of a person stands in its sentence: as its subject, as the subject of a clause, or otherwise."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from retold.model import Span
from retold.reading.entities.draft import Draft

Standing = Literal["subject", "clause", "speaker", "plain", "label", "quoted"]
SUBJECT: Standing = "subject"
CLAUSE: Standing = "clause"
PLAIN: Standing = "plain"
SPEAKER: Standing = "speaker"
"""After what is said: "It is late, said Tom Barlow"."""
LABEL: Standing = "label"
"""Of who speaks in a transcript, "BARLOW: He left", or alone on a line: nobody is spoken of."""
QUOTED: Standing = "quoted"
ACTING = (SUBJECT, CLAUSE, SPEAKER)

_BEFORE = 24
"""Characters before a name that are looked at: a small word, a determiner and an adjective of time."""

_DETERMINER = re.compile(r"\b(?:the|an?|former|then|late|its|their|(?-i:An?\s+[a-z-]+))\s+$", re.I)
_PHRASE = re.compile(
    r"(?:\b(?:to|with|of|by|for|from|at|in|on|against|about|and|or|between|than|like|under|over|into|through|during|"
    r"without|behind|among|near|alongside|including|via|toward|towards|onto|upon|per|as|called|named|told|tells|"
    r"asked|urged|met|accused|praised|criticized|criticised|thanked|succeed|replace|succeeded|replaced|both|&)\s+"
    r"|,\s+and\s+)$",
    re.I,
)
_CLAUSE = re.compile(
    r"\b(?:after|before|when|while|if|because|since|until|although|though|whether|that|where|which|whom|whose|how|why|"
    r"what|said|says|saying|believes?|believed|as\s+if|unless|once)\s+$",
    re.I,
)
_SAID = re.compile(r"[,.?!]['\"”’]?\s+(?:said|says|added|wrote|explained|told\s+\w+|argued|warned|recalled)\s+$")
_POSSESSIVE = re.compile(r"['’](?:s\b)?")
_AND_ANOTHER = re.compile(r"\s+(?:and|or|&)\s+(?:the\s+)?[A-Z]")
_LABEL = re.compile(r"(?:\s*\([^()\n]{1,40}\))?(?::|[ \t]*(?:\n|$))")
_VERB = re.compile(
    r"\s+(?:also\s+|later\s+|then\s+|now\s+|often\s+|once\s+|reportedly\s+|recently\s+)?"
    r"(?:[a-z]+ed|is|was|has|had|will|would|can|could|may|might|must|should|did|does|says?|said|told|wrote|made|took|"
    r"went|came|got|won|lost|left|met|gave|led|ran|spoke|saw|began|held|sought|put|kept|wants?|[a-z]{3,}(?<!s)s)\b"
)
ASIDE = re.compile(r"\s*(?:\([^()\n]{1,30}\)|,[^,;.\n]{1,80},)")


@dataclass(slots=True)
class Person:
    """A mention of a person, and how it stands in its sentence."""

    span: Span
    draft: Draft
    standing: Standing


def stands(text: str, span: Span, roles: Mapping[int, int]) -> Standing:
    """How a mention stands; ``roles`` are the beginnings of roles by their ends, to be looked past."""
    if _is_label(text, span):
        return LABEL
    if _POSSESSIVE.match(text, span.end) or _AND_ANOTHER.match(text, span.end):
        return PLAIN
    if text[max(0, span.start - 1) : span.start] in _OPENING:
        return PLAIN
    start = _past_role(text, span.start, roles)
    if _SAID.search(text, max(0, start - _BEFORE), start):
        return SPEAKER
    if _PHRASE.search(text, max(0, start - _BEFORE), start):
        return PLAIN
    if not _CLAUSE.search(text, max(0, start - _BEFORE), start) and not _follows_verb(text, start):
        return SUBJECT
    return CLAUSE if acts(text, span.end) else PLAIN


def _is_label(text: str, span: Span) -> bool:
    """Whether the mention begins a line and a colon or nothing follows."""
    before = text[max(0, span.start - _BEFORE) : span.start].rstrip(' \t“"')
    return (before.endswith("\n") or not before) and _LABEL.match(text, span.end) is not None


def _past_role(text: str, start: int, roles: Mapping[int, int]) -> int:
    """Where the name begins together with the role and the determiner before it."""
    for end in (start - 1, start - 2):
        if end in roles and end > 0:
            start = roles[end]
            break
    determiner = _DETERMINER.search(text, max(0, start - _BEFORE), start)
    return determiner.start() if determiner else start


_OPENING = frozenset('([“‘"')
_LOWER_WORD = re.compile(r"(?<![A-Za-z'’-])[a-z]{2,}\s+$")


def _follows_verb(text: str, start: int) -> bool:
    """Whether a word in lower case stands right before, so that the name is an object or a clause's subject."""
    return _LOWER_WORD.search(text, max(0, start - _BEFORE), start) is not None


def acts(text: str, end: int) -> bool:
    """Whether a verb follows, an aside left out."""
    aside = ASIDE.match(text, end)
    return _VERB.match(text, aside.end() if aside else end) is not None
