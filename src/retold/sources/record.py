r"""The record before a text: YAML between lines of dashes, as programs for notes write it, or lines of "name: value".

People who copy reports into text files write the latter: "Title: Two die in blast", "Source: Agency North".
"""

import re
from collections.abc import Mapping, Sequence

from retold.addresses import is_address

_YAML = re.compile(r"\A---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_LINE = re.compile(r"^(\w[\w -]{0,30}):[ \t]+(\S.*)$", re.MULTILINE)
_LINES = re.compile(r"\A\s*((?:\w[\w -]{0,30}:[ \t]+\S[^\r\n]*(?:\r?\n|\Z))+)[ \t]*(?:\r?\n|\Z)")
_NAMES = {
    "title": "title", "headline": "title", "date": "published", "published": "published", "publisher": "publisher",
    "source": "publisher", "outlet": "publisher", "url": "url", "link": "url", "author": "authors",
    "authors": "authors", "by": "authors", "language": "language", "lang": "language",
}  # fmt: skip
_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
"""A link to another note, as notes name people and places; the words that are shown for it."""

Fields = dict[str, list[str]]
"""The fields of ours in a record, each with all its values."""


def after_yaml(text: str) -> tuple[str, Fields]:
    r"""The text after a record in YAML, and its fields; the whole text and none where none stands before it.

    >>> after_yaml("---\ntitle: Ferry sinks\nby: [Ann, Bo]\n---\nThe Varn sank.")
    ('The Varn sank.', {'title': ['Ferry sinks'], 'authors': ['Ann', 'Bo']})
    """
    before = _YAML.match(text)
    record = _record(before.group(1)) if before else None
    if before is None or record is None:
        return text, {}
    return text[before.end() :], _fields(record)


def after_lines(text: str) -> tuple[str, Fields]:
    r"""The text after lines that each name a field of ours, and an empty one below them.

    One line with another name makes the text of all of them: "Warning: ...", "Lume: ..." may be its first words. So
    does a lone line, which may be the text's own; "Date: ..." is read there.

    >>> after_lines("Title: Ferry sinks\nSource: The Courier\n\nThe Varn sank.")
    ('The Varn sank.', {'title': ['Ferry sinks'], 'publisher': ['The Courier']})
    """
    before = _LINES.match(text)
    lines = _LINE.findall(before.group(1)) if before else []
    if before is None or len(lines) < 2 or any(name.strip().lower() not in _NAMES for name, _ in lines):
        return text, {}
    return text[before.end() :].lstrip("\r\n"), _fields(dict(lines))


def unlinked(words: str) -> str:
    """Words with each link to another note as it is shown.

    >>> unlinked("by [[people/ann|Ann Lee]]")
    'by Ann Lee'
    """
    return _LINK.sub(r"\1", words).strip()


def _record(written: str) -> Mapping[object, object] | None:
    """What stands between the lines before a text; None where that is text itself."""
    import yaml

    try:
        given = yaml.load(written, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        given = dict(_LINE.findall(written))  # a colon in a title that is in no marks
    if not written.strip():
        return {}
    return given if given and isinstance(given, dict) else None


def _fields(record: Mapping[object, object]) -> Fields:
    """The first of each of our fields."""
    found: Fields = {}
    for name, value in record.items():
        values: Sequence[object] = value if isinstance(value, list) else [value]
        words = [unlinked(one) for one in values if isinstance(one, str) and one.strip()]
        if words and (ours := _NAMES.get(str(name).strip().lower())):
            # programs that keep pages as notes call the address the source
            found.setdefault("url" if ours == "publisher" and is_address(words[0]) else ours, words)
    return found
