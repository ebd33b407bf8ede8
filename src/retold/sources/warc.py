"""Archives of the web (WARC, also inside WACZ): the pages out of everything that was fetched."""

import hashlib
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from retold.model import Problem
from retold.sources.document import Document, Opened

EXTENSIONS = (".warc", ".warc.gz")
MOST_BYTES = 16 * 2**20
"""A page of more bytes is none that somebody wrote."""


def open_warc(document: Document) -> Opened:
    """The pages in an archive; what is no page is counted and passed over."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    passed: Counter[str] = Counter()
    place = 0
    try:
        for place, record in enumerate(ArchiveIterator(io.BytesIO(document.raw)), start=1):
            if record.rec_type in ("response", "resource"):
                page = _page(document, record, place)
                if isinstance(page, Document):
                    yield page
                else:
                    passed[page] += 1
    except (ArchiveLoadFailed, OSError, ValueError, EOFError) as error:
        yield Problem(document.path, f"damaged archive ({error}); read up to there", "fetch it again", place + 1)
    yield from passed_over(document.path, passed)


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
    raw = record.content_stream().read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        return f"pages larger than {MOST_BYTES // 2**20} MB"
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
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
