"""Which words of a report are names: those written as names are where another word would not be."""

import re
from collections.abc import Collection, Iterable, Sequence
from enum import IntEnum

from retold.model import Reading, Span
from retold.text import Word, concept, split_words
from retold.text.remembered import once_for_each_word

TITLE_CASE = 0.6
"""A headline with this share of its words in capitals says of none of them that it is a name."""

WEEKDAYS = tuple("monday tuesday wednesday thursday friday saturday sunday".split())

_COUNTS = re.compile(r"[a-z]?\d|(?:januari|februari|march|april|june|juli|august|septemb|octob|novemb|decemb)$")
"""Concepts that tell how many or when: numbers, ``q2``, and months."""

_WHICH = re.compile(
    r"\d+(?:st|nd|rd|th)$|[Qq]\d$|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$"
)
"""Words that tell which one of a row it is."""


class Kind(IntEnum):
    """What kind of word a content word is."""

    OTHER = 0
    NAME = 1
    NUMBER = 2
    ORDINAL = 3


_BEGINS = re.compile(r"""(?:^|[.!?:;…\n|—–*•]|\s-)[\s"'“”‘’(\[]*$|["“‘]$""")
"""What stands before the first word of a sentence, a quotation or a line."""

_BEFORE = 6
"""Characters before a word that tell whether a sentence begins with it."""


def names_of(reading: Reading, words: Iterable[Word]) -> frozenset[str]:
    """The concepts of the content words that are names.

    A word that begins a sentence shows nothing by its capital, nor does any word of a headline in title case. Such a
    word is a name if it is one elsewhere in the report, or if a name follows it at once; never if the report has it in
    small letters, too.
    """
    small: set[str] = set()
    sure: set[str] = set()
    maybe: list[Word] = []
    titled = _titled(reading)
    after: dict[int, str] = {}
    for word in words:
        span, surface, name = word
        if not surface[0].isupper():
            small.add(name)
            continue
        after[span.start] = name
        if name not in WEEKDAYS:
            doubtful = any(one.start <= span.start < one.end for one in titled) or _begins(reading.text, word)
            if doubtful:
                maybe.append(word)
            else:
                sure.add(name)
    sure |= {word.concept for word in maybe if after.get(word.span.end + 1) in sure}
    return frozenset(sure - small)


def kinds_of(words: Iterable[Word], names: Collection[str]) -> list[Kind]:
    """The kind of each word, where these are the names."""
    return [_kind(word, names) for word in words]


def _kind(word: Word, names: Collection[str]) -> Kind:
    return _counted(word.surface) or (Kind.NAME if word.concept in names else Kind.OTHER)


@once_for_each_word
def _counted(surface: str) -> Kind | None:
    """The kind of a word that tells which one, how many or when."""
    if _WHICH.match(surface.lower()):
        return Kind.ORDINAL
    return Kind.NUMBER if _COUNTS.match(concept(surface)) else None


def _begins(text: str, word: Word) -> bool:
    """Whether a sentence, a quotation or a line begins with the word."""
    start = word.span.start
    return start == 0 or _BEGINS.search(text, max(start - _BEFORE, 0), start) is not None


def _titled(reading: Reading) -> list[Span]:
    """The headlines that are written in title case or in capitals."""
    spans = (section.span for section in reading.sections if section.kind == "headline")
    return [span for span in spans if _is_title_case(split_words(reading.text, span.start, span.end))]


def _is_title_case(words: Sequence[Word]) -> bool:
    content = [word for word in words if word.content and word.surface[0].isalpha()]
    capital = sum(word.surface[0].isupper() for word in content)
    return len(content) > 1 and capital >= TITLE_CASE * len(content)
