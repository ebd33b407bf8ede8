"""Many reports at once: the same links as one at a time, with the work spread over shards.

Three steps for each segment: the prints of all texts; the first holders of each shingle, which one sort finds; and for
each report what it shares with those that came before it. The first and the last go to the engine.
"""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retold.engine import Engine, InProcess
from retold.lineage.index.index import Relatives, Shared, find_copied, find_relatives
from retold.lineage.index.postings import HOLDERS, Counts, Entries, Postings, entries_of, make_postings, take_room
from retold.lineage.index.prints import Print, Prints, make_prints
from retold.lineage.index.segment import Segment
from retold.lineage.index.window import Cutter, Window
from retold.model import Report

_TEXTS = 512
_AT_ONCE = 32
"""Texts of a shard, and those whose words are split in one go: their arrays fit into a core's cache."""

_REPORTS = 512
"""Reports of a shard whose relatives are looked up together."""

_HALF = np.uint64(32)
_LOWER = np.uint64(0xFFFFFFFF)


def find_shared(
    reports: Iterable[Report], window: Window | None = None, engine: Engine | None = None
) -> Iterator[Shared]:
    """What each report shares with earlier ones within the window, as ``Index.add`` tells it of one after the other."""
    engine = engine or InProcess()
    segments: dict[int, Segment] = {}
    for live, members in _segments(reports, window or Window()):
        segments = {number: segments.get(number) or Segment() for number in live}
        *closed, present = segments.values()
        copies = _fill(members, present, closed, engine)
        yield from _search(present, closed, copies, engine)


def _segments(reports: Iterable[Report], window: Window) -> Iterator[tuple[list[int], list[Report]]]:
    """The reports segment by segment, with the numbers of the segments that are looked at, the present one last."""
    cutter = Cutter(window)
    members: list[Report] = []
    live = cutter.live
    for report in reports:
        if cutter.take(report.published):
            yield live, members
            members, live = [], cutter.live
        members.append(report)
    if members:
        yield live, members


def _fill(members: Sequence[Report], segment: Segment, closed: Sequence[Segment], engine: Engine) -> dict[int, Shared]:
    """Put reports into an empty segment; gives for each copy, by its place, what it is a copy of."""
    texts = [report.text for report in members]
    made = engine.map(_make_prints, None, (texts[begin : begin + _TEXTS] for begin in range(0, len(texts), _TEXTS)))
    copies = {}
    posted = []
    with _no_collector():
        for place, own in enumerate(one for shard in made for prints in shard for one in prints):
            if segment.note(members[place].id, own) == place:
                posted.append(place)
            if copied := find_copied(own, place, closed, segment):
                copies[place] = copied
    segment.postings = make_postings(entries_of([segment.prints[place] for place in posted], posted))
    return copies


@contextmanager
def _no_collector() -> Iterator[None]:
    """Stop looking for garbage, where very many objects are made and all are kept."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _make_prints(_: None, texts: Sequence[str]) -> list[Prints]:
    return [make_prints(texts[begin : begin + _AT_ONCE]) for begin in range(0, len(texts), _AT_ONCE)]


@dataclass(frozen=True, slots=True)
class _Search:
    """What the search reads: the present segment, those before it, and which of its reports are no copies."""

    present: Segment
    closed: Sequence[Segment]
    alone: Sequence[int]


def _search(present: Segment, closed: Sequence[Segment], copies: dict[int, Shared], engine: Engine) -> Iterator[Shared]:
    """What the reports of the present segment share with those before them."""
    yield from copies.values()
    alone = [place for place in range(len(present.ids)) if place not in copies]
    names = [present.ids[place] for place in alone]
    shards = range(0, len(alone), _REPORTS)
    for begin, found in zip(shards, engine.map(_find_relatives, _Search(present, closed, alone), shards), strict=True):
        for number, relatives in found:
            yield from relatives.named(names[begin : begin + _REPORTS], (*closed, present)[number])


def _find_relatives(search: _Search, begin: int) -> list[tuple[int, Relatives]]:
    """What some reports of the present segment share with earlier ones, with the numbers of the segments of these."""
    places = search.alone[begin : begin + _REPORTS]
    prints = [search.present.prints[place] for place in places]
    asked = _keyed(prints)
    room = np.full(len(asked), HOLDERS)
    found = []
    for number, segment in enumerate((*search.closed, search.present)):
        limits = np.array(places, np.uint64) if segment is search.present else None
        held, room = _holders(asked, segment.postings, limits, room)
        found += [(number, relatives) for relatives in find_relatives(prints, segment, held)]
    return found


def _keyed(prints: Sequence[Print]) -> Entries:
    """The sampled shingles of some reports with the number of the report in the lower half."""
    return np.sort(entries_of(prints, range(len(prints))))


def _holders(
    asked: Entries, postings: Postings, limits: npt.NDArray[np.uint64] | None, room: Counts
) -> tuple[Entries, Counts]:
    """The holders of the shingles asked for: the report in the upper half, the holder's place in the lower.

    With limits only those that came before the report; of each so many as there is room for, and the room left.
    """
    places, held = postings.find(asked >> _HALF)
    rows = asked & _LOWER
    if limits is not None:
        held &= places < limits[rows][:, None]
    left = take_room(held, room)
    chosen = held.nonzero()
    entries: Entries = (rows[chosen[0]] << _HALF) | places[chosen]
    return entries, left
