"""Letters, such as newsletters: single ones (.eml) and mailboxes (.mbox)."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from retold.model import Problem, Report
from retold.sources.decode import decode
from retold.sources.document import Document, NotReadError, Outcomes, own_extractor
from retold.sources.page.fragment import fragment_text

EXTENSIONS = (".eml", ".mbox")
if TYPE_CHECKING:
    from email.message import EmailMessage

_WANTED = "give letters with a text in them"
_FROM = re.compile(rb"^From [^\r\n]*\r?\n", re.MULTILINE)
"""The line that begins a letter in a mailbox."""

_SIGNATURE = re.compile(r"^-- \r?$", re.MULTILINE)
"""The line above a signature (RFC 3676)."""

_ALERTS = "googlealerts-noreply@google.com"


def read_mail(document: Document) -> Outcomes:
    """The report of a letter, or of each letter in a mailbox."""
    if not document.raw.strip():
        raise NotReadError("the file is empty", _WANTED)
    if _FROM.match(document.raw):
        for place, letter in enumerate(_letters(document.raw), start=document.first):
            yield _report(document, letter, place)
    else:
        yield _report(document, document.raw, document.place)


def _letters(mailbox: bytes) -> Iterator[bytes]:
    """The letters of a mailbox."""
    for letter in _FROM.split(mailbox):
        if letter.strip():
            yield letter.replace(b"\n>From ", b"\nFrom ")


def _report(document: Document, raw: bytes, place: int | None) -> Report | Problem:
    """The report of one letter."""
    from email.utils import parseaddr

    try:
        letter = letter_of(raw)
        text = _text(letter)
        if not text.strip():
            return Problem(document.path, "a letter without text", _WANTED, place)
        name, address = parseaddr(str(letter.get("From", "")))
        if address.lower() == _ALERTS:
            remedy = "give the addresses in it: `retold add https://...`"
            return Problem(document.path, "a list of links to reports, not a report", remedy, place)
        return Report(
            id=str(letter.get("Message-ID", "")).strip("<> ") or document.name + (f":{place}" if place else ""),
            text=text,
            title=_line(letter.get("Subject")),
            published=moment_of(letter.get("Date")),
            publisher=_line(name) or address or None,
            language=_line(letter.get("Content-Language")),
            provenance=document.provenance(own_extractor("email"), place=place),
        )
    except Exception as error:
        return Problem(document.path, f"a letter that can't be read ({type(error).__name__})", _WANTED, place)


def letter_of(raw: bytes) -> "EmailMessage":
    """What a program for letters reads in some bytes."""
    from email import message_from_bytes, policy

    return message_from_bytes(raw, policy=policy.default)


def _text(letter: "EmailMessage") -> str:
    """What a letter says: its HTML part, whose paragraphs are whole, else its plain one."""
    part = letter.get_body(("html", "plain"))
    raw = part.get_payload(decode=True) if part is not None else None
    decoded = decode(raw, part.get_content_charset()) if part is not None and isinstance(raw, bytes) else None
    if part is None or decoded is None:
        return ""
    text = fragment_text(decoded.text) if part.get_content_subtype() == "html" else decoded.text
    return _SIGNATURE.split(text, maxsplit=1)[0]


def _line(header: object) -> str | None:
    """A header's text on one line."""
    return " ".join(str(header).split()) or None if header is not None else None


def moment_of(header: object) -> str | None:
    """A header's time in ISO 8601, with its zone."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(str(header)).isoformat() if header else None
    except ValueError:
        return None
