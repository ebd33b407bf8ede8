"""Kinds of files that people have reports in and that are not read: each gets a reason, and what would help."""

import re
from collections.abc import Mapping
from typing import NoReturn

from retold.sources.document import Document, NotReadError, Reader

_AS_TEXT = "save it as .docx, .html or .txt, and give that"
_KINDS: Mapping[str, tuple[str, str]] = {
    ".rtf": ("rich text (RTF)", _AS_TEXT),
    ".doc": ("a Word document of before 2007", _AS_TEXT),
    ".odt": ("an OpenDocument text", _AS_TEXT),
    ".pages": ("a document of Pages", _AS_TEXT),
    ".wpd": ("a WordPerfect document", _AS_TEXT),
    ".epub": ("an electronic book", "unpack it, and give the .xhtml files that are reports"),
    ".xlsx": ("a spreadsheet", "save the sheet as .csv with a column of texts, and give that"),
    ".xls": ("a spreadsheet", "save the sheet as .csv with a column of texts, and give that"),
    ".ods": ("a spreadsheet", "save the sheet as .csv with a column of texts, and give that"),
    ".parquet": ("a Parquet table", "write it as .jsonl or .csv with a column of texts, and give that"),
    ".pptx": ("slides", "save their text as .txt, and give that"),
    ".msg": ("a letter of Outlook", "save it as .eml, and give that"),
    ".pst": ("a mailbox of Outlook", "export its letters as .mbox or .eml, and give these"),
    ".opml": ("a list of feeds (OPML)", "give the addresses in it: `retold add https://...`"),
    ".7z": ("a 7-Zip archive", "unpack it, and give the files"),
    ".rar": ("a RAR archive", "unpack it, and give the files"),
    ".tar": ("a tar archive", "unpack it, and give the files"),
    ".tar.gz": ("a tar archive", "unpack it, and give the files"),
    ".tgz": ("a tar archive", "unpack it, and give the files"),
    ".warc.zst": ("an archive of the web packed with zstd", "unpack it with zstd, and give the .warc file"),
}
"""By the ending of the name; pictures, sounds and programs are none of these, and left alone."""

_CONTENTS = ((b"{\\rtf", ".rtf"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".doc"), (b"Rar!\x1a\x07", ".rar"),
             (b"7z\xbc\xaf'\x1c", ".7z"))  # fmt: skip
"""How the contents of some begin, whatever the name."""

_CLOCK = r"\d[\d:. ]*([ap]\.?m\.?)?"
_CHAT = re.compile(
    rf"\u200e?(\[\d[\d./-]+,? {_CLOCK}\]|\d[\d./-]+,? {_CLOCK} [-\u2013]) [^:\n]{{1,60}}: ", re.IGNORECASE
)
"""A message as messengers write it out: "[05/03/2026, 08:15:00] Ada: ..." or "05/03/2026, 08:15 - Ada: ..."."""

_FEWEST = 3

CHAT = "a conversation, not a report"
CHAT_REMEDY = "give the reports that it speaks of: files, or addresses with `retold add https://...`"


def refuse(document: Document) -> NoReturn:
    """Raise NotReadError for a file of a kind that is not read."""
    kind = next((name for mark, name in _CONTENTS if document.raw.startswith(mark)), None)
    name = document.file.lower()
    ending = max((known for known in _KINDS if name.endswith(known)), key=len, default=kind)
    what, remedy = _KINDS[ending or ".doc"]
    raise NotReadError(f"{what}, which is not read", remedy)


def is_of_unread_kind(raw: bytes) -> bool:
    """Whether bytes begin as those of a kind that is not read."""
    return raw.startswith(tuple(mark for mark, _ in _CONTENTS))


def is_chat(text: str) -> bool:
    """Whether a text is a conversation that a messenger wrote out."""
    lines = [line for line in text.split("\n") if line.strip()][:40]
    said = sum(_CHAT.match(line) is not None for line in lines)
    return said >= _FEWEST and 2 * said >= len(lines)


READERS: Mapping[str, Reader] = dict.fromkeys(_KINDS, refuse)
