"""Archives of the web (WARC, also inside WACZ, and the older ARC): the pages out of everything that was fetched."""

import hashlib
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import redirect_stderr
from typing import Any, BinaryIO

from retold.model import Problem
from retold.sources.coded import REMEDIES, content
from retold.sources.document import Document, Opened
from retold.sources.unpacking import BY_HAND, BombError, Unpacked

EXTENSIONS = (".warc", ".warc.gz", ".arc", ".arc.gz")
MOST_HEAD = 2**18
"""Bytes of all lines of a record that stand before its content; servers refuse a quarter of that."""

MOST_TOLD = 200
"""Characters of what the reader says of damage; it may cite a whole line."""

_PIECE = 2**16

_LIST = re.compile(
    r"https?://[^/?#]+(/?|/index\.\w{2,5}|/(tags?|topics?|categor(y|ies)|authors?|search|login)(/[^/?#]*)?/?"
    r"|/([^?#]*/)?page/\d+/?)(\?(utm_|[^?]*page=)[^#]*)?(#.*)?",
    re.IGNORECASE,
)
"""Addresses that no report has: none of 415 pages of reports is there, and a page of a list costs as much as one."""


_ARC = b"filedesc://"
_ARC_LINE = re.compile(rb"[a-z]+:\S* \S+ \d{14} \S+ \d+\s*", re.IGNORECASE)
"""How an ARC file begins, and the line above each of its records: address, machine, moment, type and length."""


def open_warc(document: Document, stream: BinaryIO) -> Opened:
    """The pages in an archive, compressed or not; what is no page is counted and passed over."""
    passed: Counter[str] = Counter()
    place, pages, damage, remedy = 0, 0, None, "fetch it again"
    try:
        for place, record in enumerate(_records(_plain(stream)), start=1):
            if record.rec_type in ("response", "resource"):
                page = _page(document, record, place)
                if isinstance(page, Document):
                    pages += 1
                    yield page
                else:
                    passed[page] += 1
    except BombError as error:
        damage, remedy = f"{error}; read up to there", BY_HAND
    except Exception as error:  # whatever the reader raises over damage
        damage = f"damaged archive ({type(error).__name__}: {str(error)[:MOST_TOLD]}); read up to there"
    if damage or not (pages or passed):
        yield Problem(document.path, damage or "an archive without responses", remedy, place + 1)
    yield from passed_over(document.path, passed)


def _plain(stream: BinaryIO) -> BinaryIO:
    """The stream, unpacked within limits where it is compressed, whatever the name of the file."""
    held = io.BufferedReader(stream, _PIECE)  # type: ignore[type-var]
    return io.BufferedReader(Unpacked(held), _PIECE) if held.peek(2).startswith(b"\x1f\x8b") else held


class _Lines:
    """A stream that gives no more than ``MOST_HEAD`` bytes of lines a record: the reader would take one without end."""

    def __init__(self, stream: BinaryIO) -> None:
        self.left = MOST_HEAD
        self._stream = stream
        self._read = 0

    def readline(self, length: int | None = None) -> bytes:
        """The next line."""
        line = self._stream.readline(min(self.left + 1, MOST_HEAD if length is None else length))
        self.left -= len(line)
        self._read += len(line)
        if self.left < 0:
            raise ValueError(f"a head of more than {MOST_HEAD // 2**10} kB")
        return line

    def read(self, length: int) -> bytes:
        """So many bytes."""
        raw = self._stream.read(length)
        self._read += len(raw)
        return raw

    def tell(self) -> int:
        """How many bytes were read."""
        return self._read


def _records(stream: BinaryIO) -> Iterator[Any]:
    """The records of an archive; what the reader writes to the terminal about damage is left out."""
    from warcio.recordloader import ArcWarcRecordLoader

    loader, lines = ArcWarcRecordLoader(verify_http=False), _Lines(stream)
    line = lines.readline()
    kind = "arc" if line.startswith(_ARC) else "warc"
    line = _first_line(lines, line, kind)
    while line:
        with redirect_stderr(io.StringIO()):
            record = loader.parse_record_stream(lines, line, kind)
        if record.length is None:
            raise ValueError("a record without a length")
        rest = record.raw_stream
        yield record
        while rest.read(_PIECE):
            pass
        if rest.limit:
            raise ValueError("it ends too early")
        lines.left = MOST_HEAD
        behind = lines.readline()  # of the record's last line what its length, if it is too small, leaves out
        line = _first_line(lines, behind if _begins(behind, kind) else lines.readline(), kind)


def _begins(line: bytes, kind: str) -> bool:
    """Whether a record begins with a line."""
    return line.startswith(b"WARC/") if kind == "warc" else _ARC_LINE.fullmatch(line) is not None


def _first_line(lines: _Lines, line: bytes, kind: str) -> bytes:
    """The first line of the next record from this one on, nothing at the end; blank lines lie between two."""
    while line and not line.strip():
        line = lines.readline()
    if line and not _begins(line, kind):
        raise ValueError("no record begins where one should")
    return line


def passed_over(path: str, passed: Mapping[str, int]) -> Iterator[Problem]:
    """A remark for each kind of record of which none was a report."""
    for what, count in sorted(passed.items()):
        remedy = REMEDIES.get(what, "give an archive with responses that are HTML pages")
        yield Problem(path, f"{what} (passed over: {count:,})", remedy, fatal=False, alike=count - 1)


def _page(document: Document, record: Any, place: int) -> Document | str:
    """The page in a record, or what it is instead."""
    headers = record.http_headers
    if headers and headers.get_statuscode() != "200":
        return "pages not found, moved or refused"
    kind = (headers or record.rec_headers).get_header("Content-Type") or ""
    if "html" not in kind.lower():
        return "records that are not HTML"
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    if _LIST.fullmatch(address):
        return "front pages and lists of reports"
    raw = content(record)
    if isinstance(raw, str):
        return raw
    return Document(
        document.path,
        address or f"{document.name}:{place}",
        raw,
        hashlib.sha256(raw).hexdigest(),
        file="page.html",
        place=place,
        address=address or document.name,
        fetched=record.rec_headers.get_header("WARC-Date"),
    )
