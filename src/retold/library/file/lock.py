"""One writer at a time, across processes.

The lock is one of the system, on a file beside the library, so that it is let go when its process dies. On Unix it is a
record lock of the process: children that work for the writer don't inherit it, and so never keep it for a dead
parent. Two libraries of one process don't see each other's record locks, hence the set of what this process holds. The
file tells who holds the lock; packages for locks empty the file when they try it, so none is used.
"""

import os
import socket
import sys
import threading
import weakref
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from retold.errors import LibraryLockedError, LibraryReadOnlyError

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30

    def _try_lock(descriptor: int) -> None:
        """Lock a byte behind the contents: what is locked can't be read by others."""
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        """Lock the file, or raise OSError at once."""
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_held: set[tuple[int, Path]] = set()
_held_guard = threading.Lock()


class WriterLock:
    """The right to write to a library, until ``release`` or until nobody has this object any more."""

    def __init__(self, library: Path) -> None:
        """Take the lock, or raise LibraryLockedError at once."""
        self._library = library
        self._key = (os.getpid(), library.resolve())
        self._take_in_process()
        try:
            self._release = weakref.finalize(self, _let_go, self._take_in_system(), self._key)
        except BaseException:
            _held.discard(self._key)
            raise

    def release(self) -> None:
        """Let go; a second call does nothing."""
        self._release()

    def _take_in_process(self) -> None:
        with _held_guard:
            if self._key in _held:
                raise LibraryLockedError(
                    f"{self._library} is open for writing in this process already; close it first."
                )
            _held.add(self._key)

    def _take_in_system(self) -> int:
        path = lock_path(self._library)
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
        except OSError as error:
            reason = f"{self._library} can't be written: {path} can't be made ({error.strerror})."
            helps = "Copy the library to" if self._library.exists() else "Give a file in"
            raise LibraryReadOnlyError(f"{reason} {helps} a folder that you may write to.") from error
        try:
            _try_lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise LibraryLockedError(self._message(path)) from error
        with suppress(OSError):  # on a full disk the lock holds all the same
            os.ftruncate(descriptor, 0)
            os.write(descriptor, _holder().encode())
        return descriptor

    def _message(self, path: Path) -> str:
        try:
            holder = path.read_text(encoding="utf-8").strip()
        except OSError:
            holder = ""
        who = holder or "another process"
        return (
            f"{self._library} is being written by {who}. Wait until it is done, or stop it; reading goes on meanwhile."
        )


def _let_go(descriptor: int, key: tuple[int, Path]) -> None:
    """Give the lock back; a child of the writer has nothing to give."""
    if key[0] == os.getpid():
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
        os.close(descriptor)
        _held.discard(key)


def lock_path(library: Path) -> Path:
    """The file that is locked for a library."""
    file = library.resolve()
    return file.with_name(file.name + ".lock")


def _holder() -> str:
    """This process, in words."""
    since = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    return f"process {os.getpid()} on {socket.gethostname()} since {since}"
