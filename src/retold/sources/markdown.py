"""Markdown, in which notes are kept: the words without the marks, and what stands in a record before them.

It is read where it is named; in a folder it is most often of the folder, and left alone. The marks are those of
CommonMark, the record is YAML, as programs for notes write it.
"""

import re
from collections.abc import Iterator, Sequence

import yaml
from lxml import html
from markdown_it import MarkdownIt
from markdown_it.token import Token

from retold.addresses import is_address

_RECORD = re.compile(r"\A---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_LINE = re.compile(r"^(\w[\w -]{0,30}):[ \t]+(\S.*)$", re.MULTILINE)
_NAMES = {
    "title": "title", "date": "published", "published": "published", "publisher": "publisher", "source": "publisher",
    "url": "url", "link": "url", "author": "authors", "authors": "authors", "by": "authors",
}  # fmt: skip
_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
"""A link to another note, as notes name people and places."""

_INSTEAD = {"softbreak": "\n", "hardbreak": "\n", "image": ""}

Fields = dict[str, list[str]]
"""The fields of ours in a record, each with all its values."""


def unmarked(text: str) -> tuple[str, Fields]:
    r"""The text without marks, and the fields of ours in the record before it.

    >>> unmarked("---\nby: [Ann, Bo]\n---\n# Ferry sinks\n\nThe **Varn** [sank](https://x.example).")
    ('Ferry sinks\n\nThe Varn sank.', {'authors': ['Ann', 'Bo']})
    """
    before = _RECORD.match(text)
    record = _record(before.group(1)) if before else None
    body = text[before.end() :] if before and record is not None else text
    return "".join(_written(MarkdownIt("commonmark").parse(body))), _fields(record or {})


def _written(tokens: Sequence[Token]) -> Iterator[str]:
    """The words of the blocks, with an empty line between two, or none where a list has none."""
    gap = bullet = ""
    for token in tokens:
        if token.type == "list_item_open":
            bullet = f"{token.info}{token.markup} "
        elif token.type == "paragraph_close" and token.hidden:
            gap = "\n"
        elif token.type.endswith("_list_close"):
            gap = "\n\n"
        elif words := _words(token):
            yield f"{gap}{bullet}{words}"
            gap, bullet = "\n\n", ""


def _words(token: Token) -> str:
    """What is read of a token."""
    if token.type == "html_block":
        return str(html.fromstring(f"<div>{token.content}</div>").text_content()).strip()
    if token.type != "inline":
        return token.content.strip("\n")
    words = "".join(map(_part, token.children or ()))
    return _LINK.sub(r"\1", words).strip()


def _part(part: Token) -> str:
    """What is read of a piece of a paragraph."""
    if part.type == "html_inline":
        return "\n" if part.content.lower().startswith("<br") else ""
    return _INSTEAD.get(part.type, part.content)


def _record(written: str) -> dict[object, object] | None:
    """What stands between the lines before a text; None where that is text itself."""
    try:
        given = yaml.load(written, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        given = dict(_LINE.findall(written))  # a colon in a title that is in no marks
    if not written.strip():
        return {}
    return given if given and isinstance(given, dict) else None


def _fields(record: dict[object, object]) -> Fields:
    """The first of each of our fields."""
    found: Fields = {}
    for name, value in record.items():
        values = value if isinstance(value, list) else [value]
        words = [_LINK.sub(r"\1", one).strip() for one in values if isinstance(one, str) and one.strip()]
        if words and (ours := _NAMES.get(str(name).lower())):
            # programs that keep pages as notes call the address the source
            found.setdefault("url" if ours == "publisher" and is_address(words[0]) else ours, words)
    return found
