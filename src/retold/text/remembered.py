"""What is found of one report, or of one word, is found once, though it is asked for many times."""

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from retold.model import Reading

Found = TypeVar("Found")

_KEPT = 1024
"""Readings of which the latest findings are kept, some 70 kB each for reports of 250 words.

That is a chunk of 500 reports with the earlier ones that these are held against: what is found to make a report ready
is then there to relate it. With 256, relating 2,000 reports in chunks took a fifth longer.
"""

_WORDS = 200_000
"""Words of which the findings are kept, some 20 MB; a hundred thousand reports have more, but most of these once."""


def once_for_each(function: Callable[[Reading], Found]) -> Callable[[Reading], Found]:
    """Remember what the function found of the latest readings, for as long as a reading is the same object."""
    known: OrderedDict[int, tuple[Reading, Found]] = OrderedDict()

    @wraps(function)
    def remembering(reading: Reading) -> Found:
        entry = known.get(id(reading))
        if entry is not None and entry[0] is reading:
            return entry[1]
        found = function(reading)
        if len(known) >= _KEPT:
            known.popitem(last=False)
        known[id(reading)] = (reading, found)
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
