"""Words and marks of a sentence with their offsets, and whether the sentence is set in title case or capitals."""

import re
from typing import NamedTuple

from retold.model import Span
from retold.reading.entities.lexicon import lower_case_words
from retold.text.words import make_tuple

_TOKEN = re.compile(
    r"""
    [a-z]+(?![\w&’'‐‑-])                                         # most words, told at once
    | (?=\S)(?:                                                  # and past the spaces
    (?:[Tt]hen|[Ee]x|now)-(?=[A-Z])                             # then-Gov.  ex-President
    | (?:[A-Z]\.){2,}(?:[A-Z](?![\w.]))?                          # U.S.  J.K.
    | (?:Fr|Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Capt|Cmdr|Sgt|Maj|Brig|Adm|Cpl|Pvt|Pfc|Spc|Det|St|Jr|Sr|Inc
        |Corp|Co|Ltd|Rev|Prof|Hon|Mt|Ft|Supt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.(?!\w)
    | [A-Z]\.(?=\s?[A-Z])                                       # George W. Bush
    | [A-Z]\w+\.(?:com|org|net|edu|gov|tv|io|ai)\b              # Amazon.com
    | ['’][sS]?(?!\w)                                           # the end of a possessive
    | \w+(?:[&’'‐‑-](?![sS](?!\w))\w+)*                         # O'Brien  Jean-Claude  AT&T
    | [^\w\s]
    )
    """,
    re.VERBOSE,
)
_FUNCTION_WORDS = frozenset(
    """a an the and or but nor so yet if then than that this these those there here it its he him his she her they them
    their we us our you your my who whom whose which what when where why how of in on at by for from to into onto out
    over under up down off about after before between during through against with without within upon toward towards
    among across since until till while as because though although is are was were be been being am do does did have has
    had will would shall should can could may might must not no amid via per vs new""".split()
)
_OWN_NAME_SHARE = 0.1
"""Share of content words in lower case up to which a line counts as title case."""


class Token(NamedTuple):
    """A word or mark; ``cap`` is whether it begins with a capital."""

    start: int
    end: int
    surface: str
    lower: str
    cap: bool


def tokenize(text: str, span: Span) -> list[Token]:
    """The words and marks of a sentence."""
    return [
        make_tuple(Token, (*match.span(), surface := match[0], surface.lower(), surface[0].isupper()))
        for match in _TOKEN.finditer(text, *span)
    ]


def is_styled(tokens: list[Token]) -> bool:
    """Whether capitals tell nothing here: the words are in title case, or all in capitals."""
    caps = [token for token in tokens if token.cap]
    if len(caps) < 3:
        return False
    if sum(token.surface.isupper() and len(token.surface) > 1 for token in caps) > 0.7 * sum(
        t.surface[0].isalpha() for t in tokens
    ):
        return True
    common = lower_case_words()
    ordinary = sum(token.lower in common and token.lower not in _FUNCTION_WORDS for token in caps[1:])
    plain = sum(
        token.surface[0].islower() and token.lower not in _FUNCTION_WORDS
        for token in tokens
        if token.surface[0].isalpha()
    )
    return ordinary >= 2 and plain <= _OWN_NAME_SHARE * len(caps)
