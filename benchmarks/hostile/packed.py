"""Compressed files, archives and archives of the web: bombs, torn ones, and ones that lie about themselves."""

import gzip
import io
import struct
import zipfile
from collections.abc import Iterator

Made = tuple[str, bytes]
"""A file's name and bytes."""

REPORT = b"A ferry with forty people ran aground off Varn in thick fog on Monday, the coastguard said.\n"


def made(bomb: int) -> Iterator[Made]:
    """All of them; bombs unpack to ``bomb`` bytes."""
    yield from _gzips(bomb)
    yield from _zips(bomb)
    yield from _lying_zips()
    yield from _web_archives()
    yield from _web_bombs(bomb)


def _gzips(bomb: int) -> Iterator[Made]:
    """Bombs, and files that are torn or damaged at some byte."""
    zeros = gzip.compress(bytes(bomb), 9)
    for kind in ("txt", "html", "jsonl", "xml", "mbox", "warc"):
        yield f"bomb.{kind}.gz", zeros
    yield "bomb-in-bomb.txt.gz", gzip.compress(zeros)
    yield "bomb-many-members.txt.gz", gzip.compress(bytes(bomb // 64)) * 65
    whole = gzip.compress(REPORT * 20)
    for cut in range(0, len(whole), max(1, len(whole) // 20)):
        yield f"torn-{cut:03}.txt.gz", whole[:cut]
    for place in range(10, len(whole), max(1, len(whole) // 15)):
        yield f"damaged-{place:03}.txt.gz", _flipped(whole, place)
    yield "garbage-behind.txt.gz", whole + b"garbage"
    yield "zeros-behind.txt.gz", whole + bytes(512)
    yield "no-gzip.txt.gz", REPORT


def zipped(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return file.getvalue()


def _zips(bomb: int) -> Iterator[Made]:
    """Bombs, strange members, and archives that are torn or damaged."""
    yield "bomb.zip", zipped(("a.txt", bytes(bomb)))
    yield "bomb-of-many.zip", zipped(*((f"{number}.txt", bytes(bomb // 32)) for number in range(33)))
    yield "bomb-in-zip.zip", zipped(("a.zip", zipped(("a.txt", bytes(bomb)))))
    yield "gz-bomb-in-zip.zip", zipped(("a.txt.gz", gzip.compress(bytes(bomb))))
    yield "many-members.zip", zipped(*((f"{number}.txt", b"") for number in range(2_000)))
    for number, name in enumerate(
        ("../../out.txt", "/etc/out.txt", "C:\\out.txt", "a/../b.txt", "\u202etxt.a", "a\nb.txt")
    ):
        yield f"name-{number}.zip", zipped((name, REPORT))
    yield "same-name.zip", zipped(("a.txt", REPORT), ("a.txt", REPORT + b"More."))
    whole = zipped(("a.txt", REPORT * 20), ("b.html", b"<p>" + REPORT), ("c.jsonl", b'{"text": "A tug sank."}'))
    for cut in range(0, len(whole), max(1, len(whole) // 20)):
        yield f"torn-{cut:03}.zip", whole[:cut]
    for place in range(0, len(whole), max(1, len(whole) // 25)):
        yield f"damaged-{place:03}.zip", _flipped(whole, place)
    yield "empty.zip", zipped()
    yield "text.zip", REPORT
    yield "of-another-kind.wacz", zipped(("datapackage.json", b"{}"), ("archive/data.warc", b"no archive"))


def _lying_zips() -> Iterator[Made]:
    """Archives whose directory does not say what is there."""
    whole = zipped(("a.txt", REPORT))
    at = whole.rindex(b"PK\1\2")
    for name, offset, value in (
        ("encrypted", 8, struct.pack("<H", 1)),
        ("unknown-method", 10, struct.pack("<H", 77)),
        ("wrong-sum", 16, bytes(4)),
        ("larger-than-announced", 24, struct.pack("<I", 3)),
        ("smaller-than-announced", 24, struct.pack("<I", 10**6)),
        ("far-larger-than-announced", 24, struct.pack("<I", 2**32 - 2)),
        ("elsewhere", 42, struct.pack("<I", 10**6)),
    ):
        yield f"{name}.zip", whole[: at + offset] + value + whole[at + offset + len(value) :]


def web_archive(*pages: bytes, coding: bytes = b"") -> bytes:
    """An archive of the web with these pages; ``coding`` are lines of the answers' heads."""
    records = []
    for number, page in enumerate(pages):
        body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + coding + b"\r\n" + page
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\n"
            f"WARC-Target-URI: https://courier.example/{number}\r\nWARC-Date: 2024-03-05T08:00:00Z\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        records.append(head.encode() + body + b"\r\n\r\n")
    return b"".join(records)


def _web_archives() -> Iterator[Made]:
    """Archives that are torn, damaged, or lie about the length of a record."""
    page = b"<html><body><article><p>" + REPORT * 3 + b"</p></article></body></html>"
    whole = web_archive(page, page)
    for cut in range(0, len(whole), max(1, len(whole) // 20)):
        yield f"torn-{cut:03}.warc", whole[:cut]
    packed = gzip.compress(whole)
    for cut in range(0, len(packed), max(1, len(packed) // 15)):
        yield f"torn-{cut:03}.warc.gz", packed[:cut]
    for name, length in (("negative", b"-5"), ("huge", b"1000000000000"), ("words", b"many"), ("none", b"")):
        length_line = b"Content-Length: " + length
        yield f"length-{name}.warc", whole.replace(b"Content-Length: %d" % (len(page) + 44), length_line)
    yield "text.warc", REPORT
    yield "empty.warc", b""


def _web_bombs(bomb: int) -> Iterator[Made]:
    """Archives that begin well and have a page, a line or a head without end; one whose page is packed in a chunk."""
    record = web_archive(bytes(bomb))
    page, packed = gzip.compress(record), gzip.compress(bytes(bomb))
    yield "bomb-page.warc.gz", page
    yield "bomb-page-plain-name.warc", page
    yield "bomb-packed-twice.warc.gz", gzip.compress(page)
    for name, line in (("line", b"a"), ("lines", b"X: y\r\n"), ("continued", b" y\r\n"), ("blank", b"\r\n")):
        yield f"bomb-{name}.warc.gz", gzip.compress(b"WARC/1.0\r\nContent-Length: 0\r\n" + line * (bomb // len(line)))
    chunk, coding = b"%x\r\n%b\r\n0\r\n\r\n" % (len(packed), packed), b"Content-Encoding: gzip\r\n"
    yield "bomb-chunk.warc", web_archive(chunk, coding=b"Transfer-Encoding: chunked\r\n" + coding)


def _flipped(raw: bytes, place: int) -> bytes:
    """The bytes with one of them turned over."""
    return raw[:place] + bytes([raw[place] ^ 0xFF]) + raw[place + 1 :]
