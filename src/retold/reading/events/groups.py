"""Which words are verbs where they stand, and what the auxiliaries before a verb tell."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from retold.reading.events.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    DO,
    HAVE,
    HELPERS,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    QUOTES,
    SUBJECTS,
)
from retold.reading.events.tokens import Token
from retold.text.remembered import once_for_each_word

Form = Literal["finite", "infinitive", "gerund", "participle"]

_GERUNDS = frozenset(("being", "having", "doing"))
_FINITE = AUXILIARIES - _GERUNDS - {"be", "been"}
_OPENS_OBJECT = DETERMINERS | QUOTES | {"#", "$", "Name", "that", "it", "them", "him", "us", "me"}
_LEAST, _LEAST_OF_PLAIN = 0.5, 0.3
"""What can be a noun too is a verb from this probability on; what cannot, earlier: not every verb is a trigger."""

_LETTERS_AFTER: Mapping[str, str] = {
    **dict.fromkeys(DETERMINERS - frozenset("that this these those both all some many most neither".split()), ""),
    **dict.fromkeys(PREPOSITIONS - frozenset("than as since until before after".split()), "g"),
    **dict.fromkeys(MODALS | DO | {"to"}, "b"),
    **dict.fromkeys(SUBJECTS - {"that"}, "bdnz"),
    **dict.fromkeys(HAVE, "n"),
    **dict.fromkeys(BE - {"'s"}, "gn"),
}
"""Which forms of a verb can stand behind a word; behind all others its probability as a trigger decides."""


class Group(NamedTuple):
    """A verb with its auxiliaries: the places of the first word and of the verb, and what they tell."""

    first: int
    verb: int
    form: Form
    passive: bool
    helpers: frozenset[str]


def is_adverb(token: Token) -> bool:
    """Whether a word may stand between a verb and its auxiliary."""
    return token.kind == "ly" or token.word in ADVERBS


def letters(token: Token) -> str:
    """The letters of the verb forms that a token can be (:func:`inflection.letters_of`)."""
    return _letters_of_kind(token.kind)


@once_for_each_word
def _letters_of_kind(kind: str) -> str:
    """The letters of a kind of words."""
    if kind == "ed":
        return "dn"
    return kind.lstrip("nx")[1:] if kind.startswith(("v", "nv", "xv")) else ""


def mark_verbs(tokens: Sequence[Token], chances: Mapping[int, float]) -> list[bool]:
    """For each token whether it is a verb that stands for itself, "is" and "has" included, auxiliaries not."""
    verbs: list[bool] = []
    for place, token in enumerate(tokens):
        chance = chances.get(place)
        if chance is None:
            verbs.append(False)
        elif own := letters(token):
            likely = chance >= (_LEAST_OF_PLAIN if token.kind[0] in "ve" else _LEAST)
            behind_verb = place > 0 and verbs[-1] and own in ("b", "z")
            verbs.append(not behind_verb and _is_verb(tokens, place, own, likely))
        else:
            verbs.append(not is_helper(tokens, place) and (chance >= _LEAST or _is_main(tokens, place)))
    return verbs


def is_helper(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word is surely an auxiliary: "is to", "does not leave", "has" before a participle; what is none too."""
    word, number = tokens[place].word, place + 1
    while number < len(tokens) and is_adverb(tokens[number]):
        number += 1
    if word not in AUXILIARIES or number >= len(tokens):
        return word not in AUXILIARIES
    if word in BE:
        return tokens[number].word == "to"
    if word in DO:
        return "b" in letters(tokens[number])
    return word in HAVE and "n" in letters(tokens[number]) and _has_object(tokens, number)


def _is_main(tokens: Sequence[Token], place: int) -> bool:
    """Whether "is" or "had" has no other verb behind it: "was unable", "had a plan"."""
    if tokens[place].word == "'s":
        return False
    number = place + 1
    while number < len(tokens) and is_adverb(tokens[number]):
        number += 1
    following = tokens[number] if number < len(tokens) else None
    return following is not None and following.word not in HELPERS and not letters(following)


def _is_verb(tokens: Sequence[Token], place: int, own: str, likely: bool) -> bool:
    """Whether a word that can be a verb is one here: by the word before it, else by its probability."""
    number = place - 1
    while number >= 0 and (is_adverb(tokens[number]) or _is_no_longer(tokens, number)):
        number -= 1
    before = tokens[number] if number >= 0 else None
    if before and before.word == "to" and (own == "g" or tokens[place].word in _GOALS):
        return _has_object(tokens, place) or (number > 0 and tokens[number - 1].word == "close")
    allowed = _LETTERS_AFTER.get(before.word) if before else None
    if allowed is not None:
        return not set(own).isdisjoint(allowed)
    if before and (before.kind == "adjective" or (before.kind == "#" and tokens[place].kind[0] in "nx")):
        return False
    following = tokens[place + 1].word if place + 1 < len(tokens) else ""
    if following == "by" and "n" in own:
        return True
    if following == "of" and ("b" in own or tokens[place].kind[0] in "nx"):
        return False
    if tokens[place].kind[0] in "nx" and own != "g":
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        if after and after.word == "to":
            return likely and place + 2 < len(tokens) and "b" in letters(tokens[place + 2])
        return likely and _has_object(tokens, place)
    return likely


_GOALS = frozenset("police court hospital power office market school press parliament trial safety".split())
"""What one goes, speaks or is brought "to" rather than what one is to do."""


def _has_object(tokens: Sequence[Token], place: int) -> bool:
    """Whether the object of a verb begins behind a word."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is None or (after.word == "that" and place + 2 < len(tokens) and _opens_predicate(tokens[place + 2])):
        return False
    return after.word in _OPENS_OBJECT or after.kind in _OPENS_OBJECT


def _opens_predicate(token: Token) -> bool:
    """Whether a word behind "that" shows it to be a subject: "the strike that was", "the strike that ended"."""
    return token.word in AUXILIARIES or "d" in letters(token)


def group_at(tokens: Sequence[Token], verb: int) -> Group:
    """The verb at a place with its auxiliaries."""
    helpers, first, nearest = set(), verb, ""
    own = letters(tokens[verb])
    number = verb - 1
    while number >= 0 and (tokens[number].word in HELPERS or _is_between(tokens, number)):
        word = tokens[number].word
        if word == "to" and own == "g":
            break
        if word in HELPERS:
            first, nearest = number, nearest or word
        if word in HELPERS or word in NEGATIONS:
            helpers.add(word)
        number -= 1
    form = _form(tokens[first].word if helpers else "", own, tokens[verb].word)
    return Group(first, verb, form, nearest in BE and "n" in own, frozenset(helpers))


def _is_between(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word stands inside a group: an adverb, "no longer", or "since" in "has since closed"."""
    word, before = tokens[place].word, tokens[place - 1].word if place else ""
    if is_adverb(tokens[place]) or (word in ("since", "long") and before in HAVE):
        return True
    return _is_no_longer(tokens, place)


def _is_no_longer(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word is one of "no longer"."""
    number = place if tokens[place].word == "longer" else place + 1
    return 0 < number < len(tokens) and tokens[number].word == "longer" and tokens[number - 1].word == "no"


def _form(helper: str, own: str, word: str) -> Form:
    """The form of a verb by the first of its helpers, else by itself."""
    if helper in _FINITE:
        return "finite"
    if helper == "to":
        return "infinitive"
    if "g" in own or helper in _GERUNDS or word in _GERUNDS:
        return "gerund"
    return "participle" if own == "n" or word in ("been", "be") else "finite"
