"""Which reader reads which kind of file, told by the ending of its name."""

from collections.abc import Callable, Mapping

from retold.model import Problem
from retold.sources import feed, html, jsonl, mail, office, text, unpacking, warc
from retold.sources.document import Document, Opened, Outcome, Reader

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
    **office.READERS,
}
_ARCHIVES = (".zip", ".wacz")
_OPENERS: Mapping[str, Callable[[Document], Opened]] = {
    **{f"{extension}.gz": unpacking.open_gzip for extension in _READERS},
    **dict.fromkeys(warc.EXTENSIONS, warc.open_warc),
    **dict.fromkeys(_ARCHIVES, unpacking.open_zip),
}
KINDS = "a .txt, .html, .jsonl, .json, .xml (feed), .eml, .mbox, .warc, .docx, .pdf or .zip file, or a folder of them"


def extension_of(name: str) -> str | None:
    """The longest known extension of a file's name."""
    lower = name.lower()
    return max((known for known in (*_READERS, *_OPENERS) if lower.endswith(known)), key=len, default=None)


def open_document(document: Document) -> Opened:
    """The documents that a document holds: itself, or those that are packed in it."""
    extension = extension_of(document.file) or ""
    if extension not in _OPENERS:
        yield document
        return
    for inner in _OPENERS[extension](document):
        if isinstance(inner, Problem) or extension not in _ARCHIVES:
            yield inner
        elif extension_of(inner.file) in (None, *_ARCHIVES):
            if extension != ".wacz":
                what = f"{inner.file} is of no kind that is read inside archives; passed over"
                yield Problem(inner.path, what, "unpack it if it holds reports", inner.place, fatal=False)
        elif extension != ".wacz" or inner.file.lower().endswith(warc.EXTENSIONS):
            yield from open_document(inner)


def read_document(document: Document) -> list[Outcome]:
    """The reports, and the problems, of a document that nothing is packed in."""
    return list(_reader_of(document)(document))


def is_harmless(document: Document) -> bool:
    """Whether a document can be read in this process: its bytes are its text."""
    return _reader_of(document) in _ALIKE.values()


def _reader_of(document: Document) -> Reader:
    """By the ending of the name, else by content."""
    extension = extension_of(document.file)
    return _READERS[extension] if extension else _by_content(document.raw)


def _by_content(raw: bytes) -> Reader:
    """A page or a feed is read as such, lines of JSON as such, everything else as plain text."""
    start = raw[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return html.read_html
    if start.startswith((b"<?xml", b"<rss", b"<feed")):
        return feed.read_feed
    return jsonl.read_jsonl if start.startswith(b'{"') else text.read_text
