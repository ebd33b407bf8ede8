"""Archives of the web (WARC, also inside WACZ): the pages out of everything that was fetched."""

import hashlib
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import redirect_stderr
from typing import Any, BinaryIO

from retold.model import Problem
from retold.sources.document import Document, Opened

EXTENSIONS = (".warc", ".warc.gz")
MOST_BYTES = 16 * 2**20
"""A page of more bytes is none that somebody wrote."""

_LIST = re.compile(
    r"https?://[^/?#]+(/?|/index\.\w{2,5}|/(tags?|topics?|categor(y|ies)|authors?|search|login)(/[^/?#]*)?/?"
    r"|/([^?#]*/)?page/\d+/?)(\?(utm_|[^?]*page=)[^#]*)?(#.*)?",
    re.IGNORECASE,
)
"""Addresses that no report has: none of 415 pages of reports is there, and a page of a list costs as much as one."""


def open_warc(document: Document, stream: BinaryIO) -> Opened:
    """The pages in an archive; what is no page is counted and passed over."""
    passed: Counter[str] = Counter()
    place, pages, damage = 0, 0, None
    try:
        for place, record in enumerate(_records(stream), start=1):
            if record.rec_type in ("response", "resource"):
                page = _page(document, record, place)
                if isinstance(page, Document):
                    pages += 1
                    yield page
                else:
                    passed[page] += 1
    except Exception as error:  # whatever the reader raises over damage
        damage = f"damaged archive ({type(error).__name__}: {error}); read up to there"
    if damage or not (pages or passed):
        yield Problem(document.path, damage or "an archive without responses", "fetch it again", place + 1)
    yield from passed_over(document.path, passed)


def _records(stream: BinaryIO) -> Iterator[Any]:
    """The records of an archive; what the reader writes to the terminal about damage is left out."""
    from warcio.archiveiterator import ArchiveIterator

    buffered = io.BufferedReader(stream)  # type: ignore[type-var]
    head = buffered.peek(5)[:5]
    if head and not head.startswith((b"WARC/", b"\x1f\x8b")):  # it would look for the end of a line without end
        raise ValueError("it does not begin as one")
    records = iter(ArchiveIterator(buffered))
    while True:
        with redirect_stderr(io.StringIO()):
            record = next(records, None)
        if record is None:
            return
        yield record


def passed_over(path: str, passed: Mapping[str, int]) -> Iterator[Problem]:
    """A remark for each kind of record of which none was a report."""
    for what, count in sorted(passed.items()):
        remedy = "give an archive with responses that are HTML pages"
        yield Problem(path, f"{what} (passed over: {count:,})", remedy, fatal=False)


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
    raw = record.content_stream().read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        return f"pages larger than {MOST_BYTES // 2**20} MB"
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
