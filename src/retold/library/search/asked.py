"""What people type into a search, as a query that the full-text index understands.

All words must be there, in any order. A word also finds its singular or plural; words between quotation marks stand
together, just so; a star ends a word that may go on. Everything else is letters to look for: no input is an error.

The index has the words as they are written. Stems, as search engines often use them, would find "new" for "news" and
"intern" for "international", and nobody could ask for the one without the other.
"""

import re

_PARTS = re.compile(r'["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+)')
_LETTER = re.compile(r"[^\W_]")
_POSSESSIVE = re.compile(r"['’]s?$")
_PLAIN = re.compile(r"[^\W\d_]{3,}")
_ALIKE = frozenset("news physics politics economics athletics mathematics series species does was has this".split())
"""Words in -s that are no plural."""


def query_of(words: str) -> str | None:
    """The query; None where there is no word in the words.

    >>> query_of('harbour "ferry line" pass*')
    '("harbour" OR "harbours") AND "ferry line" AND "pass" *'
    """
    parts = [_phrase(phrase) if phrase else _word(word) for phrase, word in _PARTS.findall(words.replace("\0", " "))]
    return " AND ".join(part for part in parts if part) or None


def _phrase(text: str) -> str:
    return f'"{text}"' if _LETTER.search(text) else ""


def _word(text: str) -> str:
    """A word in its forms, or up to its star."""
    if text.endswith("*"):
        return f"{found} *" if (found := _phrase(text.rstrip("*"))) else ""
    forms = [found for form in _forms(_POSSESSIVE.sub("", text)) if (found := _phrase(form))]
    return f"({' OR '.join(forms)})" if len(forms) > 1 else "".join(forms)


def _forms(word: str) -> list[str]:
    """The word, and its singular or plural if it is a plain word."""
    lower = word.lower()
    if not _PLAIN.fullmatch(word) or lower in _ALIKE:
        return [word]
    if lower.endswith("ies") and len(word) > 4:
        return [word, word[:-3] + "y"]
    if lower.endswith(("sses", "shes", "ches", "xes", "zes")):
        return [word, word[:-2]]
    if lower.endswith("s"):
        return [word] if lower.endswith(("ss", "us", "is")) else [word, word[:-1]]
    return [word, _plural(word, lower)]


def _plural(word: str, lower: str) -> str:
    if lower.endswith("y") and lower[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if lower.endswith(("s", "sh", "ch", "x", "z")) else "s")
