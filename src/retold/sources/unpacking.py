"""Compressed files and archives: unpacked as they are read, within limits, so that none can fill memory or time."""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from retold.model import Problem
from retold.sources.document import Document, Opened, Opener

MOST_UNPACKED = 512 * 2**20
"""Bytes of one file; larger ones are read only where they are cut into records."""

MOST_TIMES = 100
"""Larger ones may be so many times as large as they were packed: news packs to a tenth, bombs to a thousandth."""

MOST_MEMBERS = 100_000
_PIECE = 2**18
_AGAIN = "pack it again"
BY_HAND = "unpack it, and give the files"


class BombError(ValueError):
    """What is packed is too large for what it is packed in."""

    def __init__(self) -> None:
        super().__init__(f"unpacks to more than {MOST_UNPACKED // 2**20} MB")


class Unpacked(io.RawIOBase):
    """The content of a gzip stream, all its members one after the other."""

    def __init__(self, packed: BinaryIO) -> None:
        self._pieces = _unpack(packed)
        self._held = b""

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        """Fill a buffer with what comes next, as far as one piece goes."""
        self._held = self._held or next(self._pieces, b"")
        piece, self._held = self._held[: len(buffer)], self._held[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


def _unpack(packed: BinaryIO) -> Iterator[bytes]:
    """The content of a gzip stream in pieces; zeros between its members are padding."""
    member, began = zlib.decompressobj(wbits=31), False
    came = went = 0
    while raw := packed.read(_PIECE):
        came += len(raw)
        while raw := raw if began else raw.lstrip(b"\0"):
            began = True
            if piece := member.decompress(raw, _PIECE):
                went += len(piece)
                if went > max(MOST_UNPACKED, MOST_TIMES * came):
                    raise BombError
                yield piece
            raw = member.unconsumed_tail
            if member.eof:
                raw, member, began = member.unused_data, zlib.decompressobj(wbits=31), False
    if began and (rest := member.flush()):
        yield rest
    if began and not member.eof:
        raise zlib.error("it ends too early")


def open_gzip(document: Document, stream: BinaryIO, open_inner: Opener) -> Opened:
    """The file inside a gzip file; its name tells the format."""
    inner = replace(document, file=document.file[: -len(".gz")])
    try:
        yield from open_inner(inner, io.BufferedReader(Unpacked(stream)))
    except zlib.error as error:
        yield Problem(document.path, f"damaged gzip file ({error})", _AGAIN, document.place)
    except BombError as error:
        yield Problem(document.path, str(error), BY_HAND, document.place)


def whole(document: Document, stream: BinaryIO) -> Document:
    """The document with all that its stream has."""
    held = bytearray()
    while piece := stream.read(_PIECE):
        held += piece
        if len(held) > MOST_UNPACKED:
            raise BombError
    return replace(document, raw=bytes(held))


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive; the document is that without its bytes."""

    document: Document
    archive: zipfile.ZipFile
    info: zipfile.ZipInfo

    def open(self, open_inner: Opener) -> Opened:
        """What is in it; one that can't be unpacked is a problem."""
        document = self.document
        try:
            with self.archive.open(self.info) as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]
            with self.archive.open(self.info) as file:
                yield from open_inner(replace(document, sha256=digest), file)  # type: ignore[arg-type]
        except Exception as error:  # whatever the reader raises over damage
            yield Problem(document.path, f"{document.file} can't be unpacked ({error})", BY_HAND, document.place)


def members_of(document: Document, stream: BinaryIO) -> Iterator[Member | Problem]:
    """The members of a zip archive."""
    try:
        archive = zipfile.ZipFile(stream)
    except Exception as error:  # whatever the reader raises over damage
        yield Problem(document.path, f"damaged zip archive ({error})", _AGAIN)
        return
    members = [member for member in archive.infolist() if not _is_hidden(member)]
    most = max(MOST_UNPACKED, MOST_TIMES * stream.seek(0, io.SEEK_END))
    if len(members) > MOST_MEMBERS or sum(map(_most_in, members)) > most:
        yield Problem(document.path, str(BombError()), BY_HAND, document.place)
        return
    if not members:
        yield Problem(document.path, "an archive without files", "give one with reports in it")
    for place, member in enumerate(members, start=1):
        name = member.filename.encode("utf-8", "replace").decode()
        yield Member(Document(document.path, f"{document.name}/{name}", b"", "", name, place), archive, member)


def _most_in(member: zipfile.ZipInfo) -> int:
    """Bytes that a member may unpack to; what is compressed in turn hardly packs any further, or it is a bomb."""
    return member.file_size * (MOST_TIMES // 2 if member.filename.lower().endswith(".gz") else 1)


def _is_hidden(member: zipfile.ZipInfo) -> bool:
    """Whether a member is a folder, a file that systems make for themselves, or has no name."""
    return (
        not member.filename
        or member.is_dir()
        or any(part.startswith((".", "__MACOSX")) and part != ".." for part in member.filename.split("/"))
    )
