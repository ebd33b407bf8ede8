"""Words of a page as they are compared: without mark-up, marks, spaces and case."""

import html


def plain(text: str) -> str:
    """One line of words, character references resolved."""
    return " ".join(html.unescape(text).split())


def letters(text: str) -> str:
    """The letters and digits of a text in lower case."""
    return "".join(character for character in text.lower() if character.isalnum())
