"""A sentence as words and marks, each with its kind."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from retold.model import Span
from retold.reading.events.grammar import GRAMMAR
from retold.reading.events.words import kind_of
from retold.text.remembered import once_for_each_word
from retold.text.words import make_tuple


class Token(NamedTuple):
    """A mark, or a word in lower case (a name as it is written), and its kind: "Name", or what its form shows."""

    start: int
    end: int
    word: str
    kind: str


_TOKEN = re.compile(
    r"""[a-z]+(?=[ ,\n])|(?=\S)(?:                                     # most words, told at once
    (?:[A-Za-z]\.){2,} | \d+(?:-[A-Za-z]+)+ | (?P<plural>(?<=s)[’'](?=\s[a-z]))
    | \d{1,2}(?:[.:]\d\d)?[ap]m\b | \d[\d.,:/]*\d%? | \d%? | n[’']t\b | [’'](?:s|re|ve|ll|d|m)\b
    | (?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Rep|Col|Lt|Ltd|Co|Inc|Corp|Jr|Sr|Bros|No)\.
    | [A-Za-z]+(?=n[’']t\b) | \w+(?:[-&]\w+(?:\.\d+)?)* | --+ | [^\w\s])""",
    re.VERBOSE,
)
_OPENING = frozenset("\"“‘'(")
_MAYBE_NAMES = frozenset(("n", "ns", "adjective", "thing", "hyphen"))
"""Kinds of words with a capital at the beginning of a sentence that are more often names than not."""

_BEFORE_IS = frozenset("he she it that there here who what where how".split())
"""Behind these 's is a verb."""

_ALSO_NAMES = frozenset(("may", "will"))


def tokens_of(text: str, span: Span, names: Sequence[Span] = ()) -> list[Token]:
    """The tokens of a stretch; ``names`` are the spans of the names in it, in order."""
    found: list[Token] = []
    number = 0
    for match in _TOKEN.finditer(text, *span):
        start, end = match.span()
        surface = match[0]
        word, kind, capital = _known(surface)
        if capital:
            while number < len(names) and names[number].end <= start:
                number += 1
            named = number < len(names) and names[number].start <= start
            opens = not found or found[-1].word in _OPENING
            if _is_name(surface, word, kind, opens, named):
                word, kind = surface, "Name"
        elif match.lastgroup:
            word = kind = "'s"
        elif word == "'s" and found and found[-1].word in _BEFORE_IS:
            word = kind = "is"
        found.append(make_tuple(Token, (start, end, word, kind)))
    return found


@once_for_each_word
def _known(surface: str) -> tuple[str, str, bool]:
    """A word in lower case, the kind of that, and whether it is written with a capital."""
    word = surface.lower().replace("’", "'")
    return word, kind_of(word), surface[0].isupper()


def _is_name(surface: str, word: str, kind: str, opens: bool, named: bool) -> bool:
    """Whether a word with a capital is (part of) a name; ``opens`` is whether it would have one anyway."""
    if len(surface) > 1 and surface.isupper():
        return True
    if word in GRAMMAR:
        return not opens and word in _ALSO_NAMES
    return named or not opens or kind in _MAYBE_NAMES
