"""Find the documents at the given paths."""

import glob
import hashlib
import os
import re
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from retold.addresses import is_address
from retold.model import Problem
from retold.sources.document import Document, Opened, Validators
from retold.sources.kinds import KINDS, extension_of, is_opened, is_refused, open_document, open_stream

if TYPE_CHECKING:
    from retold.sources.fetching import Fetcher

STANDARD_INPUT = Path("-")
UNCHANGED = "not changed since it was fetched"
"""What is said of an address whose server has nothing new."""

MOST_BYTES = 2 * 2**30
"""Larger files would not leave enough memory for what is in them; devices have no end."""

_PIECE = 2**20


def find_files(path: Path) -> Iterator[Path]:
    """The files that ``load`` would look at for a path."""
    return (file for one in _matching(path) or [path] for file, _ in _files(one, lambda _: None))


def _matching(path: Path) -> list[Path]:
    """The files and folders that a path with stars is a pattern of; none where there is one of that very name."""
    if os.path.lexists(path) or not glob.has_magic(str(path)):
        return []
    return sorted(map(Path, glob.iglob(str(path), recursive=True)))


def _files(path: Path, closed: Callable[[OSError], None]) -> Iterator[tuple[Path, str]]:
    """The files at a path in order, with the name that a report of one of them gets; folders that can't be opened."""
    if not os.path.isdir(path):
        yield path, _stem(readable(path.name))
        return
    for folder, subfolders, names in os.walk(path, onerror=closed):
        subfolders[:] = sorted(name for name in subfolders if not (name.startswith(".") or _is_of_page(name, names)))
        for name in sorted(name for name in names if not name.startswith(".")):
            file = Path(folder, name)
            yield file, _stem(readable(file.relative_to(path).as_posix()))


_OF_PAGE = re.compile(r"(.+)[_.-](files|Dateien|fichiers|archivos|bestanden|file)")


def _is_of_page(folder: str, files: Collection[str]) -> bool:
    """Whether a folder has the pictures and frames of a page that a browser saved beside it: "Fire_files"."""
    found = _OF_PAGE.fullmatch(folder)
    return found is not None and any(found.group(1) + ending in files for ending in (".html", ".htm"))


class Found:
    """The documents at some paths, each file once, and the files of no known kind that lie beside them."""

    def __init__(self, only: Callable[[Path], bool] | None, known: Callable[[str], Validators] | None) -> None:
        self.ignored: list[str] = []
        self._only = only
        self._known = known or (lambda _: Validators())
        self._fetcher: Fetcher | None = None
        self._seen: set[Path] = set()
        self._closed: list[OSError] = []

    def documents(self, sources: Iterable[str | os.PathLike[str]]) -> Opened:
        """What is to be read, and problems where that can't be."""
        for source in sources:
            if is_address(source):
                yield from self._at_address(source)
            else:
                yield from self._at_path(Path(source))

    def _at_address(self, address: str) -> Opened:
        """The documents at an address of the web."""
        from retold.sources.fetching import Fetcher

        self._fetcher = self._fetcher or Fetcher()
        fetched = self._fetcher.fetch(address, self._known(address))
        if isinstance(fetched, Document):
            yield from open_document(fetched)
        elif isinstance(fetched, Problem):
            yield fetched
        else:
            yield Problem(address, UNCHANGED, "it is left as it is", fatal=False)

    def _at_path(self, named: Path) -> Opened:
        """The documents in a file or folder, or in those that a pattern is of which no shell has taken care."""
        for path in _matching(named) or [named]:
            for file, name in _files(path, self._closed.append):
                yield from self._unreadable()
                if self._only is None or self._only(file):
                    yield from self._in_file(file, name, chosen=file == path)
            yield from self._unreadable()

    def _unreadable(self) -> Iterator[Problem]:
        """The folders that could not be opened since this was asked last."""
        yield from map(_unreadable, self._closed)
        self._closed.clear()

    def _in_file(self, file: Path, name: str, *, chosen: bool) -> Opened:
        """The documents in one file; one of no known kind is read only if it was chosen by itself."""
        if chosen and file == STANDARD_INPUT:
            yield from _opened(file, "stdin")
        elif not os.path.exists(file):
            yield problem(file, "there is no such file or folder", f"give {KINDS}")
        elif not chosen and not os.path.isfile(file):
            self.ignored.append(readable(str(file)))
        elif file.resolve() in self._seen:
            yield problem(file, "given twice; read once", "give each file once", fatal=False)
        elif extension_of(file.name) is None and not chosen:
            self.ignored.append(readable(str(file)))
        else:
            self._seen.add(file.resolve())
            yield from _opened(file, name)


def _opened(file: Path, name: str) -> Opened:
    """The documents in a file."""
    if is_refused(file.name):
        yield Document(readable(str(file)), name, b"", "", readable(file.name))
        return
    try:
        if is_opened(file.name) and file.is_file():
            yield from _opened_piecewise(file, name)
            return
        raw = _bytes_of(file)
    except OSError as error:
        yield _unreadable(error)
        return
    except OverflowError:
        size = MOST_BYTES // 2**30
        yield problem(
            file, f"larger than {size} GB", "give it in parts: lines of JSON, archives and mailboxes can be cut"
        )
        return
    digest = hashlib.sha256(raw).hexdigest()
    yield from open_document(Document(readable(str(file)), name, raw, digest, readable(file.name)))


def _opened_piecewise(file: Path, name: str) -> Opened:
    """The documents in a file of many, which may be larger than memory."""
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        stream.seek(0)
        yield from open_stream(Document(readable(str(file)), name, b"", digest, readable(file.name)), stream)


def _bytes_of(file: Path) -> bytes:
    """What a file, a pipe or the standard input holds."""
    if file == STANDARD_INPUT:
        return _all_of(sys.stdin.buffer)
    with file.open("rb") as stream:
        return _all_of(stream)


def _all_of(stream: BinaryIO) -> bytes:
    """The bytes of a stream that ends before it is too large."""
    held = bytearray()
    while piece := stream.read(_PIECE):
        held += piece
        if len(held) > MOST_BYTES:
            raise OverflowError
    return bytes(held)


def _unreadable(error: OSError) -> Problem:
    """Of a file or folder that can't be opened."""
    path = Path(os.fsdecode(error.filename)) if isinstance(error.filename, str | bytes) else Path()
    return problem(path, f"can't be read: {error.strerror}", "check that it is there and may be read")


def problem(path: Path, reason: str, remedy: str, place: int | None = None, *, fatal: bool = True) -> Problem:
    """What is wrong with a file."""
    return Problem(readable(str(path)), reason, remedy, place, fatal)


def readable(name: str) -> str:
    """A file's name as text that can be written out, whatever bytes it is made of."""
    return os.fsencode(name).decode("utf-8", errors="replace")


def _stem(name: str) -> str:
    """A file's name without the extension that tells its format."""
    extension = extension_of(name)
    return name[: -len(extension)] or name if extension else name
