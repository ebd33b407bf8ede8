"""What a format's reader gets and gives."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

from retold.model import Problem, Provenance, Report
from retold.version import __version__


@dataclass(frozen=True, slots=True)
class Document:
    """The raw bytes of one file, where they were found, and the id that its report gets if it holds but one.

    A document inside another (a member of an archive) has the path of the outermost file, and its ``place`` there,
    counted from 1; ``file`` is the name that tells its format. ``address`` and ``fetched`` tell where and when
    (ISO 8601) it was fetched from the web, ``etag`` and ``modified`` by what its server tells whether it has changed.
    A piece of a file that is too long to be read at once has the number of its ``first`` line or record there.
    """

    path: str
    name: str
    raw: bytes
    sha256: str
    file: str = ""
    place: int | None = None
    address: str | None = None
    fetched: str | None = None
    etag: str | None = None
    modified: str | None = None
    first: int = 1

    def provenance(
        self, extractor: str, *, place: int | None = None, encoding: str | None = None, notes: tuple[str, ...] = ()
    ) -> Provenance:
        """Where a report of this document is from; ``place`` is its own where the document holds many."""
        return Provenance(
            path=self.path,
            place=self.place if place is None else place,
            sha256=self.sha256,
            encoding=encoding,
            extractor=extractor,
            notes=notes,
            address=self.address,
            fetched=self.fetched,
            etag=self.etag,
            modified=self.modified,
        )


class NotReadError(Exception):
    """Raised by a reader over a whole document: why it is not read, and what would help; some were none to be read."""

    def __init__(self, reason: str, remedy: str, *, fatal: bool = True) -> None:
        super().__init__(reason)
        self.reason, self.remedy, self.fatal = reason, remedy, fatal


Outcome = Report | Problem
Outcomes = Iterator[Outcome]
"""A reader yields a report, or a problem, for each report that its document holds; both for a report with a flaw.

It raises NotReadError where the whole document can't be read."""

Reader = Callable[[Document], Outcomes]
Opened = Iterator[Document | Problem]
"""What lies inside a document that others are packed in."""

Opener = Callable[[Document, BinaryIO], Opened]
"""Opens a document whose bytes come from a stream."""


def outcomes(reader: Reader, document: Document) -> Outcomes:
    """What a reader makes of a document; one that it can't read is a problem."""
    try:
        yield from reader(document)
    except NotReadError as why:
        yield Problem(document.path, why.reason, why.remedy, document.place, why.fatal)


def own_extractor(kind: str) -> str:
    """The name and version of a reader of our own."""
    return f"retold {__version__}, {kind}"


class Validators(NamedTuple):
    """What a server gave with an answer to tell by whether it has changed."""

    tag: str | None = None
    modified: str | None = None
