"""What the latest reports of a segment share with those before them: many reports at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from retold.engine import Engine
from retold.lineage.index.candidates import choose
from retold.lineage.index.likely import Reals, compare
from retold.lineage.index.postings import HOLDERS, Entries, entries_of
from retold.lineage.index.prints import Print
from retold.lineage.index.segment import Segment
from retold.lineage.index.words import Places

_REPORTS = 512
"""Reports of a shard, which are looked up together."""

_COMPARED = 1024
"""Pairs compared at a time: their arrays fit into a core's cache."""


class Shared(NamedTuple):
    """Two reports that share text, ``a`` the one that arrived later.

    ``share_a`` and ``share_b`` are the parts of their runs of four narrated words that the other has too, ``likely`` is
    the probability, in 0..1, that the text was taken over, rather than a form filled in twice.
    """

    a: str
    b: str
    share_a: float
    share_b: float
    likely: float


class Relatives(NamedTuple):
    """What some reports share with some of a segment: an element a pair, the report by its number among the first."""

    numbers: Places
    places: Places
    share_new: Reals
    share_old: Reals
    likely: Reals

    def named(self, names: Sequence[str], segment: Segment) -> Iterator[Shared]:
        """The pairs with the ids of their reports."""
        news = [names[number] for number in self.numbers.tolist()]
        olds = [segment.ids[place] for place in self.places.tolist()]
        return map(Shared, news, olds, self.share_new.tolist(), self.share_old.tolist(), self.likely.tolist())


@dataclass(frozen=True, slots=True)
class _Search:
    """What the search reads: the present segment, those before it, and which of its reports are looked up."""

    present: Segment
    closed: Sequence[Segment]
    places: Sequence[int]


def find_copied(own: Print, place: int, closed: Sequence[Segment], present: Segment) -> Shared | None:
    """The first report with the same text as one at a place of the present segment, if there is an earlier one."""
    for segment in closed:
        if (first := segment.first_of.get(own.digest)) is not None:
            return Shared(present.ids[place], segment.ids[first], 1.0, 1.0, 1.0)
    first = present.first_of[own.digest]
    return Shared(present.ids[place], present.ids[first], 1.0, 1.0, 1.0) if first != place else None


def find_shared_by(
    places: Sequence[int], present: Segment, closed: Sequence[Segment], engine: Engine
) -> Iterator[Shared]:
    """What reports at some places of the present segment, all of them posted, share with those before them."""
    shards = range(0, len(places), _REPORTS)
    found = engine.map(_find_relatives, _Search(present, closed, places), shards)
    for begin, some in zip(shards, found, strict=True):
        names = [present.ids[place] for place in places[begin : begin + _REPORTS]]
        for number, relatives in some:
            yield from relatives.named(names, (*closed, present)[number])


def _find_relatives(search: _Search, begin: int) -> list[tuple[int, Relatives]]:
    """What some reports of the present segment share with earlier ones, with the numbers of the segments of these."""
    places = search.places[begin : begin + _REPORTS]
    prints = [search.present.prints[place] for place in places]
    asked = np.sort(entries_of(prints, range(len(prints))))
    room = np.full(len(asked), HOLDERS)
    found = []
    for number, segment in enumerate((*search.closed, search.present)):
        before = np.array(places, np.uint64) if segment is search.present else None
        held, room = segment.holders(asked, room, before)
        found += [(number, relatives) for relatives in _compared(prints, segment, held)]
    return found


def _compared(prints: Sequence[Print], segment: Segment, held: Entries) -> Iterator[Relatives]:
    """What some reports share with those of a segment that hold their shingles.

    ``held`` has an entry for each shingle that both have: number of the report in the upper half, place of the holder
    in the lower.
    """
    sizes = np.fromiter((len(own.shingles) for own in prints), np.int64, len(prints))
    numbers, places = choose(held, sizes, segment.sizes)
    for begin in range(0, len(numbers), _COMPARED):
        some, others = numbers[begin : begin + _COMPARED], places[begin : begin + _COMPARED]
        news, olds = [prints[number] for number in some.tolist()], [segment.prints[place] for place in others.tolist()]
        found = compare(news, olds)
        yield Relatives(some, others, found.share_new, found.share_old, found.likely)
