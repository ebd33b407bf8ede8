"""Files that are written whole or not at all, and never in the place of a library."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from retold.errors import LibraryInTheWayError

_DATABASE = b"SQLite format 3\0"
_BESIDE = ("-wal", "-shm", "-journal", ".lock")
"""Endings of the files that SQLite and the writer's lock keep beside a library."""


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A file to write to, which takes the place of the path at the end; after an error what was there stays as it was.

    Raises LibraryInTheWayError for a library. Devices and pipes, which nothing can take the place of, are given as they
    are.
    """
    refuse_library(path)
    if (path.exists() and not path.is_file()) or path.is_relative_to("/dev"):
        yield path
        return
    target = Path(os.path.realpath(path))
    made = _beside(target)
    try:
        yield made
        with made.open("r+b") as written:
            os.fsync(written.fileno())
        os.replace(made, target)
    except BaseException:
        with suppress(OSError):
            made.unlink()
        raise


def refuse_library(path: Path) -> None:
    """Raise LibraryInTheWayError for a library, or any other SQLite database, and for the files beside it."""
    file = os.path.realpath(path)
    for owner in (file, *(file.removesuffix(end) for end in _BESIDE if file.endswith(end))):
        if _is_database(owner):
            what = "is a library" if owner == file else f"belongs to the library {owner}"
            raise LibraryInTheWayError(
                f"{path} {what}, and what is written there would destroy it. Name another file to write to."
            )


def _is_database(file: str) -> bool:
    if not os.path.isfile(file):
        return False
    try:
        with open(file, "rb") as content:
            return content.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False


def _beside(target: Path) -> Path:
    """A new empty file in the same folder, with the rights of the one that it is to replace; loaders pass over it."""
    there = target.exists()
    if there and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    made = target.with_name(f".retold-{secrets.token_hex(6)}")
    os.close(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    if there:
        made.chmod(target.stat().st_mode & 0o7777)
    return made
