"""Whether one of two texts says that something is not so which the other says is: they do not tell the same."""

from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from retold.comparing.sentences.asserting import asserted
from retold.comparing.sentences.frames import frames_in
from retold.comparing.sentences.senses import Sense, sense_of
from retold.text import Word, concept, fold, idf, split_words
from retold.text.related import relations

REACH = 5
"""So many content words behind a negator are what it denies."""

MOST = 0.5
"""Part of what is denied, by weight, that the other text has to speak of."""

_NEGATORS = frozenset("not never no nobody nothing neither without cannot".split())
_LEAVING_OPEN = frozenset("would could may might should wouldn't couldn't shouldn't mightn't".split())
"""What may not be is not denied."""

_NOT_WHOLLY = frozenset(
    "only just yet until immediately necessarily all every entirely fully alone always so more less longer least "
    "later than doubt one comment".split()
)
"""What follows on a negator that does not deny what comes then."""

_STOPS = frozenset("and but or who which when after before because while if unless although , ; : .".split())
_SEEMING = frozenset(
    map(concept, "appear seem prove show mean believe think know want wish have get immediate clear".split())
)
_DENYING = frozenset(
    map(
        concept,
        "deny refuse reject fail avoid prevent stop lack halt abandon cancel unable hardly barely scarcely instead "
        "rather whether unless until if despite although unlikely unclear unknown false untrue withdraw scrap ban bar "
        "block drop end miss against away doubt delay wait postpone decline oppose failure remove little few yet rule "
        "acquit absolve exonerate innocent dismiss refute dispute narrowly none nor nowhere "
        "dont didnt doesnt isnt wasnt wont cant off".split(),
    )
)
"""Words that may deny something without a negator."""


class Denied(NamedTuple):
    """What a negator denies, as concepts, and whether the negator is "without"."""

    what: tuple[str, ...]
    without: bool


def oppose(one: str, other: str) -> bool:
    """Whether one text denies what the other, which denies nothing, tells.

    >>> oppose("No patient data appeared to have been stolen, it said.", "Data of 1,400 patients were taken, it said.")
    True
    >>> oppose("The talks did not end on Monday.", "The talks did not go on.")
    False
    """
    return _denies(one, other) or _denies(other, one)


def _denies(one: str, other: str) -> bool:
    denied = denied_in(one)
    return bool(denied) and not may_deny(other) and any(_is_told(each, other) for each in denied)


@lru_cache(maxsize=20_000)
def denied_in(text: str) -> tuple[Denied, ...]:
    """What each negator of a text's main clauses denies, and each phrase that denies, as concepts."""
    main = asserted(text).main
    words = split_words(main)
    scopes = (_scope(main, words, number) for number in range(len(words)) if _negates(words, number))
    return tuple(scope for scope in (*scopes, *_in_phrases(text)) if scope)


def _in_phrases(text: str) -> Iterator[Denied | None]:
    """What is said not to be so by a verb or phrase: "denied that", "failed to"."""
    for frame in frames_in(text):
        if frame.kind == "denied":
            words = [word for word in split_words(text) if word.span.end > frame.span.start]
            yield _scope(text, words, sum(word.span.start < frame.span.end for word in words) - 1)


def _negates(words: Sequence[Word], number: int) -> bool:
    """Whether a word denies what comes behind it, and not only in part, or as it may be."""
    near = {fold(word.surface) for word in words[max(0, number - 1) : number + 1]}
    if not _is_negator(words[number]) or not near.isdisjoint(_LEAVING_OPEN):
        return False
    return all(word.surface.lower() not in _NOT_WHOLLY for word in words[number + 1 : number + 3])


def _is_negator(word: Word) -> bool:
    written = fold(word.surface)
    return word.concept == "not" or written in _NEGATORS or written.endswith("n't")


def _scope(text: str, words: Sequence[Word], number: int) -> Denied | None:
    found = tuple(_behind(text, words, number))[:REACH]
    return Denied(found, fold(words[number].surface) == "without") if found else None


def _behind(text: str, words: Sequence[Word], number: int) -> Iterator[str]:
    """The content words behind a negator up to the end of its clause."""
    end = words[number].span.end
    for word in words[number + 1 :]:
        between = text[end : word.span.start]
        if word.surface.lower() in _STOPS or any(mark in between for mark in ",;:.—"):
            return
        if word.content and word.concept not in _SEEMING:
            yield word.concept
        end = word.span.end


def may_deny(text: str) -> bool:
    """Whether a text has any word that can deny something, or leave it open."""
    return any(_is_negator(word) or word.concept in _DENYING for word in split_words(text))


def _is_told(denied: Denied, other: str) -> bool:
    """Whether a text has most of what is denied, and the first of it; what went on "without" it must have happened."""
    told = sense_of(other)
    if not _is_in(denied.what[0], told.verbs if denied.without else told.concepts, told):
        return False
    whole = sum(map(idf, denied.what))
    return sum(idf(each) for each in denied.what if _is_in(each, told.concepts, told)) >= MOST * whole


def _is_in(each: str, concepts: Container[str], told: Sense) -> bool:
    """Whether a concept is among those of a text, or one related to it; "agreement" is what was agreed."""
    if each in concepts or concept(each.removesuffix("ment")) in concepts:
        return True
    return concepts is told.concepts and not told.keys.isdisjoint(relations(each))
