"""What people type into a search, as a query that the full-text index understands.

All words must be there, in any order; words between quotation marks stand together; a star ends a word that may go on.
Everything else is letters to look for: no input is an error.
"""

import re

_PARTS = re.compile(r'["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+)')
_WORD = re.compile(r"[^\W_]")


def query_of(words: str) -> str | None:
    """The query; None where there is no word in the words.

    >>> query_of('harbour "ferry line" pass*')
    '"harbour" "ferry line" "pass" *'
    """
    parts = [_part(phrase or word, is_phrase=bool(phrase)) for phrase, word in _PARTS.findall(words)]
    return " ".join(part for part in parts if part) or None


def _part(text: str, *, is_phrase: bool) -> str:
    text = text.replace("\0", " ")
    if not _WORD.search(text):
        return ""
    goes_on = not is_phrase and text.endswith("*")
    return f'"{text.rstrip("*")}"' + (" *" if goes_on else "")
