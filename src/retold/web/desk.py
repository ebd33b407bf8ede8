"""Where pages ask the library. Each question opens it anew, so that a page shows what is there now, whoever writes.

To tell a story or to count the roots of many may take longer than somebody waits for a page: it is done beside, and
what is done is remembered as long as what it was made of stays the same, for a library that another process writes to
keeps nothing.
"""

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from retold.errors import UnknownStoryError
from retold.library.file.database import Database
from retold.library.file.opening import open_for_reading
from retold.library.file.place import houses_file
from retold.library.library import Library
from retold.library.tables import stories
from retold.library.tables.waiting import waiting_among
from retold.model import Report, Story
from retold.model.answers import Hit, StoryEntry
from retold.web.asked import Asked
from retold.web.works import REMEMBERED, Key, Work, Works

PATIENCE = 0.12
"""Seconds for which a page waits before it says what it waits for: less than half of what a page may take, since what
is made beside takes turns with it. With .2 the page of a story of 99 reports took .35."""

COUNTED_IN = 0.03
"""Seconds for which a list waits for the count of a few roots; it can show bounds instead."""

Lines = tuple[list[StoryEntry], frozenset[str]]


Addition = tuple[Work, list[str], Sequence[str]]


class Desk:
    """Opens the library for each question, and has done beside what takes long."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._held: Database | None = None
        """Open all the time, though nothing is asked of it: each first look at a file that nobody has open goes through
        all that was written last, 15 ms where that is 16 MB."""
        self._works = Works(self.open)
        self._additions: dict[str, Addition] = {}

    @contextmanager
    def open(self) -> Iterator[Library]:
        """The library as it is now."""
        self.look().close()  # says what is wrong with it, a missing file included
        with Library(self.path) as library:
            yield library

    def look(self) -> Database:
        """The file as it is now, to be closed by who asks for it."""
        database = open_for_reading(self.path)
        if self._held is None:
            self._held = open_for_reading(self.path)
        return database

    def lines(self, asked: Asked, begin: int, end: int) -> Lines:
        """Lines of stories by their places, and the ids of those whose roots are still being counted: bounds so far."""
        with closing(self.look()) as database, database.snapshot():
            narrowed = asked.narrowed()
            found = stories.entries(database, least=asked.least, order=asked.order, limit=end, **narrowed)[begin:]
            return self._counted(found, waiting_among(database, [one.id for one in found]))

    def lines_of(self, names: Sequence[str]) -> Lines:
        """The lines of some stories; those that are no more are left out."""
        with closing(self.look()) as database, database.snapshot():
            found = []
            for name in names:
                with suppress(UnknownStoryError):
                    found.append(stories.entry(database, name))
            return self._counted(found, waiting_among(database, names))

    def find(self, asked: Asked, limit: int) -> list[Hit] | Work:
        """The reports that have the words and name whom it says, or the work on that: for it the best are read."""
        if not asked.name:
            with self.open() as library:
                return library.search(asked.words, limit=limit, **asked.narrowed())

        def search(library: Library, _: Work) -> list[Hit]:
            return library.search(asked.words, entity=asked.name, limit=limit, **asked.narrowed())

        found: list[Hit] | Work = self.made(
            ("find", asked.words, asked.name, *asked.narrowed().values(), limit), search
        )
        return found

    def made(self, key: Key, make: Callable[[Library, Work], Any]) -> Any:
        """What is made of the library as it is now, or the work on it."""
        with self.open() as library:
            status = library.status()
        houses = _changed(houses_file(self.path))
        key = (*key, status.reports, status.versions, status.pending, status.last_add, houses)
        return self._works.made(key, make, PATIENCE / 2)  # what is read beside slows the page down

    def story(self, name: str, reports: Sequence[Report]) -> Story | Work:
        """The story told, or the work on it. Its reports are those that it has now."""
        told_of = [(one.id, one.published, one.text) for one in reports]
        made_of = blake2b(repr((told_of, _changed(houses_file(self.path)))).encode(errors="replace"))
        key = ("story", name, made_of.digest())
        told: Story | Work = self._works.made(key, lambda library, work: library.story(name, work.note), PATIENCE)
        return told

    def add(self, reports: Sequence[Report], problems: Sequence[str]) -> str:
        """Begin to add reports, one addition after the other; the name by which to ask how far it is."""
        job, work = secrets.token_urlsafe(9), Work()
        self._additions[job] = work, [report.id for report in reports], problems
        done = [name for name, (one, _, _) in list(self._additions.items()) if one.future.done()]
        for name in done[:-REMEMBERED]:
            self._additions.pop(name, None)
        self._works.begin("add", work, lambda library, work: library.add(reports, work.note))
        return job

    def added(self, job: str) -> Addition | None:
        """An addition, the ids that its reports came with, and what of them could not be read."""
        return self._additions.get(job)

    def _counted(self, lines: list[StoryEntry], waiting: Sequence[str]) -> Lines:
        """The lines with their roots counted as far as that is done by now."""
        if not waiting:
            return lines, frozenset()
        uncounted = frozenset(waiting)
        asked = [one for one in lines if one.id in uncounted]
        key = ("count", tuple(asked))
        found = self._works.made(key, lambda library, _: [library.entry(one.id) for one in asked], COUNTED_IN)
        if isinstance(found, Work):
            return lines, uncounted
        known = {one.id: one for one in found}
        return [known.get(one.id, one) for one in lines], frozenset()


def _changed(file: Path) -> tuple[int, int] | None:
    """What differs when a file was changed; None where there is none."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
