"""What is found of one report, or of one word, is found once, though it is asked for many times."""

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from retold.model import Reading

Found = TypeVar("Found")

_KEPT = 4_000_000
"""Characters of the readings of which the latest findings are kept; they take some 50 times as much memory.

That is a chunk of 500 reports of 250 words with two thousand earlier ones that these are held against: what is found to
make a report ready is then there to relate it, and what is found of the first of a family when the next one comes. With
a third of it, relating 6,000 reports with their families took a sixth longer.
"""

_WORDS = 200_000
"""Words of which the findings are kept, some 20 MB; a hundred thousand reports have more, but most of these once."""


def once_for_each(function: Callable[[Reading], Found]) -> Callable[[Reading], Found]:
    """Remember what the function found of the latest readings, for as long as a reading is the same object."""
    known: OrderedDict[int, tuple[Reading, Found]] = OrderedDict()
    size = 0

    @wraps(function)
    def remembering(reading: Reading) -> Found:
        nonlocal size
        entry = known.get(id(reading))
        if entry is not None and entry[0] is reading:
            return entry[1]
        found = function(reading)
        known[id(reading)] = (reading, found)
        size += len(reading.text)
        while size > _KEPT and len(known) > 1:
            size -= len(known.popitem(last=False)[1][0].text)
        return found

    return remembering


def once_for_each_word(function: Callable[[str], Found]) -> Callable[[str], Found]:
    """Remember what the function gives for each word, in half the time of a cache that notes which was used last."""
    return _Words(function).__getitem__


class _Words(dict[str, Found]):
    """What a function gave for words; all of them are forgotten where they become too many."""

    def __init__(self, function: Callable[[str], Found]) -> None:
        self._function = function

    def __missing__(self, word: str) -> Found:
        if len(self) >= _WORDS:
            self.clear()
        found = self[word] = self._function(word)
        return found
