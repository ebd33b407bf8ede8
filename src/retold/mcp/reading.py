"""A library that is only read: nothing is kept in its file, what was made is remembered in this process."""

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TypeVar

from retold.library.asking.keeping import Keeper, Kept
from retold.library.file.database import Database
from retold.library.file.opening import open_for_reading
from retold.library.questions import Questions

Made = TypeVar("Made")

REMEMBERED = {"reading": 2000, "story": 50}
"""So many of a kind; a reading takes some 20 kB, a told story up to a megabyte. To look for a quotation reads 600."""

OTHERS = 200
"""So many of each other kind."""


class _Remembering(Keeper):
    """Keeps in memory what others keep in the library."""

    def __init__(self) -> None:
        super().__init__()
        self._made: defaultdict[str, OrderedDict[Kept, object]] = defaultdict(OrderedDict)

    def get(self, database: Database, wanted: Kept, type_: type[Made], make: Callable[[], Made]) -> Made:
        """What is remembered or kept, or else made now."""
        known = self._made[wanted.kind]
        found = known.get(wanted)
        if not isinstance(found, type_):
            found = super().get(database, wanted, type_, make)
        known[wanted] = found
        known.move_to_end(wanted)
        while len(known) > REMEMBERED.get(wanted.kind, OTHERS):
            known.popitem(last=False)
        return found

    def write(self, database: Database) -> None:  # noqa: ARG002
        """Keep nothing."""
        self._waiting, self._described = [], []


class _ReadOnly(Questions):
    """What a library can be asked, without the verbs that change it."""

    def __init__(self, path: Path, keeper: Keeper) -> None:
        super().__init__(path)
        self._keeper = keeper

    def close(self) -> None:
        """Let go of the file."""
        if self._database:
            self._database.close()


class Shelf:
    """Opens a library for one question after the other, as it is at that moment."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._keeper = _Remembering()
        self._lock = Lock()

    @contextmanager
    def open(self) -> Iterator[Questions]:
        """The library as it is now. Raises LibraryError."""
        open_for_reading(self.path).close()  # says what is wrong with it, a missing file included
        with self._lock:
            library = _ReadOnly(self.path, self._keeper)
            try:
                yield library
            finally:
                library.close()
