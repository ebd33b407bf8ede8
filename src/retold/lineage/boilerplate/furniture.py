"""What an outlet repeats across its stories, as far as many reports show it."""

from collections.abc import Collection, Mapping, Sequence

from retold.lineage.boilerplate.often import Marked, Repeated
from retold.lineage.boilerplate.own import NEARLY, Content, are_apart, content_of

_COMPARED = 20
"""Reports with a sentence that are looked at, the first ones: what they show goes for all that come after them."""

Numbers = frozenset[int]
"""Sentences by their numbers."""

_NONE: Numbers = frozenset()


class Furniture:
    """Tells of reports as they arrive which of their sentences are furniture, and of which earlier ones that changes.

    A sentence that many reports of an outlet have is furniture only if nearly all of them begin with something
    of their own and have a good deal of it, which is not alike: a text that is told in many versions leads some of them
    and is all that others have. Reports have numbers that grow; what is found does not depend on how many come at once.
    """

    def __init__(self) -> None:
        self._repeated = Repeated()
        self._found: dict[int, set[int]] = {}

    def of(self, number: int) -> Numbers:
        """The sentences of a report that are furniture."""
        found = self._found.get(number)
        if not found:
            return _NONE
        return frozenset(at for at, mark in self._repeated.reports[number].marks.items() if mark in found)

    def take_in(self, some: Mapping[int, Marked], found: Mapping[int, Numbers]) -> None:
        """Take in reports with what was found of them."""
        self._repeated.take_in(some)
        self._found |= {number: {some[number].marks[at] for at in own} for number, own in found.items() if own}

    def add(self, some: Mapping[int, Marked]) -> dict[int, Numbers]:
        """Take in reports; the furniture of those, earlier ones among them, of which it changed."""
        fresh, changed = self._repeated.add(some)
        looked: dict[tuple[int, ...], bool] = {}
        for mark in sorted(self._to_look_at(fresh, changed)):
            one = self._repeated.often[mark]
            verdicts = {outlet: self._holds(group[:_COMPARED], looked) for outlet, group in one.groups()}
            if verdicts != one.verdicts:
                one.verdicts = verdicts
                fresh[mark] = one.carriers
        altered = {number for mark, numbers in fresh.items() for number in numbers if self._apply(mark, number)}
        return {number: self.of(number) for number in sorted(altered)}

    def remove(self, numbers: Collection[int]) -> None:
        """Forget some reports; what is furniture in others is looked at again when another report has it."""
        self._repeated.remove(numbers)
        for number in numbers:
            self._found.pop(number, None)

    def _to_look_at(self, fresh: Mapping[int, Sequence[int]], changed: Collection[int]) -> set[int]:
        """The sentences of which it may have changed whether they are furniture."""
        found = {
            mark
            for mark, numbers in fresh.items()
            if self._repeated.often[mark].verdicts is None or any(self._shows(number, mark) for number in numbers)
        }
        self._repeated.find_out(changed)
        return found.union(
            mark for number in changed for mark in self._repeated.of(number) if self._shows(number, mark)
        )

    def _shows(self, number: int, mark: int) -> bool:
        """Whether a report is among those that show whether a sentence is furniture."""
        one, outlet = self._repeated.often[mark], self._repeated.reports[number].outlet
        return number in one.carriers[:_COMPARED] or (
            outlet is not None and number in one.of_outlet[outlet][:_COMPARED]
        )

    def _holds(self, numbers: Sequence[int], looked: dict[tuple[int, ...], bool]) -> bool:
        """Whether what some reports have in common is furniture; the same reports are looked at once."""
        key = tuple(numbers)
        if key not in looked:
            led_by_own = len(numbers) - self._repeated.led_by_others(numbers)
            looked[key] = led_by_own >= NEARLY * len(numbers) and are_apart([*map(self._content, numbers)])
        return looked[key]

    def _content(self, number: int) -> Content:
        known = self._repeated.reports[number]
        return content_of(known.sketch, known.marks, self._repeated.of(number))

    def _apply(self, mark: int, number: int) -> bool:
        """Note whether a sentence is furniture in a report; whether that is something new."""
        found = self._found.setdefault(number, set())
        was, now = mark in found, self._repeated.often[mark].is_furniture(self._repeated.reports[number].outlet)
        (found.add if now else found.discard)(mark)
        return was != now
