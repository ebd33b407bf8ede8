"""Spellings of names from other alphabets: Gadhafi, Qaddafi and Gaddafi, López and Lopez, Müller and Mueller."""

import re
import unicodedata
from functools import lru_cache

_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "a", "œ": "o", "ß": "s"})
_MARKS = str.maketrans("", "", "'’- ")
_ARTICLE = re.compile(r"^(?:al|el)[- ](?=\w{3})")
_SAME = (
    (re.compile(r"gh|q"), "g"),
    (re.compile(r"dh"), "d"),
    (re.compile(r"ae"), "a"),
    (re.compile(r"oe|ou|oo|ue|u"), "o"),
    (re.compile(r"iy|yy?|ii$|ij$|(?<!^.)[ie]y$"), "i"),
    (re.compile(r"ich$|itch$|ych$"), "ic"),
    (re.compile(r"(\w)\1"), r"\1"),
)
"""What other alphabets leave open; the vowels that tell Hassan from Hussein stay."""

_SHORTEST = 4
"""Letters that are left of names whose letters may differ; shorter ones must be equal but for their accents."""


def without_accents(word: str) -> str:
    """The letters alone, in lower case.

    >>> without_accents("López")
    'lopez'
    """
    if word.isascii():
        return word.lower()
    plain = "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
    return plain.lower().translate(_PLAIN)


@lru_cache(maxsize=1 << 14)
def spelling_key(word: str) -> str:
    """A form that is the same for spellings of one name out of another alphabet.

    >>> {spelling_key(name) for name in ("Gadhafi", "Qaddafi", "el-Gaddafi")}
    {'gadafi'}
    """
    plain = without_accents(word)
    key = _ARTICLE.sub("", plain).translate(_MARKS)
    for pattern, letters in _SAME:
        key = pattern.sub(letters, key)
    return key if len(key) >= _SHORTEST else plain
