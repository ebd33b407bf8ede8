"""Reports as they arrive, each with the earlier ones that share its text."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from retold.collecting import no_collector
from retold.engine import Engine, InProcess
from retold.lineage.index.prints import Print, make_prints
from retold.lineage.index.search import Shared, find_copied, find_shared_by
from retold.lineage.index.segment import Segment
from retold.lineage.index.window import Cutter, Window
from retold.model import Report


class Arrival(NamedTuple):
    """A report as the index takes it: its id, its date, and its print."""

    id: str
    published: str | None
    print: Print


class Index:
    """Takes reports one at a time and tells of each which earlier ones within the window share text with it.

    A text that came before is linked to the first report that had it, and to none else.
    """

    def __init__(self, window: Window | None = None) -> None:
        self._cutter = Cutter(window or Window())
        self._segments = {0: Segment()}

    def __len__(self) -> int:
        """Reports within the window."""
        return sum(len(segment) for segment in self._segments.values())

    def add(self, report: Report) -> tuple[Shared, ...]:
        """Take a report in and give what it shares with earlier ones, most likely first."""
        (own,) = make_prints((report.text,))
        found = self.add_all([Arrival(report.id, report.published, own)])
        return tuple(sorted((one for one in found if one.a != one.b), key=lambda one: (-one.likely, one.b)))

    def add_all(self, some: Iterable[Arrival], engine: Engine | None = None) -> Iterator[Shared]:
        """Take in reports, and give what each shares with those before it as if they came one at a time.

        They are taken in as the results are asked for.
        """
        for part in self._parts(some):
            *closed, present = self._segments.values()
            alone = []
            with no_collector():
                for place in self._enter(part):
                    if copied := find_copied(present.prints[place], place, closed, present):
                        yield copied
                    else:
                        alone.append(place)
            yield from find_shared_by(alone, present, closed, engine or InProcess())

    def take_in(self, some: Iterable[Arrival]) -> None:
        """Take in reports of which it is known what they share."""
        with no_collector():
            for part in self._parts(some):
                self._enter(part)

    def remove(self, names: Collection[str]) -> None:
        """Forget some reports: no later one shares anything with them."""
        for segment in self._segments.values():
            segment.remove(names)

    def _parts(self, some: Iterable[Arrival]) -> Iterator[list[Arrival]]:
        """The reports of the present segment, then those of the next ones, each of which begins when asked for."""
        part: list[Arrival] = []
        for one in some:
            if self._cutter.take(one.published):
                yield part
                self._cut()
                part = []
            part.append(one)
        yield part

    def _enter(self, some: Sequence[Arrival]) -> range:
        """Enter reports into the present segment, and post those whose text is new there; gives their places."""
        *_, present = self._segments.values()
        first = len(present.ids)
        places = range(first, first + len(some))
        present.post(
            [place for place, one in zip(places, some, strict=True) if present.note(one.id, one.print) == place]
        )
        return places

    def _cut(self) -> None:
        """Begin a new segment, and drop those that the window has left behind."""
        *_, last = self._segments.values()
        last.whole()
        self._segments = {number: self._segments.get(number) or Segment() for number in self._cutter.live}
