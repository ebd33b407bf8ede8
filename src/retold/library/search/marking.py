"""Where the words of a query stand in a text, as the full-text index finds them.

The index could tell, but it would ask for each hit anew which reports have the words: with a word that may go on, forty
milliseconds for twenty hits.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from retold.model import Span

_PHRASE = re.compile(r'"([^"]*)"( \*)?')
_TOKEN = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")


class _Phrase(NamedTuple):
    """Words that stand together; whether the last one may go on."""

    words: Sequence[str]
    goes_on: bool


def find_places(query: str, text: str) -> list[Span]:
    """The places of a query's phrases, in order; those that overlap are one."""
    tokens = [(folded(found.group()), *found.span()) for found in _TOKEN.finditer(text)]
    numbers = defaultdict(list)
    for number, (word, _, _) in enumerate(tokens):
        numbers[word].append(number)
    words = [word for word, _, _ in tokens]
    places = sorted({place for one in _phrases(query) for place in _runs(one, words, numbers)})
    return [Span(tokens[first][1], tokens[last][2]) for first, last in _merged(places)]


@lru_cache(maxsize=100_000)
def folded(word: str) -> str:
    """A word in small letters without accents."""
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _phrases(query: str) -> Iterator[_Phrase]:
    for text, star in _PHRASE.findall(query):
        if words := [folded(word) for word in _TOKEN.findall(text)]:
            yield _Phrase(words, bool(star))


def _runs(one: _Phrase, words: Sequence[str], numbers: dict[str, list[int]]) -> Iterator[tuple[int, int]]:
    """The numbers of the first and the last word of each place of a phrase."""
    *before, last = one.words
    size = len(before)
    ends = [number for word in numbers if word.startswith(last) for number in numbers[word]] if one.goes_on else None
    for end in numbers.get(last, ()) if ends is None else ends:
        if end >= size and all(words[end - size + place] == word for place, word in enumerate(before)):
            yield end - size, end


def _merged(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Places in order, those that overlap made one."""
    found: list[tuple[int, int]] = []
    for first, last in places:
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(last, found[-1][1])
        else:
            found.append((first, last))
    return found
