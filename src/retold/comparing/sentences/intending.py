"""Whether one text only plans, wants, asks or supposes what the other tells as done: they do not tell the same."""

from collections.abc import Sequence
from functools import lru_cache

from retold.comparing.sentences.asserting import asserted
from retold.comparing.sentences.frames import Frame, Kind, frames_in
from retold.comparing.sentences.senses import Sense, sense_of
from retold.text import fold, idf, split_words
from retold.text.irregular import BASE_FORMS
from retold.text.related import relations

REACH = 6
"""So many content words behind such a phrase are what it leaves open."""

MOST = 0.5
"""Part of what is left open, by weight, that the other text has to speak of."""

_OPEN: Sequence[Kind] = ("open", "planned", "modal")
_ALLEGED: Sequence[Kind] = ("alleged",)
_CLOSING = "\"'”’) "


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


def _awaits(one: str, other: str, kinds: Sequence[Kind]) -> bool:
    """Whether what stands in a frame of the first text has been done in the second, which has no such frame."""
    frames = [frame for frame in frames_in(one) if frame.kind in kinds]
    if not frames or any(frame.kind in kinds for frame in frames_in(other)):
        return False
    told, done = sense_of(other), _done(other)
    return any(_is_done(_framed(one, frame), told, done) for frame in frames)


def _is_done(framed: tuple[str, ...], told: Sense, done: frozenset[str]) -> bool:
    if done.isdisjoint(framed):
        return False
    found = (each for each in framed if each in told.concepts or not told.keys.isdisjoint(relations(each)))
    return sum(map(idf, found)) >= MOST * sum(map(idf, framed))


def _framed(text: str, frame: Frame) -> tuple[str, ...]:
    """The content words in a frame; behind "will" the verb alone."""
    words = [word for word in split_words(text, *frame.scope) if word.content]
    if frame.kind == "modal":
        words = [word for word in words if not word.surface.endswith("ly")][:1]
    return tuple(word.concept for word in words)[:REACH]


@lru_cache(maxsize=20_000)
def _done(text: str) -> frozenset[str]:
    """The concepts of the verbs in the past that the main clauses of a text assert."""
    past = {word.concept for word in split_words(text) if _is_past(word.surface)}
    return asserted(text).verbs & past


def _is_past(surface: str) -> bool:
    return surface.islower() and (surface.endswith("ed") or surface in BASE_FORMS)
