"""Which reader reads which kind of file, told by the ending of its name."""

import io
from collections.abc import Mapping
from dataclasses import replace
from typing import BinaryIO

from retold.model import Problem
from retold.sources import feed, html, jsonl, mail, office, pieces, saved, table, text, unread, warc
from retold.sources.document import Document, Opened, Opener, Outcome, Reader, outcomes
from retold.sources.unpacking import BombError, members_of, open_gzip, whole

_ALIKE: Mapping[str, Reader] = {
    **dict.fromkeys(text.EXTENSIONS, text.read_text),
    **dict.fromkeys(jsonl.EXTENSIONS, jsonl.read_jsonl),
    **dict.fromkeys(jsonl.WHOLE, jsonl.read_json),
}
"""Formats that nothing can be hidden in."""

_READERS: Mapping[str, Reader] = {
    **_ALIKE,
    **dict.fromkeys(html.EXTENSIONS, html.read_html),
    **dict.fromkeys(feed.EXTENSIONS, feed.read_feed),
    **dict.fromkeys(mail.EXTENSIONS, mail.read_mail),
    **dict.fromkeys(saved.MHTML, saved.read_mhtml),
    **dict.fromkeys(saved.WEBARCHIVE, saved.read_webarchive),
    **dict.fromkeys(table.EXTENSIONS, table.read_table),
    **office.READERS,
    **unread.READERS,
}

KINDS = (
    "a .txt, .html, .mhtml, .jsonl, .json, .csv, .xml (feed), .eml, .mbox, .warc, .docx, .pdf or .zip file, "
    "or a folder of them"
)


def extension_of(name: str) -> str | None:
    """The longest known extension of a file's name."""
    lower = name.lower()
    return max((known for known in (*_READERS, *_OPENERS) if lower.endswith(known)), key=len, default=None)


def open_document(document: Document) -> Opened:
    """The documents that a document holds: itself, or those that are packed in it."""
    if is_opened(document.file):
        yield from open_stream(replace(document, raw=b""), io.BytesIO(document.raw))
    else:
        yield document


def is_refused(name: str) -> bool:
    """Whether a file of this name is of a kind that is not read, so that nobody need look into it."""
    return extension_of(name) in unread.READERS


def is_opened(name: str) -> bool:
    """Whether a file of this name holds documents, by the ending of the name."""
    return extension_of(name) in _OPENERS


def open_stream(document: Document, stream: BinaryIO) -> Opened:
    """The documents that a document holds whose bytes come from a stream; they are held one at a time."""
    yield from _OPENERS.get(extension_of(document.file) or "", _open_whole)(document, stream)


def _open_whole(document: Document, stream: BinaryIO) -> Opened:
    """The document itself."""
    try:
        yield whole(document, stream)
    except BombError as error:
        yield Problem(document.path, str(error), "unpack it, and give the files", document.place)


def _open_gzip(document: Document, stream: BinaryIO) -> Opened:
    """The file that is compressed."""
    yield from open_gzip(document, stream, open_stream)


def _open_zip(document: Document, stream: BinaryIO) -> Opened:
    """The files in an archive; archives inside archives are passed over, since every bomb needs them."""
    web = document.file.lower().endswith(_WEB_ARCHIVE)
    for member in members_of(document, stream):
        if isinstance(member, Problem):
            yield member
            continue
        inner = member.document
        if extension_of(inner.file) in (None, *_ARCHIVES):
            if not web:
                what = f"{inner.file} is of no kind that is read inside archives; passed over"
                yield Problem(inner.path, what, "unpack it if it holds reports", inner.place, fatal=False)
        elif not web or inner.file.lower().endswith(warc.EXTENSIONS):
            yield from member.open(open_stream)


_WEB_ARCHIVE = ".wacz"
_ARCHIVES = (".zip", _WEB_ARCHIVE)
_OPENERS: Mapping[str, Opener] = {
    **dict.fromkeys(jsonl.EXTENSIONS, pieces.open_lines),
    ".mbox": pieces.open_letters,
    **dict.fromkeys(warc.EXTENSIONS, warc.open_warc),
    **{f"{extension}.gz": _open_gzip for extension in _READERS if extension not in unread.READERS},
    **dict.fromkeys(_ARCHIVES, _open_zip),
}


def read_document(document: Document) -> list[Outcome]:
    """The reports, and the problems, of a document that nothing is packed in."""
    return list(outcomes(_reader_of(document), document))


def is_harmless(document: Document) -> bool:
    """Whether a document can be read in this process: its bytes are its text."""
    return _reader_of(document) in _ALIKE.values()


def _reader_of(document: Document) -> Reader:
    """By the ending of the name, else by content."""
    extension = extension_of(document.file)
    return _READERS[extension] if extension else _by_content(document.raw)


def _by_content(raw: bytes) -> Reader:
    """A page or a feed is read as such, lines of JSON as such, everything else as plain text."""
    if unread.is_of_unread_kind(raw):
        return unread.refuse
    start = raw[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return html.read_html
    if start.startswith((b"<?xml", b"<rss", b"<feed")):
        return feed.read_feed
    return jsonl.read_jsonl if start.startswith(b'{"') else text.read_text
