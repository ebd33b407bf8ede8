"""Reports as they arrive, each with the earlier ones that share its text."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from retold.lineage.index.candidates import choose
from retold.lineage.index.likely import Reals, compare
from retold.lineage.index.postings import HOLDERS, Entries, sampled
from retold.lineage.index.prints import Print, make_prints
from retold.lineage.index.segment import Segment
from retold.lineage.index.store import read_segment, read_state, write_segment, write_state
from retold.lineage.index.window import Cutter, Window
from retold.lineage.index.words import Places
from retold.model import Report

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


class Index:
    """Takes reports one at a time and tells of each which earlier ones within the window share text with it.

    A text that came before is linked to the first report that had it, and to none else. With a folder the segments are
    kept there as they are closed, also those that the window leaves behind, and all is where it was when ``save`` was
    called and an index of the same folder and window is made.

    Raises IndexFolderError if the folder holds an index that can't be read, or one of another window.
    """

    def __init__(self, window: Window | None = None, folder: Path | str | None = None) -> None:
        self._window = window or Window()
        self._cutter = Cutter(self._window)
        self._folder = Path(folder) if folder is not None else None
        self._segments = {0: Segment()}
        state = read_state(self._folder, self._window) if self._folder else None
        if self._folder and state:
            self._cutter.go_on(state)
            *closed, present = self._cutter.live
            self._segments = {number: read_segment(self._folder, number) for number in closed}
            self._segments[present] = read_segment(self._folder, present) if state["size"] else Segment()

    def __len__(self) -> int:
        """Reports within the window."""
        return sum(len(segment.ids) for segment in self._segments.values())

    def add(self, report: Report) -> tuple[Shared, ...]:
        """Take a report in and give what it shares with earlier ones, most likely first."""
        (own,) = make_prints((report.text,))
        return self.add_print(report.id, report.published, own)

    def add_print(self, name: str, published: str | None, own: Print) -> tuple[Shared, ...]:
        """The same for a report whose print was made before."""
        if self._cutter.take(published):
            self._cut()
        *closed, present = self._segments.values()
        place = len(present.ids)
        known = present.note(name, own) != place
        copied = find_copied(own, place, closed, present)
        if copied and known:
            return (copied,) if copied.a != copied.b else ()
        shingles = sampled(own.shingles)
        room = np.full(len(shingles), HOLDERS)
        looked_up = []
        for segment in closed:
            holders, room = segment.holders(shingles, room)
            looked_up.append((segment, holders))
        looked_up.append((present, present.post(shingles, room)))
        if copied:
            return (copied,)
        found = [
            shared
            for segment, holders in looked_up
            for relatives in find_relatives((own,), segment, holders)
            for shared in relatives.named((name,), segment)
        ]
        return tuple(sorted((one for one in found if one.a != one.b), key=lambda one: (-one.likely, one.b)))

    def save(self) -> None:
        """Write to the folder what stands in memory alone."""
        if self._folder:
            *_, (number, last) = self._segments.items()
            last.close()
            write_segment(self._folder, number, last)
            write_state(self._folder, self._window, self._cutter.state())

    def _cut(self) -> None:
        """Begin a new segment, and drop those that the window has left behind.

        What comes after is lost if the program ends before ``save``; what was closed is not.
        """
        *_, (number, last) = self._segments.items()
        last.close()
        if self._folder:
            write_segment(self._folder, number, last)
            write_state(self._folder, self._window, {**self._cutter.state(), "size": 0})
        self._segments = {number: self._segments.get(number) or Segment() for number in self._cutter.live}


def find_copied(own: Print, place: int, closed: Sequence[Segment], present: Segment) -> Shared | None:
    """The first report with the same text as one at a place of the present segment, if there is an earlier one."""
    for segment in closed:
        if (first := segment.first_of.get(own.digest)) is not None:
            return Shared(present.ids[place], segment.ids[first], 1.0, 1.0, 1.0)
    first = present.first_of[own.digest]
    return Shared(present.ids[place], present.ids[first], 1.0, 1.0, 1.0) if first != place else None


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


def find_relatives(prints: Sequence[Print], segment: Segment, held: Entries) -> Iterator[Relatives]:
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
