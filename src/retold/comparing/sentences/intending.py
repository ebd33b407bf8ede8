"""Whether one text only plans, wants, asks or supposes what the other tells as done: they do not tell the same."""

import re
from collections.abc import Iterator
from functools import lru_cache

from retold.comparing.sentences.asserting import asserted
from retold.comparing.sentences.senses import Sense, sense_of
from retold.text import fold, idf, split_words
from retold.text.irregular import BASE_FORMS
from retold.text.related import relations

REACH = 6
"""So many content words behind such a phrase are what it leaves open."""

MOST = 0.5
"""Part of what is left open, by weight, that the other text has to speak of."""

_OPEN = re.compile(
    r"\b(?:"
    r"want(?:s|ed|ing)?|wish(?:es|ed)?(?= to\b)|hop(?:es|ed|ing)(?= (?:to|that)\b)|intend(?:s|ed)?"
    r"|threaten(?:s|ed|ing)?|demand(?:s|ed|ing)?"
    r"|plan(?:s|ned|ning)?(?= to\b)|(?:seek(?:s|ing)?|sought|hope|try|trie[sd]|trying|attempt(?:s|ed)?)(?= to\b)"
    r"|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:on|for)|propos(?:es|ed|ing)|consider(?:s|ed|ing)?"
    r"|(?:due|set|about|expected|ready|likely|supposed|scheduled)(?= to\b)"
    r"|(?P<modal>will|would|may|might|could|should|must)|(?<!as )if|unless|whether"
    r")(?![\w'])(?! (?:have|not)\b)"
)
"""Words behind which nothing has happened yet."""

_ALLEGED = re.compile(
    r"\b(?:accus(?:es?|ed|ing)(?= [^.;]{1,60}? of\b)|accused of|alleg(?:es?|ing)|allegedly|(?:suspected|accused) of"
    r"|charged with)\b"
)
"""Words behind which something is said of somebody that nobody has found yet."""

_CLOSING = "\"'”’) "
_JOINT = re.compile(r"[,;:—\n]|\b(?:but|while|after|before|when|because)\b")


def alleges(one: str, other: str) -> bool:
    """Whether one text says that somebody is accused of what the other, which accuses nobody, tells as done.

    >>> alleges("Prosecutors accuse Hollis of forging the letter.", "Hollis forged the letter, the court found.")
    True
    """
    return _awaits(one, other, _ALLEGED) or _awaits(other, one, _ALLEGED)


def leaves_open(one: str, other: str) -> bool:
    """Whether one text leaves open what the other tells as done, or asks what the other tells.

    >>> leaves_open("The union threatened to stop all ferries.", "The union stopped all ferries on Friday.")
    True
    >>> leaves_open("The union will stop all ferries.", "The union threatened to stop all ferries.")
    False
    """
    return _asks(one) != _asks(other) or _awaits(one, other, _OPEN) or _awaits(other, one, _OPEN)


def _asks(text: str) -> bool:
    return fold(text).rstrip(_CLOSING).endswith("?")


def _awaits(one: str, other: str, phrases: re.Pattern[str]) -> bool:
    """Whether what stands behind a phrase of the first text has been done in the second, which leaves nothing open."""
    scopes = _left_open(one, phrases)
    if not scopes or phrases.search(fold(other)):
        return False
    told, done = sense_of(other), _done(other)
    return any(_is_done(scope, told, done) for scope in scopes)


def _is_done(scope: tuple[str, ...], told: Sense, done: frozenset[str]) -> bool:
    if done.isdisjoint(scope):
        return False
    found = (each for each in scope if each in told.concepts or not told.keys.isdisjoint(relations(each)))
    return sum(map(idf, found)) >= MOST * sum(map(idf, scope))


@lru_cache(maxsize=20_000)
def _left_open(text: str, phrases: re.Pattern[str]) -> tuple[tuple[str, ...], ...]:
    """The content words behind each phrase that leaves something open."""
    return tuple(scope for scope in _scopes(text, phrases) if scope)


def _scopes(text: str, phrases: re.Pattern[str]) -> Iterator[tuple[str, ...]]:
    folded = fold(text)
    for match in phrases.finditer(folded):
        if text.startswith(("May", "Will"), match.start()):
            continue
        joint = _JOINT.search(folded, match.end())
        end = joint.start() if joint and match[0] not in ("if", "unless") else len(text)
        words = [word for word in split_words(text, match.end(), end) if word.content]
        if match.groupdict().get("modal"):
            words = [word for word in words if not word.surface.endswith("ly")][:1]
        yield tuple(word.concept for word in words)[:REACH]


@lru_cache(maxsize=20_000)
def _done(text: str) -> frozenset[str]:
    """The concepts of the verbs in the past that the main clauses of a text assert."""
    past = {word.concept for word in split_words(text) if _is_past(word.surface)}
    return asserted(text).verbs & past


def _is_past(surface: str) -> bool:
    return surface.islower() and (surface.endswith("ed") or surface in BASE_FORMS)
