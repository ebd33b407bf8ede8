"""What is found of one report is found once, though the report is related to many others."""

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from retold.model import Reading

Found = TypeVar("Found")

_KEPT = 256
"""Readings of which the latest findings are kept, some 100 kB for a report of 400 words: more than a family has."""


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
