"""Which reader reads which kind of file, told by the ending of its name."""

from collections.abc import Mapping
from functools import partial

from retold.model import Problem
from retold.sources import feed, html, jsonl, mail, office, text, warc
from retold.sources.document import Document, Outcomes, Reader
from retold.sources.unpacking import members_ending, read_gzip, read_zip

_PLAIN: Mapping[str, Reader] = {
    **dict.fromkeys(text.EXTENSIONS, text.read_text),
    **dict.fromkeys(html.EXTENSIONS, html.read_html),
    **dict.fromkeys(jsonl.EXTENSIONS, jsonl.read_jsonl),
    **dict.fromkeys(feed.EXTENSIONS, feed.read_feed),
    **dict.fromkeys(mail.EXTENSIONS, mail.read_mail),
    **office.READERS,
}
"""Formats that may come compressed, and in archives."""


def read_inside(document: Document) -> Outcomes:
    """What a document holds that was unpacked; one of no known kind is passed over, and so are archives in archives."""
    reader = _INSIDE.get(extension_of(document.file) or "")
    if reader:
        yield from reader(document)
    else:
        what = f"{document.file} is of no known kind; passed over"
        yield Problem(document.path, what, "unpack it if it holds reports", document.place, fatal=False)


_UNPACK = partial(read_gzip, inside=read_inside)
_INSIDE: dict[str, Reader] = {
    **_PLAIN,
    **{f"{extension}.gz": _UNPACK for extension in _PLAIN},
    **dict.fromkeys(warc.EXTENSIONS, warc.read_warc),
}
READERS: Mapping[str, Reader] = {
    **_INSIDE,
    ".zip": partial(read_zip, inside=read_inside),
    ".wacz": partial(read_zip, inside=members_ending(warc.EXTENSIONS, read_inside)),
}
KINDS = "a .txt, .html, .jsonl, .xml (feed), .eml, .mbox, .warc, .docx, .pdf or .zip file, or a folder of them"


def extension_of(name: str) -> str | None:
    """The longest known extension of a file's name."""
    lower = name.lower()
    return max((known for known in READERS if lower.endswith(known)), key=len, default=None)


def read_by_content(document: Document) -> Outcomes:
    """Read a file whose name tells nothing: a page or a feed as such, JSON lines, everything else as plain text."""
    start = document.raw[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return html.read_html(document)
    if start.startswith((b"<?xml", b"<rss", b"<feed")):
        return feed.read_feed(document)
    return (jsonl.read_jsonl if start.startswith(b'{"') else text.read_text)(document)
