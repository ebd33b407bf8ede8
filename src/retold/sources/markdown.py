"""Markdown, in which notes are kept: the words without the marks, and what stands in a record before them.

It is read where it is named; in a folder it is most often of the folder, and left alone.
"""

import re

from retold.addresses import is_address

EXTENSIONS = (".md", ".markdown")

_RECORD = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(\w[\w -]{0,30}):[ \t]+(\S.*)$", re.MULTILINE)
_NAMES = {
    "title": "title", "date": "published", "published": "published", "publisher": "publisher", "source": "publisher",
    "url": "url", "link": "url", "author": "author", "by": "author",
}  # fmt: skip

_MARKS = (
    (re.compile(r"^ {0,3}#{1,6}[ \t]{1,9}(?=\S)", re.MULTILINE), ""),  # headings
    (re.compile(r"(?<=\S)[ \t]{1,9}#{1,6}[ \t]{0,9}$", re.MULTILINE), ""),
    (re.compile(r"^ {0,3}(?:[-*_][ \t]{0,2}){3,}$", re.MULTILINE), ""),  # rules across the page
    (re.compile(r"^ {0,3}(?:> ?)+", re.MULTILINE), ""),  # quotations set apart
    (re.compile(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,999}\)"), ""),  # pictures
    (re.compile(r"\[([^\]\n]{1,300})\]\([^)\n]{0,999}\)"), r"\1"),  # links
    (re.compile(r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]+)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{1,3})(?=\S)([^_\n]+)(?<=\S)\1(?![\w_])"), r"\2"),
)


def unmarked(text: str) -> tuple[str, dict[str, str]]:
    r"""The text without marks, and the fields of ours in the record before it.

    >>> unmarked("# Ferry sinks\n*6 May 2026*\n\nThe **Varn** [sank](https://x.example).")
    ('Ferry sinks\n6 May 2026\n\nThe Varn sank.', {})
    """
    record = _RECORD.match(text)
    body = text[record.end() :] if record else text
    for mark, words in _MARKS:
        body = mark.sub(words, body)
    return body.strip("\r\n"), _fields(record.group(1)) if record else {}


def _fields(record: str) -> dict[str, str]:
    """The first of each of our fields."""
    found: dict[str, str] = {}
    for name, value in _FIELD.findall(record):
        words = value.strip().strip("\"'")
        if ours := _NAMES.get(name.lower()):
            # programs that keep pages as notes call the address the source
            found.setdefault("url" if ours == "publisher" and is_address(words) else ours, words)
    return found
