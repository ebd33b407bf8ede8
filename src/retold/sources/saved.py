"""Pages that a browser saved in one file, with all that belongs to them: MHTML, and the web archives of Safari."""

from dataclasses import replace
from typing import Any

from retold.addresses import is_address
from retold.sources.document import Document, NotReadError, Outcomes
from retold.sources.html import read_html
from retold.sources.mail import letter_of, moment_of

MHTML = (".mht", ".mhtml")
WEBARCHIVE = (".webarchive",)
_WANTED = "save the page anew, or as HTML only"
_PAGES = ("text/html", "application/xhtml+xml")


def read_mhtml(document: Document) -> Outcomes:
    """The report of the page in an MHTML file: the first one in it, what stands in frames coming after."""
    try:
        letter = letter_of(document.raw)
        page = next((part for part in letter.walk() if part.get_content_type() in _PAGES), None)
        address = letter.get("Snapshot-Content-Location") or (page and page.get("Content-Location"))
        saved = letter.get("Date")
        raw = page.get_payload(decode=True) if page is not None else None
        charset = page.get_content_charset() if page is not None else None
    except Exception as error:  # whatever the reader of letters raises over damage
        raise _damaged(error) from error
    if not isinstance(raw, bytes):
        raise NotReadError("no page in this file", _WANTED)
    yield from read_html(_page(document, _in_utf8(raw, charset), address and str(address).strip(), moment_of(saved)))


def _in_utf8(raw: bytes, charset: str | None) -> bytes:
    """A page's bytes in the encoding that does not hang on what the page says of it, where its envelope tells."""
    try:
        return raw.decode(charset).encode("utf-8") if charset else raw
    except (LookupError, ValueError):  # no such encoding, or not in it
        return raw


def read_webarchive(document: Document) -> Outcomes:
    """The report of the page in a web archive of Safari."""
    import plistlib

    try:
        main: Any = plistlib.loads(document.raw)["WebMainResource"]
        raw, charset, address = main["WebResourceData"], main.get("WebResourceTextEncodingName"), main["WebResourceURL"]
    except Exception as error:  # whatever the reader of property lists raises over damage
        raise _damaged(error) from error
    if not isinstance(raw, bytes) or not isinstance(charset, str | None):
        raise NotReadError("no page in this file", _WANTED)
    yield from read_html(_page(document, _in_utf8(raw, charset), address, None))


def _page(document: Document, raw: bytes, address: Any, saved: str | None) -> Document:
    """The page as a document of its own; where it is from as far as the file says it, its hash that of the file."""
    known = address if is_address(address) else None
    return replace(document, raw=raw, address=known, fetched=saved if known else None)


def _damaged(error: Exception) -> NotReadError:
    return NotReadError(f"a saved page that can't be read ({type(error).__name__})", _WANTED)
