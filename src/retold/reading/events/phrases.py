"""The noun phrases of a sentence."""

from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from retold.reading.events.grammar import (
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    NOMINAL,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    WEEKDAYS,
)
from retold.reading.events.groups import is_adverb
from retold.reading.events.tokens import Token

_ALONE = PRONOUNS - frozenset("this that these those".split())
_STANDS_ALONE = frozenset(
    "this that these those her one two some any many several few most all both such others first".split()
)
"""Words of those that open a phrase which can be all of it."""

_PLURALS = frozenset(("ns", "nes", "xvz", "nvz"))
"""Kinds before which "that" opens a clause: "ruled out that troops fled"."""

_MARKS_IN_PHRASE = frozenset(("Name", "#", "$", "%", "&"))


PARTS = _STANDS_ALONE | frozenset("half thousands hundreds dozens millions part three four five six seven".split())
"""Words that with "of" say how much of what follows: "two of the ships"."""


class NounPhrase(NamedTuple):
    """A noun phrase: the places of its first and last token, and the preposition that governs it, or ""."""

    first: int
    last: int
    preposition: str = ""


def phrases_of(
    tokens: Sequence[Token], verbs: Sequence[bool], times: Set[int], people: Mapping[int, int]
) -> list[NounPhrase]:
    """The noun phrases of a sentence in order; a determiner begins a new one, and a pronoun is one by itself.

    ``times`` are the places of words that belong to dates, which stand in no role; ``people`` has for the last word of
    a person's name the first.
    """
    found: list[NounPhrase] = []
    first = -1
    for place, token in enumerate(tokens):
        alone = token.word in _ALONE or (token.word in ("that", "her") and not _is_determiner(tokens, place))
        inside = not verbs[place] and place not in times and (alone or _is_nominal(token))
        if first >= 0 and token.word in QUOTES:
            inside = _marks_a_word(tokens, verbs, first, place)
        if first >= 0 and (not inside or alone or _begins(tokens, place)):
            _close(found, tokens, first, place - 1, people)
            first = -1
        if alone:
            if token.word != "that" or not _opens_clause(tokens, verbs, place):
                _close(found, tokens, place, place, people)
        elif inside and first < 0 and token.word != "'s":
            first = place
    if first >= 0:
        _close(found, tokens, first, len(tokens) - 1, people)
    return found


def _is_nominal(token: Token) -> bool:
    """Whether a word that is no verb can be part of a noun phrase."""
    if token.kind == token.word:
        return token.word in NOMINAL or token.word in _MARKS_IN_PHRASE
    return token.kind in _MARKS_IN_PHRASE or (token.kind[0].isalpha() and token.kind not in ("ly", "sign"))


def _marks_a_word(tokens: Sequence[Token], verbs: Sequence[bool], first: int, place: int) -> bool:
    """Whether a quotation mark in a phrase only sets off a word of it: 'a "New GM"', 'the "historic" deal'."""
    if place + 1 >= len(tokens) or verbs[place + 1]:
        return False
    before, following = tokens[place - 1], tokens[place + 1]
    closes = any(tokens[number].word in QUOTES for number in range(first, place))
    if not closes and before.word not in DETERMINERS and before.kind != "adjective":
        return False
    return _is_nominal(following) and following.word not in DETERMINERS and following.word not in DAYS


def _is_determiner(tokens: Sequence[Token], place: int) -> bool:
    """Whether "that" or "her" belongs to a noun behind it: "that" at the beginning, or behind a preposition."""
    if tokens[place].word == "that":
        if place + 1 < len(tokens) and tokens[place + 1].kind in _PLURALS:
            return False
        return place == 0 or tokens[place - 1].word in PREPOSITIONS
    return place + 1 < len(tokens) and _is_nominal(tokens[place + 1])


def _opens_clause(tokens: Sequence[Token], verbs: Sequence[bool], place: int) -> bool:
    """Whether "that" only opens a clause, rather than being the subject of the verb behind it."""
    number = place + 1
    while number < len(tokens) and is_adverb(tokens[number]):
        number += 1
    return number < len(tokens) and not verbs[number] and tokens[number].word not in AUXILIARIES


def _begins(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token begins a new phrase behind another: a determiner behind a noun, or a day."""
    word, before = tokens[place].word, tokens[place - 1].word
    if before in DETERMINERS:
        return False
    if word in ("next", "last"):
        return place + 1 < len(tokens) and tokens[place + 1].word in DAYS
    return (word in DETERMINERS and word != "'s") or word in WEEKDAYS


def _close(found: list[NounPhrase], tokens: Sequence[Token], first: int, last: int, people: Mapping[int, int]) -> None:
    """Add a phrase with the preposition before it, unless it ends in what names nothing.

    "Half of the crew" and "Secretary of State Ada Holm" are one.
    """
    kind, word = tokens[last].kind, tokens[last].word
    if (kind != "adjective" or first < last) and (word not in NOMINAL or word in _STANDS_ALONE):
        before = tokens[first - 1].word if first else ""
        part = found[-1] if found and before == "of" and found[-1].last == first - 2 else None
        titled = people.get(last, first) > first
        if part and (titled or (part.first == part.last and tokens[part.last].word.lower() in PARTS)):
            found[-1] = part._replace(last=last)
        else:
            found.append(NounPhrase(first, last, before if before in PREPOSITIONS else ""))
