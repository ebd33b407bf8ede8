"""Compressed files and archives: unpacked in memory, within limits, so that none can fill it."""

import hashlib
import io
import zipfile
import zlib
from dataclasses import replace

from retold.model import Problem
from retold.sources.document import Document, Opened

MOST_UNPACKED = 512 * 2**20
"""Bytes that a file may unpack to; an archive of more than that was made to fill a disk, or is to be unpacked first."""

MOST_MEMBERS = 100_000
_AGAIN = "pack it again"
_BY_HAND = "unpack it, and give the files"


def open_gzip(document: Document) -> Opened:
    """The file inside a gzip file; its name tells the format."""
    try:
        raw = _unpacked(document.raw)
    except (zlib.error, EOFError) as error:
        yield Problem(document.path, f"damaged gzip file ({error})", _AGAIN, document.place)
        return
    except OverflowError:
        yield _too_large(document)
        return
    yield replace(document, raw=raw, file=document.file[: -len(".gz")])


def _unpacked(raw: bytes) -> bytes:
    """The content of all members of a gzip file."""
    unpacked = bytearray()
    while raw:
        member = zlib.decompressobj(wbits=31)
        unpacked += member.decompress(raw, MOST_UNPACKED - len(unpacked) + 1)
        if len(unpacked) > MOST_UNPACKED:
            raise OverflowError
        if not member.eof:
            raise EOFError("it ends too early")
        raw = member.unused_data.lstrip(b"\0")
    return bytes(unpacked)


def open_zip(document: Document) -> Opened:
    """The members of a zip archive; one that can't be unpacked is a problem."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(document.raw))
    except Exception as error:  # whatever the reader raises over damage
        yield Problem(document.path, f"damaged zip archive ({error})", _AGAIN)
        return
    members = [member for member in archive.infolist() if not _is_hidden(member)]
    if len(members) > MOST_MEMBERS or sum(member.file_size for member in members) > MOST_UNPACKED:
        yield _too_large(document)
        return
    if not members:
        yield Problem(document.path, "an archive without files", "give one with reports in it")
    for place, member in enumerate(members, start=1):
        yield _member(document, archive, member, place)


def _is_hidden(member: zipfile.ZipInfo) -> bool:
    """Whether a member is a folder, a file that systems make for themselves, or has no name."""
    return (
        not member.filename
        or member.is_dir()
        or any(part.startswith((".", "__MACOSX")) and part != ".." for part in member.filename.split("/"))
    )


def _member(document: Document, archive: zipfile.ZipFile, member: zipfile.ZipInfo, place: int) -> Document | Problem:
    """One member of an archive."""
    name = member.filename.encode("utf-8", "replace").decode()
    try:
        raw = _content(archive, member)
    except Exception as error:
        return Problem(document.path, f"{name} can't be unpacked ({error})", _BY_HAND, place)
    digest = hashlib.sha256(raw).hexdigest()
    return Document(document.path, f"{document.name}/{name}", raw, digest, name, place)


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """A member's bytes, as many as its entry announces."""
    with archive.open(member) as file:
        raw = file.read(member.file_size + 1)
    if len(raw) > member.file_size:
        raise ValueError("it is larger than announced")
    return raw


def _too_large(document: Document) -> Problem:
    return Problem(document.path, f"unpacks to more than {MOST_UNPACKED // 2**20} MB", _BY_HAND, document.place)
