"""Words with their offsets."""

import re
from functools import lru_cache
from typing import NamedTuple

from retold.model import Span
from retold.text.concepts import concept
from retold.text.remembered import once_for_each_word

_WORD = re.compile(
    r"""
    (?=[\w%$£€])(?:                                                  # few of the rest are tried in vain
      [A-Za-z]\.(?:[A-Za-z]\.)+                                      # U.S., a.m.
    | \d\d*+(?:[.,:/]\d+)*+(?i:st|nd|rd|th|s)?(?![^\W\d_])           # 1,200  3.5  9:30  18th  1990s
    | \d\d*+(?:[.,]\d+)*+(?=(?i:mln|mn|m|bn|tn|k|km|kg|cm|mm|ft|mph|kph|am|pm)\b)     # 1.2 of 1.2bn
    | [Uu](?i:nited[ ](?:States(?:[ ]of[ ]America)?|Kingdom|Nations|Arab[ ]Emirates))\b
    | [EFNSTefnst](?i:ighty|orty|ifty|inety|ixty|eventy|wenty|hirty)-(?i:one|two|three|four|five|six|seven|eight|nine)\b
    | [Pp](?i:er[ ]cent)\b
    | \w+(?:['’]\w+)*                                               # don't  Biden's
    | [%$£€]
    )
    """,
    re.VERBOSE,
)
"""Each alternative but one begins with the letters that it can begin with: it is given up at once before others."""

_STOPWORDS = frozenset(
    """a an the and or but nor so yet if then than that this these those there here it its he him his she her hers they
    them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how of in on
    at by for from to into onto out over under up down off about after before between during through against with
    without within upon toward towards among across since until till while as because though although is are was were
    be been being am do does did doing done have has had having will would shall should can could may might must not no
    any some all each every both either neither such own same other another more most much many few less least very too
    also just only even still already now ever never again once s t re ve ll d m don't doesn't didn't isn't aren't
    wasn't weren't won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't it's he's she's that's there's
    they're we're you're i'm i've we've they've said say says mr mrs ms dr""".split()
)


class Word(NamedTuple):
    """A word as it stands in the text, and the concept that it is matched by."""

    span: Span
    surface: str
    concept: str

    @property
    def content(self) -> bool:
        """Whether the word carries meaning of its own."""
        return not is_stopword(self.surface)


make_tuple = tuple.__new__
"""Makes a named tuple of a tuple; for a few hundred words a report the named tuple's own call is what takes longest."""


def split_words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of ``text[start:end]`` with offsets into the whole text."""
    end = len(text) if end is None else end
    return list(_words_of_sentence(text, start, end)) if end - start <= _SENTENCE else _words(text, start, end)


_SENTENCE, _SENTENCES = 400, 2_000
"""A stretch of up to so many characters is asked for again and again; the words of so many are kept, some 10 MB."""


@lru_cache(maxsize=_SENTENCES)
def _words_of_sentence(text: str, start: int, end: int) -> tuple[Word, ...]:
    return tuple(_words(text, start, end))


def _words(text: str, start: int, end: int) -> list[Word]:
    return [
        make_tuple(Word, (make_tuple(Span, match.span()), surface := match.group(), concept(surface)))
        for match in _WORD.finditer(text, start, end)
    ]


def content_words(text: str, start: int, end: int) -> list[Word]:
    """Those of the words that carry meaning of their own, in less time than it takes to choose them from all."""
    return [
        make_tuple(Word, (make_tuple(Span, match.span()), surface, concept(surface)))
        for match in _WORD.finditer(text, start, end)
        if not is_stopword(surface := match.group())
    ]


@once_for_each_word
def is_stopword(surface: str) -> bool:
    """Whether a word is grammar rather than content; "US" and "IT" in capitals are not."""
    if len(surface) > 1 and surface.isupper():
        return False
    return surface.lower().replace("’", "'") in _STOPWORDS
