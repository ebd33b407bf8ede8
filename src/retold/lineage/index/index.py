"""Reports as they arrive, each with the earlier ones that share its text."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from retold.collecting import no_collector
from retold.engine import Engine, InProcess
from retold.lineage.index.prints import Print, make_prints
from retold.lineage.index.search import Shared, find_copied, find_shared_by
from retold.lineage.index.segment import Segment
from retold.lineage.index.store import read_segment, read_state, write_segment, write_state
from retold.lineage.index.window import Cutter, Window
from retold.model import Report


class Arrival(NamedTuple):
    """A report as the index takes it: its id, its date, and its print."""

    id: str
    published: str | None
    print: Print


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

    def save(self) -> None:
        """Write to the folder what stands in memory alone."""
        if self._folder:
            *_, (number, last) = self._segments.items()
            write_segment(self._folder, number, last)
            write_state(self._folder, self._window, self._cutter.state())

    def _cut(self) -> None:
        """Begin a new segment, and drop those that the window has left behind.

        What comes after is lost if the program ends before ``save``; what was closed is not.
        """
        *_, (number, last) = self._segments.items()
        last.whole()
        if self._folder:
            write_segment(self._folder, number, last)
            write_state(self._folder, self._window, {**self._cutter.state(), "size": 0})
        self._segments = {number: self._segments.get(number) or Segment() for number in self._cutter.live}
