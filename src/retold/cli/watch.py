"""Which files below some paths are new or changed, and have come to rest.

The files are looked at again and again. What systems tell of their changes themselves would come sooner, but not from
network folders, not in containers on some machines, and not when a writer is done: that takes waiting either way.
"""

import os
import stat
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from retold.model import Problem
from retold.sources import Loaded, find_files, load

EVERY_SECONDS = 2.0
REST_SECONDS = 5.0
"""So long a file must have stayed as it is before it is read; who writes seldom pauses longer."""

SHARE_OF_TIME = 0.1
"""Looking takes no more than this part of the time: 20,000 files are looked through in a third of a second."""


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What changes when a file is written to, or put in the place of another."""

    modified: int
    size: int
    node: int


class Watch:
    """Remembers how each file was when it was last taken."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._taken: dict[Path, _Stamp] = {}
        self._waiting: dict[Path, tuple[_Stamp, float]] = {}
        self._gone: set[Path] = set()

    def arrivals(self) -> Iterator[Loaded]:
        """What has arrived or vanished, each time something has; ends only by an interruption."""
        while True:
            began = time.monotonic()
            due = self.due()
            took = time.monotonic() - began
            if problems := self.vanished():
                yield Loaded((), problems)
            if due:
                yield load(self._paths, only=due.__contains__)
            time.sleep(max(EVERY_SECONDS, took / SHARE_OF_TIME))

    def vanished(self) -> tuple[Problem, ...]:
        """The paths that were there when this was last asked, and are gone."""
        gone = {path for path in self._paths if not os.path.exists(path)}
        before, self._gone = self._gone, gone
        remedy = "put it back, and what comes there is added as before; all that was added stays in the library"
        return tuple(Problem(str(path), "is not there any more", remedy, None, False) for path in sorted(gone - before))

    def due(self) -> set[Path]:
        """The files at rest that are new, or not as they were when they were last among these."""
        now = time.monotonic()
        there = {file: stamp for path in self._paths for file in find_files(path) if (stamp := _stamp(file))}
        moving = {file: stamp for file, stamp in there.items() if self._taken.get(file) != stamp}
        self._waiting = {file: (stamp, self._since(file, stamp, now)) for file, stamp in moving.items()}
        due = {file for file, (stamp, since) in self._waiting.items() if _rested(stamp, now - since)}
        self._taken = {file: stamp for file, stamp in self._taken.items() if file in there}
        self._taken.update((file, moving[file]) for file in due)
        return due

    def _since(self, file: Path, stamp: _Stamp, now: float) -> float:
        """When the file was first seen as it is."""
        known, since = self._waiting.get(file, (None, now))
        return since if known == stamp else now


def _rested(stamp: _Stamp, seen: float) -> bool:
    """Whether a file has stayed as it is for long enough, by its own word or, where clocks differ, by ours."""
    return seen >= REST_SECONDS or time.time() - stamp.modified / 1e9 >= REST_SECONDS


def _stamp(file: Path) -> _Stamp | None:
    """How a file is now; None where it vanished meanwhile or is no plain file."""
    try:
        found = os.stat(file)
    except OSError:
        return None
    return _Stamp(found.st_mtime_ns, found.st_size, found.st_ino) if stat.S_ISREG(found.st_mode) else None
