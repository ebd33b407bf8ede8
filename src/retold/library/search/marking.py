"""Where the words of a query stand in a text, as the full-text index finds them.

The index could tell, but it would ask for each hit anew which reports have the words: with a word that may go on, forty
milliseconds for twenty hits.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from retold.model import Span

_PHRASE = re.compile(r'"([^"]*)"( \*)?')
_ACCENTS = "[\u0300-\u036f]"
_LETTER = rf"(?:[^\W_]|{_ACCENTS})"
_WORD = re.compile(rf"{_LETTER}+")
_ACCENT = re.compile(_ACCENTS)


class _Bare(dict[int, str]):
    """Characters without accents and in small letters, one for one."""

    def __missing__(self, code: int) -> str:
        letters = unicodedata.normalize("NFD", chr(code).lower())
        self[code] = letters[0]
        return letters[0]


_BARE = _Bare()


def find_places(query: str, text: str) -> list[Span]:
    """The places of a query's phrases, in order; those that overlap are one."""
    bare = text.translate(_BARE)
    phrases = _phrases(query, _ACCENT.search(bare) is not None)
    found: list[Span] = []
    for start, end in sorted(place for begin, whole in phrases for place in _find(bare, begin, whole)):
        if found and start < found[-1].end:
            found[-1] = Span(found[-1].start, max(end, found[-1].end))
        else:
            found.append(Span(start, end))
    return found


def _find(bare: str, begin: str, whole: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The places of a phrase that begins with certain letters."""
    place = bare.find(begin)
    while place >= 0:
        if match := whole.match(bare, place):
            yield match.span()
        place = bare.find(begin, place + 1)


@lru_cache(maxsize=64)
def _phrases(query: str, accented: bool) -> Sequence[tuple[str, re.Pattern[str]]]:
    """For each phrase of a query how it begins and a pattern for it, in texts with accents as characters or without."""
    found = []
    for text, star in _PHRASE.findall(query):
        words = [_ACCENT.sub("", word) for word in _WORD.findall(text.translate(_BARE))]
        if words := [word for word in words if word]:
            letters = [
                f"{_ACCENTS}*".join([*map(re.escape, word), ""]) if accented else re.escape(word) for word in words
            ]
            between = rf"(?!{_LETTER})(?:[\W_])+"
            ends = rf"{_LETTER}*" if star else rf"(?!{_LETTER})"
            whole = re.compile(rf"(?<!{_LETTER}){between.join(letters)}{ends}")
            found.append((words[0][0] if accented else words[0], whole))
    return found
