"""Who wrote a report, as its page names them."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from retold.sources.page.words import plain

_NO_NAME = re.compile(r"https?\b|www\b|[@/]|^\W*$", re.IGNORECASE)
_BY = re.compile(r"^by:?\s+", re.IGNORECASE)
_JOINED = re.compile(r",\s+and\s+|,\s+|\s+and\s+|\s*&\s*")
_MOST_WORDS = 8
"""A name of more words is a sentence."""


def authors(article: Mapping[str, Any], found: str | None) -> tuple[str, ...]:
    """The authors of an article's record, else those found on the page (their names parted by semicolons)."""
    recorded = tuple(_names(article.get("author")))
    return _once(recorded or tuple(plain(name) for name in (found or "").split(";")))


def _names(value: Any) -> Iterator[str]:
    """The names in the field of a record: names or records with names, one or a list of them."""
    for one in value if isinstance(value, list) else [value]:
        named = one.get("name") if isinstance(one, dict) else one
        for name in named if isinstance(named, list) else [named]:
            if isinstance(name, str):
                yield from _each(plain(name))


def _each(written: str) -> list[str]:
    """The names that one field joins: "A B, C D and E F"; a single word between marks makes it one name."""
    parts = _JOINED.split(written)
    return parts if all(len(part.split()) > 1 for part in parts) else [written]


def _once(names: tuple[str, ...]) -> tuple[str, ...]:
    """Each name once, as it was first written, without what is no name: addresses, and names made for addresses."""
    kept: dict[str, str] = {}
    for name in (_BY.sub("", name) for name in names):
        if not _NO_NAME.search(name) and len(name.split()) <= _MOST_WORDS:
            key = name.lower().replace("-", " ")
            kept[key] = min(kept.get(key, name), name)  # a space comes before a hyphen
    return tuple(kept.values())
