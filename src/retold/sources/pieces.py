"""Files of many records, however long: cut between records, and read piece by piece."""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import BinaryIO

from retold.model import Problem
from retold.sources.document import Document, Opened
from retold.sources.unpacking import whole

PIECE = 2**22
"""Bytes of a piece, about a thousand reports."""

LONGEST = 2**26
"""Bytes of one record; longer ones are none that somebody wrote."""

_LETTER = re.compile(rb"^From ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Records:
    """What one is called, what comes between two, how much of that belongs to the first, how many there are."""

    name: str
    between: bytes
    before: int
    count: Callable[[bytes], int]


_LINES = _Records("line", b"\n", 1, lambda raw: raw.count(b"\n"))
_LETTERS = _Records("letter", b"\nFrom ", 1, lambda raw: len(_LETTER.findall(raw)))


def open_lines(document: Document, stream: BinaryIO) -> Opened:
    """Lines in pieces; those in UTF-16 all at once, since a byte tells nothing there."""
    head = stream.read(PIECE)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        rest = whole(document, stream)
        yield replace(rest, raw=head + rest.raw)
    else:
        yield from _cut(document, head, stream, _LINES)


def open_letters(document: Document, stream: BinaryIO) -> Opened:
    """The letters of a mailbox in pieces."""
    yield from _cut(document, stream.read(PIECE), stream, _LETTERS)


def _cut(document: Document, head: bytes, stream: BinaryIO, kind: _Records) -> Opened:
    """The pieces of a document that begins so; a blank one is given only where there is no other."""
    first, held, any_given = 1, head, False
    while block := stream.read(PIECE):
        end = held.rfind(kind.between) + kind.before
        if end >= kind.before:
            if held[:end].strip():
                any_given = True
                yield replace(document, raw=held[:end], first=first)
            first, held = first + kind.count(held[:end]), held[end:] + block
        elif len(held) < LONGEST:
            held += block
        else:
            what, remedy = f"a {kind.name} of more than {LONGEST // 2**20} MB", "give each report by itself"
            yield Problem(document.path, what, remedy, first)
            first, held = first + 1, _behind(block, stream, kind)
    if held.strip() or not any_given:
        yield replace(document, raw=held, first=first)


def _behind(block: bytes, stream: BinaryIO, kind: _Records) -> bytes:
    """What of a stream lies behind the record that the block is of."""
    while block:
        end = block.find(kind.between) + kind.before
        if end >= kind.before:
            return block[end:]
        block = stream.read(PIECE)
    return b""
