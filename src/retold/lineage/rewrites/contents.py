"""Which among many reports tell the same sentence by sentence, in whatever words: found by rare pairs of concepts.

Two sentences meet where both have the same two rare concepts, a name and a figure for example. Reports are worth
aligning where enough of their sentences meet in the same order, and where their outlines allow them to be close.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from retold.engine import Engine, InProcess
from retold.lineage.rewrites.outline import Outline, meet
from retold.lineage.rewrites.pair_postings import MOST_PLACES, PairPostings, entries_of
from retold.lineage.rewrites.reworded import allows_close
from retold.lineage.rewrites.sketch import Sketch

MOST_REPORTS = 64
"""Earlier reports beyond which a pair of concepts is not rare and tells a report nothing."""

_LEAST_MEETINGS = 2
_LEAST_PART = 0.2
"""Sentences that must meet in the same order, and their part of the shorter report: whole rewrites have .31 or more."""

_AT_ONCE = 64
"""Reports of a shard, which are looked up together."""

_PARALLEL_FROM = 1_000
"""Reports from which on the work is spread over processes, which take a tenth of a second to start."""

_NUMBER_BITS = 32
_LOWER = (1 << _NUMBER_BITS) - 1

Numbers = NDArray[np.int64]

Points = list[tuple[int, int]]
"""Sentences that meet, by their places in one report and in the other."""


class _Meetings(NamedTuple):
    """Reports in order with earlier ones, and for each two the places of sentences that meet."""

    reports: Numbers
    others: Numbers
    own: NDArray[np.uint8]
    places: Numbers


class ContentIndex:
    """Reports by the rare pairs of concepts in their sentences.

    A pair of concepts is rare for a report if few reports had it when this one came, so that it does not matter whether
    reports come one at a time or many at once. Reports of the same words count as one, which is the first of them.
    """

    def __init__(self, most_reports: int = MOST_REPORTS) -> None:
        self._most = most_reports
        self._postings = PairPostings()
        self._sketches: list[Sketch] = []
        self._copies: list[list[int]] = []
        self._numbers: dict[bytes, int] = {}

    def __len__(self) -> int:
        """How many different reports there are."""
        return sum(map(bool, self._copies))

    def take_in(self, some: Sequence[tuple[int, Sketch]]) -> list[tuple[int, Sketch]]:
        """Take in reports by their names; the numbers and sketches of those whose words are new."""
        fresh = []
        for name, sketch in some:
            number = self._numbers.setdefault(sketch.digest, len(self._copies))
            if number == len(self._copies):
                self._copies.append([])
                self._sketches.append(sketch)
                fresh.append((number, sketch))
            self._copies[number].append(name)
        if fresh:
            keys = [sketch.keys for _, sketch in fresh]
            numbers = np.repeat([number for number, _ in fresh], list(map(len, keys)))
            places = np.concatenate([sketch.places for _, sketch in fresh])
            self._postings.add(entries_of(numbers, np.concatenate(keys), places))
        return fresh

    def add(self, some: Sequence[tuple[int, Sketch]], engine: Engine | None = None) -> list[tuple[int, int]]:
        """Take in reports; for each the earlier ones that are worth aligning with it, the later named first."""
        fresh = self.take_in(some)
        engine = engine if engine and len(fresh) >= _PARALLEL_FROM else InProcess()
        shards = (fresh[begin : begin + _AT_ONCE] for begin in range(0, len(fresh), _AT_ONCE))
        found = chain.from_iterable(engine.map(_match, self, shards))
        return [(self._copies[number][0], self._copies[other][0]) for number, other in found]

    def remove(self, names: Set[int]) -> None:
        """Forget some reports; another one with the same words stands for them, if there is any."""
        gone = []
        for number, copies in enumerate(self._copies):
            if not copies or names.isdisjoint(copies):
                continue
            copies[:] = [name for name in copies if name not in names]
            if not copies:
                gone.append(number)
        self._numbers = {digest: number for digest, number in self._numbers.items() if self._copies[number]}
        self._postings.drop(np.array(gone, np.int64))

    def worth_aligning(self, some: Sequence[tuple[int, Sketch]]) -> Iterator[tuple[int, int]]:
        """The numbers of some reports with those of earlier ones that may tell the same."""
        meetings = self._meetings(some)
        begins = np.searchsorted(meetings.reports, [number for number, _ in some], "left").tolist()
        for (number, sketch), begin, end in zip(some, begins, [*begins[1:], len(meetings.reports)], strict=True):
            yield from ((number, other) for other in self._close(sketch.outline, meetings, begin, end))

    def _close(self, outline: Outline, meetings: _Meetings, begin: int, end: int) -> Iterator[int]:
        """Those that a report meets in enough sentences in order, and whose outlines allow them to be close."""
        others = meetings.others[begin:end]
        firsts = np.flatnonzero(np.diff(others, prepend=-1))
        named = others[firsts].tolist()
        outlines = [self._sketches[other].outline for other in named]
        bounds = [*(begin + firsts).tolist(), end]
        for other, theirs, meeting, first, last in zip(
            named, outlines, meet(outline, outlines), bounds, bounds[1:], strict=False
        ):
            sentences = min(outline.sentences, theirs.sentences)
            if allows_close(meeting, sentences):
                points = zip(meetings.own[first:last].tolist(), meetings.places[first:last].tolist(), strict=True)
                if in_order(list(points)) >= max(_LEAST_MEETINGS, _LEAST_PART * min(sentences, MOST_PLACES)):
                    yield other

    def _meetings(self, some: Sequence[tuple[int, Sketch]]) -> _Meetings:
        """Which sentences of reports meet which of earlier ones, where at least _LEAST_MEETINGS of them do."""
        numbers = np.repeat([number for number, _ in some], [len(sketch.keys) for _, sketch in some])
        keys = np.concatenate([sketch.keys for _, sketch in some])
        order = np.argsort(keys)  # one key after the other: the search goes through large arrays once
        numbers, own = numbers[order], np.concatenate([sketch.places for _, sketch in some])[order]
        found = self._postings.find(keys[order], self._most, numbers)
        own = own[found.keys]
        pairs = (numbers[found.keys] << _NUMBER_BITS) | found.reports
        order = np.lexsort((found.places, own, pairs))
        pairs, own, places = pairs[order], own[order], found.places[order]
        other = np.ones(len(pairs), bool)
        other[1:] = (pairs[1:] != pairs[:-1]) | (own[1:] != own[:-1])
        starts = np.flatnonzero(np.diff(pairs, prepend=-1))
        sizes = np.diff(starts, append=len(pairs))
        chosen = np.repeat(np.add.reduceat(other, starts) >= _LEAST_MEETINGS, sizes) if len(starts) else other
        pairs = pairs[chosen]
        return _Meetings(pairs >> _NUMBER_BITS, pairs & _LOWER, own[chosen], places[chosen])


def _match(index: ContentIndex, some: Sequence[tuple[int, Sketch]]) -> list[tuple[int, int]]:
    return list(index.worth_aligning(some))


def in_order(points: Points) -> int:
    """The most sentences of one report, each with another one of the other, along which both places grow.

    >>> in_order([(0, 0), (0, 1), (1, 3), (2, 2), (3, 4)])
    3
    """
    ends: list[int] = []
    for _, place in sorted(points, key=lambda point: (point[0], -point[1])):
        rank = bisect_left(ends, place)
        ends[rank : rank + 1] = [place]
    return len(ends)
