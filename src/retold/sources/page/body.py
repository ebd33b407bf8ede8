"""The report's text in the record of its article, for pages whose mark-up hides most of it."""

import re
from collections.abc import Mapping
from typing import Any

from retold.sources.page.words import letters, plain

_LOST = 0.6
"""Of two pages of 84 whose record has more text than was found on them this parts the one that lost half of its
article (.64 of the true text found) from those whose record holds other texts too (.8)."""

_FEWEST_WORDS = 100
"""Shorter texts are summaries."""

_MARK_UP = re.compile(r"<[^<>]*>")
_PARAGRAPH = re.compile(r"\s*\n\s*|<(?:/p|br\s*/?)>", re.IGNORECASE)
_CUT_OFF = ("…", "...")


def recorded_text(article: Mapping[str, Any], found: str) -> str | None:
    """The text of the article's record, if it is far longer than the text found and has its beginning in it."""
    written = article.get("articleBody")
    if not isinstance(written, str) or len(written.split()) < _FEWEST_WORDS or written.rstrip().endswith(_CUT_OFF):
        return None
    text = "\n".join(filter(None, (plain(_MARK_UP.sub(" ", one)) for one in _PARAGRAPH.split(written))))
    whole, part = letters(text), letters(found)
    return text if len(part) < _LOST * len(whole) and _middle(part) in whole else None


def _middle(words: str) -> str:
    """Some letters from the middle of a text: its beginning may be a caption."""
    return words[len(words) // 2 :][:30]
