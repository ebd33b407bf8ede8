"""Words of a page as they are compared: without mark-up, marks, spaces and case."""

import html
import re

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_BETWEEN = re.compile(r"[\W_]+")


def fit(text: str) -> str:
    """The text without the signs that no XML may have: trees of pages break on them when they are changed."""
    return _UNFIT.sub("", text)


def plain(text: str) -> str:
    """One line of words, character references resolved."""
    return " ".join(html.unescape(text).split())


def letters(text: str) -> str:
    """The letters and digits of a text in lower case."""
    return _BETWEEN.sub("", text.lower())
