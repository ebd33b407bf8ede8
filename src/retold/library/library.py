"""The library: reports arrive, stories form, nothing is lost."""

import time
from collections.abc import Iterable
from contextlib import closing
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from retold.errors import LibraryLockedError, Stopped
from retold.library.checked import check_window
from retold.library.file.database import Database
from retold.library.file.opening import open_for_writing
from retold.library.file.place import default_path
from retold.library.questions import Questions
from retold.library.tables import runs
from retold.model.answers import Added, Removed, Retaken

if TYPE_CHECKING:
    from retold.library.adding import Source
    from retold.library.writing import Writer
    from retold.pipeline import Progress

PATIENCE = 1.0
"""Seconds to wait for another writer: a reader that keeps what it made holds the lock for a moment."""


class Library(Questions):
    """Reports in one file, with their stories, links and lineages; used as ``with retold.open("news.db") as library:``.

    Reading never waits. The first call that writes (``add``, ``remove``) takes the writer's lock, which ``close`` lets
    go; another process that wants to write meanwhile gets a LibraryLockedError. A library is used by the thread that
    opened it.
    """

    def __init__(self, path: Path | str | None = None, *, window: int | None = None) -> None:
        """Open the library at the path; a missing file is made when something is first added.

        Without a path it is the one that the commands use. ``window`` is how many days apart reports may be to be held
        against each other; it is kept in the file, and None takes what is kept there.

        Raises ValueError for a window of less than a day.
        """
        check_window(window)
        super().__init__((default_path() if path is None else Path(path)).absolute())
        self._window = window
        self._writer: Writer | None = None

    def add(
        self,
        sources: "Iterable[Source] | Source" = (),
        progress: "Progress | None" = None,
        *,
        keep_raw: bool = False,
    ) -> Added:
        """Accept reports, then place them, and any that were left over, in their stories.

        A changed text at a known address, of a known file or under a known id, is a new version of the same report,
        also where it goes back to a text from before; an old copy from elsewhere changes nothing, and a problem that
        is not fatal says so. The same words at another address, in another file or under another id are a reprint, a
        report of its own, unless publisher, title and date are the same too, or a file was only moved. Without sources
        only what is pending is placed. A page that is known from an address is fetched only if it has changed since.

        Sources may be larger than memory: of large ones some thousand reports at a time are read and accepted. What
        ``progress`` is told to be accepted is safe. Interrupted by Ctrl-C it raises Stopped and leaves a sound library,
        in which what was read by then is accepted. ``keep_raw`` keeps the bytes that the reports are taken from, for
        ``take_again`` and ``raw``.
        """
        from retold.library.adding import Arriving, RawKeeper

        keeper = RawKeeper(self._writing().database) if keep_raw else None
        with closing(Arriving(sources, lambda: self._database, keeper).portions(progress)) as coming:
            try:
                first = next(coming)
            except KeyboardInterrupt:
                raise Stopped(0, 0) from None
            if first.cut_short and not first.reports:
                raise Stopped(0, 0)
            return self._writing().add(chain((first,), coming), progress)

    def take_again(self, progress: "Progress | None" = None) -> Retaken:
        """Take reports anew from the bytes that are kept of them, as this version does, and place what changed.

        A text that is taken otherwise now stands in the place of the one that was there: it is no new version.
        """
        return self._writing().take_again(progress)

    def remove(self, *report_ids: str) -> Removed:
        """Take reports out, with all that was made of them. Raises UnknownReportError, and then removes none."""
        return self._writing().remove(report_ids)

    def close(self) -> None:
        """Let go of the file and of the writer's lock."""
        if self._database:
            self._database.close()
        self._database = self._writer = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _writing(self) -> "Writer":
        """The one who writes to the file, which this library then holds until it is closed."""
        from retold.library.writing import Writer

        if self._writer is None:
            database = _open_patiently(self.path)
            if self._database:
                self._database.close()
            self._database, self._writer = database, Writer(database)
            if self._window is not None:
                runs.settle(database, "window", self._window)
        return self._writer


def _open_patiently(path: Path) -> Database:
    """Open for writing, waiting a moment for one who does so."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return open_for_writing(path)
        except LibraryLockedError:
            if time.monotonic() > until:
                raise
            time.sleep(PATIENCE / 20)
