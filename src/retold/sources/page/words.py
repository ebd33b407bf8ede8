"""Words of a page as they are compared: without mark-up, marks, spaces and case."""

import html
import re

_BETWEEN = re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """One line of words, character references resolved."""
    return " ".join(html.unescape(text).split())


def letters(text: str) -> str:
    """The letters and digits of a text in lower case."""
    return _BETWEEN.sub("", text.lower())
