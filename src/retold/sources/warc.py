"""Archives of the web (WARC, also inside WACZ): the news pages out of everything that was fetched."""

import hashlib
import io
from collections import Counter
from dataclasses import replace
from typing import Any

from retold.model import Problem, Report
from retold.sources.document import Document, Outcomes
from retold.sources.html import read_html

EXTENSIONS = (".warc", ".warc.gz")
MOST_BYTES = 16 * 2**20
"""A page of more bytes is none that somebody wrote."""

_WANTED = "give an archive with responses that are HTML pages"


def read_warc(document: Document) -> Outcomes:
    """The reports of an archive's pages; what is no page of an article is counted and passed over."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    passed: Counter[str] = Counter()
    place = 0
    try:
        for place, record in enumerate(ArchiveIterator(io.BytesIO(document.raw)), start=1):
            if record.rec_type in ("response", "resource"):
                yield from _read_record(document, record, place, passed)
    except (ArchiveLoadFailed, OSError, ValueError, EOFError) as error:
        yield Problem(document.path, f"damaged archive ({error}); read up to there", "fetch it again", place + 1)
    for what, count in sorted(passed.items()):
        yield Problem(document.path, f"{count:,} records passed over: {what}", _WANTED, fatal=False)


def _read_record(document: Document, record: Any, place: int, passed: Counter[str]) -> Outcomes:
    """The report of one record."""
    what = _no_page(record)
    if what:
        passed[what] += 1
        return
    raw = record.content_stream().read(MOST_BYTES + 1)
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    page = replace(
        document, name=address or f"{document.name}:{place}", raw=raw, sha256=hashlib.sha256(raw).hexdigest(),
        place=place, address=address or None, fetched=record.rec_headers.get_header("WARC-Date"),
    )  # fmt: skip
    outcomes = list(read_html(page)) if len(raw) <= MOST_BYTES else []
    if any(isinstance(one, Report) for one in outcomes):
        yield from outcomes
    else:
        passed["pages without an article"] += 1


def _no_page(record: Any) -> str | None:
    """Why a record is no page."""
    headers = record.http_headers
    status = headers.get_statuscode() if headers else "200"
    if status != "200":
        return "not found, moved or refused"
    kind = (headers or record.rec_headers).get_header("Content-Type") or ""
    return None if "html" in kind.lower() else "no HTML"
