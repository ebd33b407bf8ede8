"""The words of a sentence that say what happens, as far as their forms show it without a parser."""

import re
from collections.abc import Sequence

from retold.text.irregular import BASE_FORMS
from retold.text.words import Word

_REGULAR = re.compile(r"[a-z]{3,}(?:ed|ing)")
_BASE = re.compile(r"[a-z]*(?:[^s]|[su]s)")
"""What can stand behind "to" as a verb: "to two silos" holds none."""
_ADVERB = re.compile(r"[a-z]+ly|also|already|even|ever|just|never|now|once|soon|still|then")
_UNCHANGED = frozenset("cut hit hurt put set shut split spread".split())
_NO_VERBS = frozenset(
    "children crises dice feet geese halves knives leaves lives loaves men mice people selves shelves teeth thieves"
    " things wives wolves women according during including following regarding anything everything nothing something"
    " indeed hundred".split()
)
_BEFORE_VERB = frozenset(
    "to will would can could may might must shall should not did does do cannot won't wouldn't didn't doesn't don't"
    " couldn't can't".split()
)
_BEFORE_NOUN = frozenset(
    "a an the his her its their our my your this that these those some any no of in on at by for from with".split()
)
_PARTICLES = frozenset("out up off down over away".split())


def predicates(words: Sequence[Word]) -> dict[str, bool]:
    """The concepts of the verbs in a sentence's words, and whether a particle makes each of them another verb.

    Found are past and -ing forms that follow no article or preposition, and the word behind "to" or an auxiliary.

    >>> from retold.text import split_words
    >>> predicates(split_words("The drying tower burned and broke down; crews hope to save the rest."))
    {'burn': False, 'break': True, 'save': False}
    """
    found: dict[str, bool] = {}
    before = ""
    for place, word in enumerate(words):
        if word.content and not word.concept[0].isdigit() and _is_verb(word.surface, before):
            behind = words[place + 1].surface if place + 1 < len(words) else ""
            found[word.concept] = found.get(word.concept, False) or behind in _PARTICLES
        if not _ADVERB.fullmatch(word.surface):
            before = word.surface.lower().replace("’", "'")
    return found


def _is_verb(surface: str, before: str) -> bool:
    """Whether a word in lower case is a verb by its form or by the word before it."""
    if not surface.isalpha() or not surface[0].islower() or surface in _NO_VERBS:
        return False
    if before in _BEFORE_VERB and _BASE.fullmatch(surface):
        return True
    by_form = surface in BASE_FORMS or surface in _UNCHANGED or bool(_REGULAR.fullmatch(surface))
    return by_form and before not in _BEFORE_NOUN
