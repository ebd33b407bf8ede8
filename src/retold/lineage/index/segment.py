"""A stretch of the stream: its reports' prints, the first holders of each shingle, the first report with each text."""

from dataclasses import dataclass, field
from itertools import repeat

import numpy as np
import numpy.typing as npt

from retold.lineage.index.postings import HOLDERS, Counts, Entries, Postings, make_postings, take_room
from retold.lineage.index.prints import Print

_NEWEST = 8_192
"""Reports whose shingles stay in the dictionary before they move on to the array."""

_HALF = np.uint64(32)

Shingles = npt.NDArray[np.uint64]
Holders = npt.NDArray[np.uint64]
"""Places of reports in a segment, each as often as it holds one of the shingles that were looked up."""


class Newest:
    """The holders of the shingles that came last: a dictionary of rows of a table, HOLDERS places wide."""

    def __init__(self) -> None:
        self._row: dict[int, int] = {}
        self._places = np.zeros((1 << 12, HOLDERS), np.uint64)
        self._filled = np.zeros(1 << 12, np.int64)
        self.reports = 0

    def post(self, shingles: Shingles, room: Counts, place: int, asked: Counts) -> Holders:
        """Add a holder of some shingles, each of which has room for so many; gives those that were holders before.

        Of these so many are given of each shingle as are asked for.
        """
        self.reports += 1
        wanted = shingles.tolist()
        rows = np.fromiter(map(self._row.get, wanted, repeat(-1)), np.int64, len(wanted))
        known = (rows >= 0).nonzero()[0]
        fresh = ((rows < 0) & (room > 0)).nonzero()[0]
        begin = len(self._row)
        self._make_room(begin + len(fresh))
        self._row.update((wanted[number], row) for row, number in enumerate(fresh.tolist(), begin))
        self._places[begin : begin + len(fresh), 0] = place
        self._filled[begin : begin + len(fresh)] = 1
        rows = rows[known]
        given = np.arange(HOLDERS) < np.minimum(self._filled[rows], asked[known])[:, None]
        found = self._places[rows][given]
        rows = rows[self._filled[rows] < room[known]]
        self._places[rows, self._filled[rows]] = place
        self._filled[rows] += 1
        return found

    def entries(self) -> Entries:
        """All that is known, not sorted."""
        count = len(self._row)
        shingles = np.fromiter(self._row, np.uint64, count)
        held = np.arange(HOLDERS) < self._filled[:count, None]
        return ((shingles[:, None] << _HALF) | self._places[:count])[held]

    def _make_room(self, rows: int) -> None:
        if rows > len(self._filled):
            self._places = np.concatenate((self._places, np.zeros_like(self._places)))
            self._filled = np.concatenate((self._filled, np.zeros_like(self._filled)))
            self._make_room(rows)


@dataclass(slots=True)
class Segment:
    """Reports in order of arrival, known by their place in it.

    Shingles are looked up in a dictionary, which takes the newest, and in a sorted array, so that adding a report
    touches little and finding its relatives takes two searches, however many reports there are.
    """

    ids: list[str] = field(default_factory=list)
    prints: list[Print] = field(default_factory=list)
    first_of: dict[bytes, int] = field(default_factory=dict)
    postings: Postings = field(default_factory=lambda: make_postings(np.zeros(0, np.uint64)))
    newest: Newest = field(default_factory=Newest)
    sizes: npt.NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, np.int32))
    """The number of shingles of each report; zeros behind the last one."""

    def note(self, name: str, own: Print) -> int:
        """Enter a report under its text; gives the place of the first report with this text, which may be its own."""
        place = len(self.ids)
        self.ids.append(name)
        self.prints.append(own)
        if place >= len(self.sizes):
            self.sizes = np.concatenate((self.sizes, np.zeros(max(1024, place), np.int32)))
        self.sizes[place] = len(own.shingles)
        return self.first_of.setdefault(own.digest, place)

    def holders(self, shingles: Shingles, room: Counts) -> tuple[Holders, Counts]:
        """The places of the reports that hold some shingles, of each so many as there is room for, and the room left.

        Only of a segment that is closed.
        """
        found, held = self.postings.find(shingles)
        left = take_room(held, room)
        return found[held], left

    def post(self, shingles: Shingles, room: Counts) -> Holders:
        """Make the report that was noted last a holder of its shingles; gives those so far, as ``holders`` does."""
        found, held = self.postings.find(shingles)
        free = HOLDERS - held.sum(axis=1)
        left = take_room(held, room)
        known = np.concatenate((found[held], self.newest.post(shingles, free, len(self.ids) - 1, left)))
        if self.newest.reports >= _NEWEST:
            self.close()
        return known

    def close(self) -> None:
        """Move all shingles into the array."""
        self.postings = make_postings(np.concatenate((self.postings.entries, self.newest.entries())))
        self.newest = Newest()
