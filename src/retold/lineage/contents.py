"""Which among many reports tell the same sentence by sentence, in whatever words: found by rare pairs of concepts.

Two sentences meet where both have the same two rare concepts, a name and a figure for example. Reports are worth
aligning where enough of their sentences meet in the same order, and where their outlines allow them to be close.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from itertools import chain, combinations

import numpy as np
from numpy.typing import NDArray

from retold.lineage.outline import Outline, checksum
from retold.lineage.pair_postings import MOST_PLACES, PairPostings
from retold.lineage.reworded import can_be_close, contents_of, outline_of
from retold.model import Reading
from retold.text import idf

_CONCEPTS = 5
"""Concepts of a sentence that count, the rarest. With 4, 5 and 6 of them 28, 29 and 29 of 30 whole rewrites meet their
original in four sentences or more in order; every one more costs a third more pairs."""

_RARE = 3.0
"""Least weight of such a concept: one that a twentieth of the reports have at most."""

MOST_REPORTS = 64
"""Reports beyond which a pair of concepts is not rare and tells nothing."""

_LEAST_MEETINGS = 2
_LEAST_PART = 0.2
"""Sentences that must meet in the same order, and their part of the shorter report: whole rewrites have .31 or more."""

_BITS = 0xFFFFFFFF

Numbers = NDArray[np.int64]

Places = dict[int, int]
"""Keys of pairs of concepts, and the first sentence that each stands in."""

Points = set[tuple[int, int]]
"""Sentences that meet, by their places in one report and in the other."""


class ContentIndex:
    """Reports by the rare pairs of concepts in their sentences, some three kB for a report of 400 words.

    ``add`` never lacks a pair that ``find_retold`` gives for the same reports. It may give more: those by pairs of
    concepts that were rare when a report came and are not any longer.
    """

    def __init__(self, most_reports: int = MOST_REPORTS) -> None:
        self._most = most_reports
        self._postings = PairPostings()
        self._outlines: list[Outline] = []
        self._names: list[str] = []
        self._numbers: dict[bytes, int] = {}

    def add(self, reading: Reading) -> list[str]:
        """Take in a report; the ids of earlier ones that are worth aligning with it.

        Reports of the same words count as one, by the lowest of their ids.
        """
        return sorted(self._names[other] for other in self.match(reading)[1])

    def match(self, reading: Reading) -> tuple[int, list[int]]:
        """Take in a report: the number of its words, and the numbers of earlier ones that are worth aligning."""
        places, outline = places_of(reading), outline_of(reading)
        points = self._meetings(places)
        number = self._take_in(reading.id, places, outline)
        return number, sorted(
            other for other, met in points.items() if other != number and self._enough(met, outline, other)
        )

    def holds(self, one: int, places: Places, other: int, others: Places) -> bool:
        """Whether two reports that were taken in meet in enough sentences by what is rare by now."""
        shared = sorted(places.keys() & others.keys())
        counts = self._postings.count(np.array(shared, dtype=np.uint32)).tolist()
        rare = (key for key, count in zip(shared, counts, strict=True) if count <= self._most)
        return self._enough({(places[key], others[key]) for key in rare}, self._outlines[one], other)

    def _meetings(self, places: Places) -> dict[int, Points]:
        """For each report of which several sentences may meet those that do."""
        found = self._postings.find(np.array(list(places), dtype=np.uint32), self._most)
        own = np.array(list(places.values()), dtype=np.int64)[found.keys]
        chosen = np.isin(found.reports, _several(found.reports, own))
        points: dict[int, Points] = defaultdict(set)
        rows = (found.reports[chosen].tolist(), own[chosen].tolist(), found.places[chosen].tolist())
        for other, mine, place in zip(*rows, strict=True):
            points[other].add((mine, place))
        return points

    def _take_in(self, name: str, places: Places, outline: Outline) -> int:
        """The number of a report's words, new ones kept."""
        number = self._numbers.setdefault(_digest(places, outline), len(self._names))
        if number < len(self._names):
            self._names[number] = min(self._names[number], name)
            return number
        self._names.append(name)
        self._outlines.append(outline)
        self._postings.add(number, list(places.items()))
        return number

    def _enough(self, points: Points, outline: Outline, other: int) -> bool:
        """Whether enough sentences meet in order, and the outlines allow the reports to be close."""
        sentences = min(outline.sentences, self._outlines[other].sentences)
        least = max(_LEAST_MEETINGS, _LEAST_PART * sentences)
        return in_order(points) >= least and can_be_close(outline, self._outlines[other])


def find_retold(readings: Sequence[Reading], most_reports: int = MOST_REPORTS) -> list[tuple[int, int]]:
    """Pairs (i, j), i < j, of reports worth aligning, whatever the order of the reports.

    The reports are added one by one; then the pairs are kept that hold by what is rare among all of them.
    """
    index = ContentIndex(most_reports)
    pairs: set[tuple[int, int]] = set()
    first: dict[int, int] = {}
    for place, reading in enumerate(readings):
        number, others = index.match(reading)
        pairs.update((other, number) for other in others)
        if number not in first or reading.id < readings[first[number]].id:
            first[number] = place
    known = {number: places_of(readings[first[number]]) for number in {one for pair in pairs for one in pair}}
    kept = (pair for pair in pairs if index.holds(pair[0], known[pair[0]], pair[1], known[pair[1]]))
    return sorted((min(first[a], first[b]), max(first[a], first[b])) for a, b in kept)


def _several(reports: Numbers, places: Numbers) -> Numbers:
    """The reports that stand beside at least _LEAST_MEETINGS different places."""
    pairs = np.unique(reports * MOST_PLACES + places)
    found, counts = np.unique(pairs // MOST_PLACES, return_counts=True)
    return np.asarray(found[counts >= _LEAST_MEETINGS])


def places_of(reading: Reading) -> Places:
    """The pairs of the rarest concepts of each narrated sentence."""
    found: Places = {}
    for place, concepts in enumerate(contents_of(reading).values()):
        if place == MOST_PLACES:
            break
        for one, other in combinations(_rarest(concepts), 2):
            found.setdefault((one * 0x9E3779B1 ^ other) & _BITS, place)
    return found


def _digest(places: Places, outline: Outline) -> bytes:
    """A checksum of all that is compared of a report."""
    found = blake2b(array("Q", chain.from_iterable(places.items())).tobytes(), digest_size=16)
    for part in (outline.concepts, outline.told, outline.named):
        found.update(part.tobytes())
    return found.digest()


def _rarest(concepts: Iterable[str]) -> list[int]:
    """The checksums of the rarest concepts, in order."""
    weighed = sorted((-weight, one) for one in concepts if (weight := idf(one)) >= _RARE)
    return sorted(checksum(one) for _, one in weighed[:_CONCEPTS])


def in_order(points: Points) -> int:
    """The most sentences of one report, each with another one of the other, along which both places grow.

    >>> in_order({(0, 0), (0, 1), (1, 3), (2, 2), (3, 4)})
    3
    """
    ends: list[int] = []
    for _, place in sorted(points, key=lambda point: (point[0], -point[1])):
        rank = bisect_left(ends, place)
        ends[rank : rank + 1] = [place]
    return len(ends)
