"""What an outlet repeats across its stories, as far as many reports show it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from retold.lineage.boilerplate.marks import Marks
from retold.lineage.boilerplate.own import NEARLY, Content, are_apart, content_of
from retold.lineage.rewrites import Sketch
from retold.lineage.rewrites.pair_postings import MOST_NUMBERS, PairPostings, entries_of

_OFTEN = 4
_OFTEN_ANYWHERE = 8
"""Reports of one outlet, or of any, that must have a sentence before it can be furniture."""

_COMPARED = 20
"""Reports with a sentence that are looked at, the first ones: what they show goes for all that come after them."""

Numbers = frozenset[int]
"""Sentences by their numbers."""

_NONE: Numbers = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Marked:
    """A report as it is known here: who published it, its sentences, and what they tell."""

    outlet: str | None
    marks: Marks
    sketch: Sketch


@dataclass(slots=True)
class _Often:
    """A sentence that many reports have: who they are, in order, and whether it is furniture, of an outlet or anywhere.

    ``verdicts`` are those of the groups that have it often: all reports together, as None, and those of an outlet. They
    lack where nobody has looked yet.
    """

    carriers: list[int] = field(default_factory=list)
    of_outlet: dict[str, list[int]] = field(default_factory=dict)
    counted: set[str | None] = field(default_factory=set)
    verdicts: dict[str | None, bool] | None = None

    def take(self, number: int, outlet: str | None) -> None:
        """Note a report that has it."""
        self.carriers.append(number)
        if outlet:
            self.of_outlet.setdefault(outlet, []).append(number)

    def groups(self) -> Iterator[tuple[str | None, list[int]]]:
        """Those who have it so often that it may be furniture."""
        if len(self.carriers) >= _OFTEN_ANYWHERE:
            yield None, self.carriers
        yield from ((outlet, own) for outlet, own in self.of_outlet.items() if len(own) >= _OFTEN)

    def newly_often(self, fresh: Sequence[int]) -> Iterator[int]:
        """Reports that have it among many since some fresh ones came, these included."""
        for outlet, group in self.groups():
            yield from fresh if outlet in self.counted and outlet is None else group
            self.counted.add(outlet)

    def is_shown_by(self, number: int, outlet: str | None) -> bool:
        """Whether a report is among the first ones, which show what it is."""
        groups = (self.carriers, self.of_outlet.get(outlet, ()) if outlet else ())
        return any(number in group[:_COMPARED] for group in groups)

    def is_furniture(self, outlet: str | None) -> bool:
        """Whether it is furniture in a report of an outlet."""
        known = self.verdicts or {}
        return known.get(None, False) or (outlet is not None and known.get(outlet, False))


class Furniture:
    """Tells of reports as they arrive which of their sentences are furniture, and of which earlier ones that changes.

    A sentence that many reports of an outlet have is furniture only if nearly all of them begin with something
    of their own and have a good deal of it, which is not alike: a text that is told in many versions leads some of them
    and is all that others have. Reports have numbers that grow; what is found does not depend on how many come at once.
    """

    def __init__(self) -> None:
        self._reports: dict[int, Marked] = {}
        self._postings = PairPostings()
        self._often: dict[int, _Often] = {}
        self._repeated: dict[int, set[int]] = {}
        self._found: dict[int, set[int]] = {}

    def of(self, number: int) -> Numbers:
        """The sentences of a report that are furniture."""
        found = self._found.get(number, ())
        return frozenset(at for at, mark in self._reports[number].marks.items() if mark in found) if found else _NONE

    def take_in(self, some: Mapping[int, tuple[Marked, Numbers]]) -> None:
        """Take in reports with what was found of them."""
        self._post({number: marked for number, (marked, _) in some.items()})
        for number, (marked, found) in some.items():
            if found:
                self._found[number] = {marked.marks[at] for at in found}

    def add(self, some: Mapping[int, Marked]) -> dict[int, Numbers]:
        """Take in reports; the furniture of those, earlier ones among them, of which it changed."""
        fresh, changed = self._post(some)
        changed_numbers: set[int] = set()
        looked: dict[tuple[int, ...], bool] = {}
        for mark in sorted(self._to_look_at(fresh, changed)):
            one = self._often[mark]
            verdicts = {outlet: self._holds(group[:_COMPARED], looked) for outlet, group in one.groups()}
            if verdicts != one.verdicts:
                one.verdicts = verdicts
                fresh[mark] = one.carriers
        for mark, numbers in fresh.items():
            changed_numbers.update(number for number in numbers if self._apply(mark, number))
        return {number: self.of(number) for number in sorted(changed_numbers)}

    def _post(self, some: Mapping[int, Marked]) -> tuple[dict[int, list[int]], set[int]]:
        """Enter reports; the fresh ones of each sentence that many have, and reports more of which many have now."""
        self._reports |= some
        fresh: dict[int, list[int]] = {}
        for number, marked in some.items():
            for mark in dict.fromkeys(marked.marks.values()):
                if mark:
                    fresh.setdefault(mark, []).append(number)
        self._enter(fresh)
        changed = set()
        often = {mark: numbers for mark, numbers in fresh.items() if mark in self._often}
        for mark, numbers in often.items():
            for number in self._often[mark].newly_often(numbers):
                known = self._repeated.setdefault(number, set())
                if mark not in known:
                    known.add(mark)
                    changed.add(number)
        return often, changed

    def _enter(self, fresh: Mapping[int, Sequence[int]]) -> None:
        """Post the sentences of fresh reports, and find those that many have now."""
        if not fresh:
            return
        keys = np.fromiter(fresh, np.uint32, len(fresh))
        numbers = np.array([number for own in fresh.values() for number in own], np.int64)
        places = np.zeros(len(numbers), np.uint8)
        self._postings.add(entries_of(numbers, keys.repeat([len(own) for own in fresh.values()]), places))
        for mark in fresh.keys() & self._often.keys():
            for number in fresh[mark]:
                self._often[mark].take(number, self._reports[number].outlet)
        unknown = np.array([mark for mark in fresh if mark not in self._often], np.uint32)
        unknown = unknown[self._postings.count(unknown) >= _OFTEN]
        found = self._postings.find(unknown, MOST_NUMBERS, np.full(len(unknown), MOST_NUMBERS - 1))
        one: dict[int, _Often] = {}
        for at, number in sorted(zip(found.keys.tolist(), found.reports.tolist(), strict=True)):
            one.setdefault(int(unknown[at]), _Often()).take(number, self._reports[number].outlet)
        self._often |= {mark: carried for mark, carried in one.items() if any(carried.groups())}

    def _to_look_at(self, fresh: Mapping[int, Sequence[int]], changed: Collection[int]) -> set[int]:
        """The sentences of which it may have changed whether they are furniture."""
        found = {
            mark
            for mark, numbers in fresh.items()
            if self._often[mark].verdicts is None or any(self._shows(number, mark) for number in numbers)
        }
        return found.union(mark for number in changed for mark in self._repeated[number] if self._shows(number, mark))

    def _shows(self, number: int, mark: int) -> bool:
        return self._often[mark].is_shown_by(number, self._reports[number].outlet)

    def _holds(self, numbers: Sequence[int], looked: dict[tuple[int, ...], bool]) -> bool:
        """Whether what some reports have in common is furniture; what they tell is looked at once."""
        led = sum(self._is_led_by_own(number) for number in numbers)
        if led < NEARLY * len(numbers):
            return False
        key = tuple(numbers)
        if key not in looked:
            looked[key] = are_apart([self._content(number) for number in numbers])
        return looked[key]

    def _is_led_by_own(self, number: int) -> bool:
        """Whether a report begins with a sentence that few have."""
        first = next(mark for mark in self._reports[number].marks.values() if mark)
        return first not in self._repeated[number]

    def _content(self, number: int) -> Content:
        known = self._reports[number]
        return content_of(known.sketch, known.marks, self._repeated[number])

    def _apply(self, mark: int, number: int) -> bool:
        """Note whether a sentence is furniture in a report; whether that is something new."""
        found = self._found.setdefault(number, set())
        was, now = mark in found, self._often[mark].is_furniture(self._reports[number].outlet)
        (found.add if now else found.discard)(mark)
        return was != now
