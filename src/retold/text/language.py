"""Which language a text is in: plain English by the words that hold it together, everything else by py3langid."""

import re
from functools import cache
from typing import Any

_WORD = re.compile(r"[^\W\d_]+")
_HOLDING = frozenset(
    """the of and to in a is that for on was with as at by from it be are has have had were this which but not an his
    her their they he she who will would been its or after said about more than when also one into out up over
    """.split()
)
_LOOKED_AT = 2000
"""Characters: the beginning tells as much as the whole."""

_FEWEST_WORDS = 20
"""Headlines and lists leave such words out, and of a few words no program tells the language."""

_FEWEST_LETTERS = 20
"""Of a script of its own, which tells more; many of these put no spaces between words."""

_PLAIN = 0.2
"""Of 5,000 reports of American outlets one has fewer of such words, of texts in 31 other languages none has .15."""

_LEAST = 0.12
"""Of 2,248 English reports two have fewer, an examination paper and a list of results."""

_SURE = 0.65
"""Texts of two sentences in 32 languages are told rightly with .68 and more (Indonesian, which is close to Malay);
what is taken for Pidgin with less, of agencies' reports, is a table in English."""

NOT_TOLD = "und"
"""The code for a text long enough to tell that is no plain English and can't be told: a table, a mixture."""

_VARIANTS = {"arz": "ar", "ary": "ar", "wuu": "zh", "yue": "zh", "hbo": "he", "grc": "el", "nb": "no", "nn": "no",
             "iw": "he", "in": "id", "fil": "tl"}  # fmt: skip
"""Languages that are written nearly as another, or had another code."""

_ENGLISHES = {"en", "pcm"}
"""What tables in the English of agencies are taken for, Nigerian Pidgin being written with few of its small words."""

_LATIN = 0x0250
"""The code points below are letters of Latin scripts."""


def language_of(text: str, stated: str | None = None) -> str | None:
    """The ISO 639 code of a text's language, None if it is too short to tell, ``und`` if it can't be told.

    ``stated`` is what came with it, such as the ``lang`` of a page: it is believed where the text bears it out or
    leaves a choice, for templates say "en" under texts in every language.
    """
    start = text[:_LOOKED_AT]
    words = _WORD.findall(start.lower())
    share = sum(word in _HOLDING for word in words) / max(1, len(words))
    if len(words) >= _FEWEST_WORDS and share >= _PLAIN:
        return "en"
    own_script = sum(map(_is_of_own_script, words))
    if len(words) < _FEWEST_WORDS and own_script < max(1, len(words) / 2):
        return _borne_out(start, stated) if stated else None
    if len(words) < _FEWEST_WORDS and sum(map(len, words)) < _FEWEST_LETTERS:
        return None
    ranked = _ranked(start)
    if ranked[0][1] >= _SURE:
        return ranked[0][0]
    if {name for name, _ in ranked} == _ENGLISHES:
        return "en"
    if stated and _normal(stated) in (name for name, _ in ranked):
        return _normal(stated)
    return "en" if share >= _LEAST else NOT_TOLD


def is_english(text: str, language: str | None = None) -> bool:
    """Whether a text is English, or too short to tell; ``language`` is its own where that is known."""
    return (language or language_of(text)) in ("en", None)


def _is_of_own_script(word: str) -> bool:
    return ord(word[0]) >= _LATIN


def _borne_out(start: str, stated: str) -> str | None:
    """The language that is stated of a short text, if it is the likeliest one."""
    code = _normal(stated)
    return code if code == _ranked(start)[0][0] else None


def _normal(stated: str) -> str:
    """The code of a language without its country or script: en for en-GB, en_US and EN."""
    return _code(re.split(r"[-_]", stated.strip().lower(), maxsplit=1)[0])


def _code(name: str) -> str:
    return NOT_TOLD if name == "zxx" else _VARIANTS.get(name, name)


def _ranked(text: str) -> list[tuple[str, float]]:
    """The two likeliest languages of a text, with their likelihoods; variants of one count together."""
    found: dict[str, float] = {}
    for name, likelihood in _identifier().rank(text):
        found[_code(name)] = found.get(_code(name), 0.0) + likelihood
    return sorted(found.items(), key=lambda one: -one[1])[:2]


@cache
def _identifier() -> Any:
    """The program that tells languages; it takes half a second to come and 100 MB, so only who needs it gets it."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
