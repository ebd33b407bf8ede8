"""The headline that a page shows, among the titles that it gives to browsers, search engines and networks."""

import re
from collections.abc import Mapping
from typing import Any

from retold.sources.page.words import letters, plain

_SHARED = 1 / 3
"""How many of its words a heading has in common with another title of the page, at the least: a form's has none."""

_WORDS = re.compile(r"\w+")


def headline(tree: Any, article: Mapping[str, Any]) -> str | None:
    """The first heading that is about the article, else the title of its record, else those for networks and browsers.

    A heading alone can be that of a form ("Log in"); one that has no word in common with any other title is left out.
    Where the record's title goes on after the heading or the other way round, the heading is what readers saw; where
    they differ, it is if the title for networks agrees with it.
    """
    recorded = _first([article["headline"]] if isinstance(article.get("headline"), str) else [])
    shared = _first(tree.xpath("//meta[@property='og:title']/@content"))
    browser = _first(tree.xpath("//head/title//text()"))
    others = [title for title in (recorded, shared, browser) if title]
    headings = (plain(heading.text_content()) for heading in tree.iterfind(".//h1"))
    shown = next((heading for heading in headings if heading and _is_about(heading, others)), None)
    if shown and recorded and not _agree(shown, recorded) and letters(shown) != letters(shared or ""):
        return recorded
    return shown or recorded or shared or browser


def _first(texts: list[str]) -> str | None:
    """The first of the texts, if it says something."""
    return plain(texts[0]) or None if texts else None


def _is_about(heading: str, others: list[str]) -> bool:
    """Whether a heading shares enough words with one of the page's other titles, or has none to be compared with."""
    words = _words(heading)
    return not others or any(len(words & _words(other)) >= max(1, _SHARED * len(words)) for other in others)


def _words(text: str) -> set[str]:
    return set(_WORDS.findall(text.lower()))


def _agree(one: str, other: str) -> bool:
    """Whether one of two titles is the other, or its beginning."""
    one, other = letters(one), letters(other)
    return one.startswith(other) or other.startswith(one)
