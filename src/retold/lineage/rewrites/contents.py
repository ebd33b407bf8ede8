"""Which among many reports tell the same sentence by sentence, in whatever words: found by rare pairs of concepts.

Two sentences meet where both have the same two rare concepts, a name and a figure for example. Reports are worth
aligning where enough of their sentences meet in the same order, and where their outlines allow them to be close.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from retold.engine import Engine, InProcess
from retold.lineage.rewrites.outline import Outline, checksum
from retold.lineage.rewrites.pair_postings import MOST_PLACES, PairPostings
from retold.lineage.rewrites.reworded import can_be_close, contents_of, outline_of
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

_AT_ONCE = 256
"""Reports of a shard."""

_BITS = 0xFFFFFFFF

Numbers = NDArray[np.int64]

Points = set[tuple[int, int]]
"""Sentences that meet, by their places in one report and in the other."""


@dataclass(frozen=True, slots=True, eq=False)
class Sketch:
    """All that the index needs of a report: some two kB for 250 words.

    ``keys`` stand for the pairs of rare concepts, ``places`` for the first sentence that has each; reports with one
    ``digest`` are the same to the index.
    """

    id: str
    keys: NDArray[np.uint32]
    places: NDArray[np.uint8]
    outline: Outline
    digest: bytes


class ContentIndex:
    """Reports by the rare pairs of concepts in their sentences.

    ``add`` never lacks a pair that ``find_retold`` gives for the same reports. It may give more: those by pairs of
    concepts that were rare when a report came and are not any longer.
    """

    def __init__(self, most_reports: int = MOST_REPORTS) -> None:
        self._most = most_reports
        self._postings = PairPostings()
        self._outlines: list[Outline] = []
        self._names: list[str] = []
        self._numbers: dict[bytes, int] = {}

    def __len__(self) -> int:
        """How many different reports there are."""
        return len(self._names)

    def add(self, reading: Reading) -> list[str]:
        """Take in a report; the ids of earlier ones that are worth aligning with it.

        Reports of the same words count as one, by the lowest of their ids.
        """
        sketch = sketch_of(reading)
        number = self.take_in(sketch)
        return sorted(self._names[other] for other in self.worth_aligning(sketch) if other != number)

    def take_in(self, sketch: Sketch) -> int:
        """The number of a report's words; new ones are kept."""
        number = self._numbers.setdefault(sketch.digest, len(self._names))
        if number < len(self._names):
            self._names[number] = min(self._names[number], sketch.id)
            return number
        self._names.append(sketch.id)
        self._outlines.append(sketch.outline)
        self._postings.add(number, sketch.keys.tolist(), sketch.places.tolist())
        return number

    def worth_aligning(self, sketch: Sketch) -> list[int]:
        """The numbers of the reports taken in that may tell the same; the sketched one is among them if it can be."""
        found = self._postings.find(sketch.keys, self._most)
        own = sketch.places[found.keys].astype(np.int64)
        chosen = np.isin(found.reports, _several(found.reports, own))
        points: dict[int, Points] = defaultdict(set)
        rows = (found.reports[chosen].tolist(), own[chosen].tolist(), found.places[chosen].tolist())
        for other, mine, place in zip(*rows, strict=True):
            points[other].add((mine, place))
        return sorted(other for other, met in points.items() if self._enough(met, sketch.outline, other))

    def _enough(self, points: Points, outline: Outline, other: int) -> bool:
        """Whether enough sentences meet in order, and the outlines allow the reports to be close."""
        sentences = min(outline.sentences, self._outlines[other].sentences, MOST_PLACES)
        least = max(_LEAST_MEETINGS, _LEAST_PART * sentences)
        return in_order(points) >= least and can_be_close(outline, self._outlines[other])


def find_retold(
    readings: Sequence[Reading], most_reports: int = MOST_REPORTS, engine: Engine | None = None
) -> list[tuple[int, int]]:
    """Pairs (i, j), i < j, of reports worth aligning, whatever the order of the reports."""
    engine = engine or InProcess()
    made = engine.map(_sketch_shard, readings, _shards(len(readings)))
    sketches = [sketch for shard in made for sketch in shard]
    index = ContentIndex(most_reports)
    first: dict[int, int] = {}
    for place, sketch in enumerate(sketches):
        number = index.take_in(sketch)
        if number not in first or sketch.id < sketches[first[number]].id:
            first[number] = place
    asked = [[(number, sketches[first[number]]) for number in shard] for shard in _shards(len(index))]
    pairs = [pair for shard in engine.map(_match_shard, index, asked) for pair in shard]
    return sorted((min(first[a], first[b]), max(first[a], first[b])) for a, b in pairs)


def _shards(count: int) -> list[range]:
    return [range(begin, min(begin + _AT_ONCE, count)) for begin in range(0, count, _AT_ONCE)]


def _sketch_shard(readings: Sequence[Reading], places: Iterable[int]) -> list[Sketch]:
    return [sketch_of(readings[place]) for place in places]


def _match_shard(index: ContentIndex, asked: Iterable[tuple[int, Sketch]]) -> list[tuple[int, int]]:
    """Each report of a shard with those before it."""
    return [(number, other) for number, sketch in asked for other in index.worth_aligning(sketch) if other < number]


def sketch_of(reading: Reading) -> Sketch:
    """The sketch of a report, with the rarest concepts of each narrated sentence in pairs."""
    found: dict[int, int] = {}
    for place, concepts in enumerate(contents_of(reading).values()):
        if place == MOST_PLACES:
            break
        for one, other in combinations(_rarest(concepts), 2):
            found.setdefault((one * 0x9E3779B1 ^ other) & _BITS, place)
    keys, places = np.array(list(found), dtype=np.uint32), np.array(list(found.values()), dtype=np.uint8)
    outline = outline_of(reading)
    words = (keys, places, outline.concepts, outline.told, outline.named)
    digest = blake2b(b"/".join(part.tobytes() for part in words), digest_size=16).digest()
    return Sketch(reading.id, keys, places, outline, digest)


def _rarest(concepts: Iterable[str]) -> list[int]:
    """The checksums of the rarest concepts, in order."""
    weighed = sorted((-weight, one) for one in concepts if (weight := idf(one)) >= _RARE)
    return sorted(checksum(one) for _, one in weighed[:_CONCEPTS])


def _several(reports: Numbers, places: Numbers) -> Numbers:
    """The reports that stand beside at least _LEAST_MEETINGS different places."""
    pairs = np.unique(reports * MOST_PLACES + places)
    found, counts = np.unique(pairs // MOST_PLACES, return_counts=True)
    return np.asarray(found[counts >= _LEAST_MEETINGS])


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
