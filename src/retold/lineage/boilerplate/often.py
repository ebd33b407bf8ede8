"""Which sentences many reports have, as reports come."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field

import numpy as np

from retold.lineage.boilerplate.marks import Marks, checksums_of
from retold.lineage.rewrites import Sketch
from retold.lineage.rewrites.pair_postings import (
    MOST_NUMBERS,
    Entries,
    Keys,
    PairPostings,
    entries_of,
    keys_of,
    numbers_of,
)

_OFTEN = 4
_OFTEN_ANYWHERE = 8
"""Reports of one outlet, or of any, that must have a sentence before it can be furniture."""


@dataclass(frozen=True, slots=True, eq=False)
class Marked:
    """A report as it is known here: who published it, its sentences, and what they tell."""

    outlet: str | None
    marks: Marks
    sketch: Sketch

    @property
    def first(self) -> int:
        """The first sentence that could share a run."""
        return next(mark for mark in self.marks.values() if mark)


@dataclass(slots=True)
class Often:
    """A sentence that many reports have: who they are, in order, and whether it is furniture, of an outlet or anywhere.

    ``verdicts`` are those of the groups that have it often: all reports together, as None, and those of an outlet. They
    lack where nobody has looked yet.
    """

    carriers: list[int] = field(default_factory=list)
    of_outlet: dict[str, list[int]] = field(default_factory=dict)
    verdicts: dict[str | None, bool] | None = None

    def take(self, number: int, outlet: str | None) -> None:
        """Note a report that has it."""
        self.carriers.append(number)
        if outlet:
            self.of_outlet.setdefault(outlet, []).append(number)

    def drop(self, number: int, outlet: str | None) -> None:
        """Forget a report that has it; what was found by it is open again."""
        self.carriers.remove(number)
        if outlet:
            self.of_outlet[outlet].remove(number)
        self.verdicts = None

    def groups(self) -> Iterator[tuple[str | None, list[int]]]:
        """Those who have it so often that it may be furniture."""
        if len(self.carriers) >= _OFTEN_ANYWHERE:
            yield None, self.carriers
        yield from ((outlet, own) for outlet, own in self.of_outlet.items() if len(own) >= _OFTEN)

    def members(self) -> set[int]:
        """The reports that have it among many."""
        return {number for _, group in self.groups() for number in group}

    def newly(self, first: int) -> Iterator[int]:
        """Reports that have it among many only since those came that begin with this number."""
        for outlet, group in self.groups():
            before = bisect_left(group, first)
            least = _OFTEN_ANYWHERE if outlet is None else _OFTEN
            yield from group if before < least else group[before:]

    def is_furniture(self, outlet: str | None) -> bool:
        """Whether it is furniture in a report of an outlet."""
        known = self.verdicts or {}
        return known.get(None, False) or (outlet is not None and known.get(outlet, False))


_NONE: Set[int] = frozenset()


class Repeated:
    """Reports by their sentences, with those sentences that many have.

    Of reports that were taken in it is found out when one is asked for, or another one comes with a sentence of it.
    """

    def __init__(self) -> None:
        self.reports: dict[int, Marked] = {}
        self.often: dict[int, Often] = {}
        self._postings = PairPostings()
        self._unknown: set[int] = set()
        self._repeated: dict[int, set[int]] = {}
        self._led_by_others: set[int] = set()

    def take_in(self, some: Mapping[int, Marked]) -> None:
        """Take in reports without a look at them."""
        self.reports |= some
        self._unknown |= some.keys()
        self._postings.add(_entries(some))

    def add(self, some: Mapping[int, Marked]) -> tuple[dict[int, list[int]], set[int]]:
        """Take in reports; the fresh ones of each sentence that many have, and reports more of which many have now."""
        if not some:
            return {}, set()
        self.reports |= some
        entries = _entries(some)
        self._postings.add(entries)
        fresh = self._fresh(entries)
        first = min(some)
        changed = set()
        for mark in fresh:
            newly = set(self.often[mark].newly(first))
            self._note(mark, newly)
            changed |= newly
        return fresh, changed

    def of(self, number: int) -> Set[int]:
        """The sentences of a report that many have."""
        self.find_out([number])
        return self._repeated.get(number, _NONE)

    def find_out(self, numbers: Collection[int]) -> None:
        """Find out which sentences of some reports many have, where nobody has asked yet."""
        unknown = self._unknown.intersection(numbers)
        if unknown:
            self._unknown -= unknown
            marks = {mark for number in unknown for mark in self.reports[number].marks.values()}
            self._find(np.array(sorted(mark for mark in marks if mark and mark not in self.often), np.uint32))

    def led_by_others(self, numbers: Sequence[int]) -> int:
        """How many of some reports begin with a sentence that many have."""
        self.find_out(numbers)
        return len(self._led_by_others.intersection(numbers))

    def remove(self, numbers: Collection[int]) -> None:
        """Forget some reports."""
        self.find_out(numbers)
        for number in numbers:
            marked = self.reports.pop(number)
            for mark in {mark for mark in marked.marks.values() if mark in self.often}:
                self.often[mark].drop(number, marked.outlet)
                self._note_fewer(mark)
            self._repeated.pop(number, None)
            self._led_by_others.discard(number)
        self._postings.drop(np.array(sorted(numbers), np.int64))

    def _note_fewer(self, mark: int) -> None:
        """Note that a sentence may be repeated in fewer reports than before."""
        one = self.often[mark]
        members = one.members()
        for number in set(one.carriers) - members:
            repeated = self._repeated.get(number, set())
            if mark in repeated:
                repeated.remove(mark)
                if mark == self.reports[number].first:
                    self._led_by_others.discard(number)
                for other in repeated:
                    self.often[other].verdicts = None
        if not members:
            del self.often[mark]

    def _fresh(self, entries: Entries) -> dict[int, list[int]]:
        """The reports of each sentence of fresh ones that many have, as far as they are fresh."""
        marks, numbers = keys_of(entries), numbers_of(entries).tolist()
        starts = np.flatnonzero(np.diff(marks.astype(np.int64), prepend=-1))
        distinct = marks[starts]
        known = np.fromiter(map(self.often.__contains__, distinct.tolist()), bool, len(distinct))
        self._find(distinct[~known])
        ends = np.append(starts[1:], len(numbers))[: len(starts)].tolist()
        rows = zip(distinct.tolist(), known.tolist(), starts.tolist(), ends, strict=True)
        fresh = {}
        for mark, is_known, start, end in rows:
            if mark in self.often:
                fresh[mark] = numbers[start:end]
                for number in fresh[mark] if is_known else ():
                    self.often[mark].take(number, self.reports[number].outlet)
        return fresh

    def _find(self, marks: Keys) -> None:
        """Know those of some sentences that many reports have."""
        marks = marks[self._postings.count(marks) >= _OFTEN]
        if not len(marks):
            return
        found = self._postings.find(marks, MOST_NUMBERS, np.full(len(marks), MOST_NUMBERS - 1))
        order = np.lexsort((found.reports, found.keys))
        carried: dict[int, Often] = {}
        for mark, number in zip(marks[found.keys[order]].tolist(), found.reports[order].tolist(), strict=True):
            carried.setdefault(mark, Often()).take(number, self.reports[number].outlet)
        for mark, one in carried.items():
            if members := one.members():
                self.often[mark] = one
                self._note(mark, members)

    def _note(self, mark: int, numbers: Set[int]) -> None:
        """Note a sentence as repeated in some reports."""
        for number in numbers:
            self._repeated.setdefault(number, set()).add(mark)
            if mark == self.reports[number].first:
                self._led_by_others.add(number)


def _entries(some: Mapping[int, Marked]) -> Entries:
    """Postings of the sentences of some reports, each once a report, sorted."""
    parts = [checksums_of(one.marks) for one in some.values()]
    numbers = np.fromiter(some, np.int64, len(some)).repeat([len(part) for part in parts])
    marks = np.concatenate([np.zeros(0, np.uint32), *parts])
    entries: Entries = np.unique(entries_of(numbers, marks, np.zeros(len(marks), np.uint8)))
    return entries[keys_of(entries) > 0]
