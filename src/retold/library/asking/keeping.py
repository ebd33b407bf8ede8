"""Full readings, comparisons and told stories are made when they are asked for, and kept where that can be done."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from retold.errors import LibraryError
from retold.library.code import TELLING
from retold.library.file.database import Database
from retold.library.file.opening import open_for_writing
from retold.library.search.named import keep_names
from retold.library.tables.kept import Kind, find_kept, keep
from retold.library.tables.stories import Described, keep_described
from retold.model import Reading

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that was made: what it is, and the reports and the state that it was made of."""

    kind: Kind
    key: str
    reports: tuple[str, ...]
    state: str = ""


class Keeper:
    """Finds what is kept, makes what is not, and keeps it when it is ``written``.

    A reader that cannot write, because the file is read only or another process writes, does not keep.
    """

    def __init__(self) -> None:
        self._waiting: list[tuple[Kept, object]] = []
        self._described: list[Described] = []
        self._version = 0

    def get(self, database: Database, wanted: Kept, type_: type[Made], make: Callable[[], Made]) -> Made:
        """What was kept, or else made now; that, too, where other code of this version kept it in other fields."""
        body = find_kept(database, wanted.kind, wanted.key, code=TELLING, state=wanted.state)
        if body is not None:
            with suppress(msgspec.DecodeError):
                return msgspec.msgpack.decode(body, type=type_)
        made = make()
        self._waiting.append((wanted, made))
        return made

    def describe(self, database: Database, found: Iterable[Described]) -> None:
        """Take what is said of stories; it is kept unless the library has changed by then."""
        self._described = list(found)
        self._version = database.version

    def write(self, database: Database) -> None:
        """Keep what was made."""
        if not (self._waiting or self._described):
            return
        if database.writing:
            self._write(database, database)
            return
        with suppress(LibraryError):
            writer = open_for_writing(database.path)
            try:
                self._write(writer, database)
            finally:
                writer.close()

    def _write(self, writer: Database, reader: Database) -> None:
        with writer.transaction():
            _keep(writer, self._waiting)
            if reader.version == self._version:
                keep_described(writer, self._described)
        self._waiting, self._described = [], []


def _keep(database: Database, made: Iterable[tuple[Kept, object]]) -> None:
    for one, record in made:
        body = msgspec.msgpack.encode(record)
        keep(database, one.kind, one.key, body, code=TELLING, reports=one.reports, state=one.state)
        if isinstance(record, Reading):
            keep_names(database, record)
