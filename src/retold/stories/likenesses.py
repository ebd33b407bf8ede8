"""The sparse graph of what is like what: for each report its neighbours, and how like it they are."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

STEPS = 10_000
"""Likenesses are counted in steps of 1 / 10,000: sums of whole numbers do not depend on the order of adding."""


class Likenesses:
    """Pairs of reports with their likeness in steps; rows are in order of reports."""

    def __init__(self) -> None:
        self._others: dict[int, array[int]] = {}
        self._values: dict[int, array[int]] = {}

    def add(self, a: int, b: int, value: int) -> None:
        """How like one another two reports are, in place of what was known."""
        for one, other in ((a, b), (b, a)):
            if one not in self._others:
                self._others[one], self._values[one] = array("i"), array("H")
            others, values = self._others[one], self._values[one]
            place = bisect_left(others, other) if others and others[-1] >= other else len(others)
            if place < len(others) and others[place] == other:
                values[place] = value
            else:
                others.insert(place, other)
                values.insert(place, value)

    def take_in(self, pairs: NDArray[np.int64]) -> None:
        """Very many pairs of which none is known, each once in a row of its own: two reports and their likeness."""
        rows = np.concatenate((pairs, pairs[:, [1, 0, 2]]))
        rows = rows[np.lexsort((rows[:, 1], rows[:, 0]))]
        others, values = rows[:, 1].astype("i"), rows[:, 2].astype("H")
        starts = np.flatnonzero(np.diff(rows[:, 0], prepend=-1))
        bounds = pairwise([*starts.tolist(), len(rows)])
        for one, (begin, end) in zip(rows[starts, 0].tolist(), bounds, strict=True):
            self._others[one] = array("i", others[begin:end].tobytes())
            self._values[one] = array("H", values[begin:end].tobytes())

    def of(self, number: int) -> dict[int, int]:
        """The reports that are like this one, with the likeness in steps; those that have left are still there."""
        return dict(self.items(number))

    def items(self, number: int) -> Iterable[tuple[int, int]]:
        """The same as pairs, in less time."""
        return zip(self._others.get(number, ()), self._values.get(number, ()), strict=True)

    def remove(self, number: int) -> None:
        """Forget what this report is like."""
        for rows in (self._others, self._values):
            rows.pop(number, None)
