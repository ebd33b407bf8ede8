"""Who a pronoun cannot be, because of the grammar of its own clause."""

import re
from collections.abc import Sequence

from retold.reading.entities.clauses import NEW_CLAUSE, OWN_THING
from retold.reading.entities.draft import Draft
from retold.reading.entities.subjects import CLAUSE, LABEL, QUOTED, SUBJECT, Person

_SUBJECTIVE = re.compile(r"s?he\b", re.I)
"""A pronoun that is a subject, which nobody in its clause can be besides: "He told Reed"."""

_NEW_ASIDE = re.compile(r"[,;:—–(\"“”\n]|\b(?:and|but|or|so)\b")
"""By which something begins whose subject the pronoun is not: "He will win, Reed said"."""


def find_barred(text: str, start: int, mentions: Sequence[Person]) -> list[Draft]:
    """Who of a sentence's persons is another than the pronoun: Reed in "He told Reed" and "Reed told her"."""
    if _SUBJECTIVE.match(text, start):
        after = (one for one in mentions if one.span.start > start and one.standing not in (LABEL, QUOTED))
        return [one.draft for one in after if not _NEW_ASIDE.search(text, start, one.span.start)]
    if OWN_THING.match(text, start):
        return []
    before = (one for one in mentions if one.span.end < start and one.standing in (SUBJECT, CLAUSE))
    return [one.draft for one in before if not NEW_CLAUSE.search(text, one.span.end, start)][-1:]
