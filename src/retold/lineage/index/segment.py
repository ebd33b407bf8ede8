"""A stretch of the stream: its reports' prints, the first holders of each shingle, the first report with each text."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from retold.lineage.index.postings import Counts, Entries, Postings, entries_of, make_postings, take_room
from retold.lineage.index.prints import Print

_LARGER = 8
"""Postings are sorted into older ones that are no more than so many times as many: so few arrays are searched, and each
posting is sorted anew some ten times among ten million."""

_HALF = np.uint64(32)
_LOWER = np.uint64(0xFFFFFFFF)


@dataclass(slots=True)
class Segment:
    """Reports in order of arrival, known by their place in it.

    Shingles are looked up in a few sorted arrays, the older the larger, so that adding reports touches little, and
    finding their relatives takes few searches, however many reports there are.
    """

    ids: list[str] = field(default_factory=list)
    prints: list[Print] = field(default_factory=list)
    first_of: dict[bytes, int] = field(default_factory=dict)
    postings: list[Postings] = field(default_factory=list)
    removed: set[int] = field(default_factory=set)
    sizes: npt.NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, np.int32))
    """The number of shingles of each report; zeros behind the last one."""

    def __len__(self) -> int:
        """Reports that were not removed."""
        return len(self.ids) - len(self.removed)

    def note(self, name: str, own: Print) -> int:
        """Enter a report under its text; gives the place of the first report with this text, which may be its own."""
        place = len(self.ids)
        self.ids.append(name)
        self.prints.append(own)
        if place >= len(self.sizes):
            self.sizes = np.concatenate((self.sizes, np.zeros(max(1024, place), np.int32)))
        self.sizes[place] = own.size
        return self.first_of.setdefault(own.digest, place)

    def post(self, places: Sequence[int]) -> None:
        """Make the reports at some places, which come after all that were posted, holders of their shingles."""
        if not places:
            return
        fresh = [entries_of([self.prints[place] for place in places], places)]
        size = len(fresh[0])
        while self.postings and len(self.postings[-1].entries) <= _LARGER * size:
            fresh.append(self.postings.pop().entries)
            size += len(fresh[-1])
        self.postings.append(make_postings(np.concatenate(fresh)))

    def holders(
        self, asked: Entries, room: Counts, before: npt.NDArray[np.uint64] | None = None
    ) -> tuple[Entries, Counts]:
        """Which reports hold the shingles asked for, those in the upper halves, sorted: the first ones.

        Gives the lower halves of what was asked, each with the place of a holder below it. Of each shingle so many are
        given as there is room for, and the room that is left. With ``before`` only places before those that it has for
        each of the lower halves count.
        """
        shingles, rows = asked >> _HALF, asked & _LOWER
        found = [np.zeros(0, np.uint64)]
        for postings in self.postings:
            places, held = postings.find(shingles)
            if before is not None:
                held &= places < before[rows][:, None]
            room = take_room(held, room)
            chosen = held.nonzero()
            found.append((rows[chosen[0]] << _HALF) | places[chosen])
        return np.concatenate(found), room

    def remove(self, names: Collection[str]) -> None:
        """Forget some reports; the next one with the same text stands for each, if there is one.

        A shingle that had more than HOLDERS reports has fewer then, until others come that hold it.
        """
        gone = {place for place, name in enumerate(self.ids) if name in names} - self.removed
        if not gone:
            return
        before = self.first_of
        self.forget(gone)
        heirs = sorted(place for text, place in self.first_of.items() if before[text] != place)
        entries = self.whole().entries
        kept = entries[~np.isin(entries & _LOWER, np.array(sorted(gone), np.uint64))]
        inherited = entries_of([self.prints[place] for place in heirs], heirs)
        self.postings = [make_postings(np.concatenate((kept, inherited)))]

    def forget(self, gone: Iterable[int]) -> None:
        """Leave some reports out of the first ones with their texts."""
        self.removed.update(gone)
        if self.removed:
            self.first_of = {}
            for place, own in enumerate(self.prints):
                if place not in self.removed:
                    self.first_of.setdefault(own.digest, place)

    def whole(self) -> Postings:
        """All postings in one array."""
        if len(self.postings) != 1:
            entries = [one.entries for one in self.postings]
            self.postings = [make_postings(np.concatenate(entries) if entries else np.zeros(0, np.uint64))]
        return self.postings[0]
