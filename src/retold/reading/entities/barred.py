"""Who a pronoun cannot be, because of the grammar of its own clause."""

import re
from collections.abc import Sequence

from retold.reading.entities.clauses import NEW_CLAUSE
from retold.reading.entities.draft import Draft
from retold.reading.entities.subjects import ASIDE, CLAUSE, LABEL, QUOTED, SUBJECT, Person

_SUBJECTIVE = re.compile(r"s?he\b", re.I)
"""A pronoun that is a subject, which nobody in its clause can be besides: "He told Reed"."""

_SAID_OF = re.compile(r"s?he\s(?:said|says|added|told\s[a-z]+|argued|wrote|explained)(?=[.;]|\s(?:on|in|at)\b)", re.I)
_PRONOUNS = frozenset("he him his himself she her hers herself".split())

_OBJECTIVE = re.compile(
    r"(?:him|her)(?=\s*(?:[.,;:!?)—–]|$)|\s+(?:to|in|on|at|for|from|with|and|or|but|by|as|when|that|of|about|into|out|up|down"
    r"|off|back|over|again|how|why|what|if|whether|after|before|because|while|an?|the)\b)",
    re.I,
)
"""A pronoun that is an object, not "her house"."""

_NEW_ASIDE = re.compile(r"[,;:—–(\"“”\n]|\b(?:and|but|or|so)\b")
"""By which something begins whose subject the pronoun is not: "He will win, Reed said"."""

_VERB_ALONE = re.compile(r"(?:\s+(?!with\b|around\b|behind\b|near\b|beside\b|to\s+[a-z]+\s)[a-z'’-]+){1,3}\s+")
"""What may stand between a subject and an object that is another: not "brought it with him"."""


def find_barred(text: str, start: int, mentions: Sequence[Person], *, opens: bool) -> list[Draft]:
    """Who of a sentence's persons is another: Reed in "He told Reed", "Reed told her" and "Reed won, she said".

    ``opens`` is whether the pronoun is the subject of the whole sentence.
    """
    if _SAID_OF.match(text, start) and text[max(0, start - 2) : start] == ", ":
        told = [one for one in mentions if one.span.end < start and one.standing not in (LABEL, QUOTED)]
        return [one.draft for one in told if text[one.span.start : one.span.end].lower() not in _PRONOUNS]
    if opens and _SUBJECTIVE.match(text, start):
        after = (one for one in mentions if one.span.start > start and one.standing not in (LABEL, QUOTED))
        return [one.draft for one in after if not _NEW_ASIDE.search(text, start, one.span.start)]
    if not _OBJECTIVE.match(text, start):
        return []
    before = (one for one in mentions if one.span.end < start and one.standing in (SUBJECT, CLAUSE))
    return [one.draft for one in before if _is_object(text, one.span.end, start)][-1:]


def _is_object(text: str, end: int, start: int) -> bool:
    """Whether only a verb and a preposition stand between a subject and a pronoun, an aside left out."""
    aside = ASIDE.match(text, end, start)
    end = aside.end() if aside else end
    return _VERB_ALONE.fullmatch(text, end, start) is not None and not NEW_CLAUSE.search(text, end, start)
