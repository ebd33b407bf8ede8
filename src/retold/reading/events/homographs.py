"""Which words that are nouns and verbs alike can only be verbs where they stand: "soldiers shot a man"."""

from collections.abc import Iterator, Sequence

from retold.reading.events.grammar import DETERMINERS
from retold.reading.events.tokens import Token

_PASTS = frozenset(("nvd", "nvdn", "xvd", "xvdn"))
_THIRD_PERSONS = frozenset(("nvz", "xvz"))
_ARTICLES = frozenset(("a", "an", "the", "his", "her", "its"))
_SUBJECTS = frozenset(("he", "she", "they", "we", "i", "who", "it"))
_OBJECTS = DETERMINERS - {"'s"} | {"him", "them", "us"}
_NOUNS = frozenset(("Name", "n", "ns", "xvb", "xvz", "thing"))
_FEARING = frozenset(("fear", "suspect", "hope", "doubt", "plan", "demand", "claim"))
_OPENERS = frozenset("if unless when once until after before as".split())
_REACH = 4
"""Words of a subject between what opens a clause and its only verb."""


def told_apart(tokens: Sequence[Token]) -> list[Token]:
    """Tokens, of which those that can only be verbs have no kind of nouns any more."""
    verbs = set(_verbs(tokens))
    return (
        [token._replace(kind=token.kind[1:]) if place in verbs else token for place, token in enumerate(tokens)]
        if verbs
        else list(tokens)
    )


def _verbs(tokens: Sequence[Token]) -> Iterator[int]:
    """The places of pasts with subject and object, and of third persons that have to be the verb of their clause."""
    for place in range(1, len(tokens) - 1):
        token, before, following = tokens[place], tokens[place - 1], tokens[place + 1]
        if token.kind in _PASTS:
            if (before.kind in _NOUNS or before.word in _SUBJECTS) and _is_object(following):
                yield place
        elif token.word in _FEARING:
            if token.kind[0] in "nx" and _is_plural(before) and (_is_object(following) or following.word == "that"):
                yield place
        elif token.kind in _THIRD_PERSONS and before.kind in ("Name", "n", "ne", "xvb"):
            article = following.word in _ARTICLES and before.kind != "xvb"
            if article or _closes_clause(tokens, place):
                yield place


def _is_object(token: Token) -> bool:
    """Whether a word can begin the object right behind its verb."""
    return token.kind in ("Name", "#", "ns") or token.word in _OBJECTS


def _is_plural(token: Token) -> bool:
    """Whether a word is a plural, or the police."""
    named = token.kind == "Name" and token.word.endswith("s")
    return named or token.kind in ("ns", "nes") or token.word in ("police", "Police", "they", "we")


def _closes_clause(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word ends a clause that has no other verb: "if the river rises,"."""
    if tokens[place + 1].word not in (",", "."):
        return False
    opening = next((n for n in range(place - 1, max(-1, place - 2 - _REACH), -1) if tokens[n].word in _OPENERS), None)
    return opening is not None and not any("v" in tokens[n].kind for n in range(opening + 1, place - 1))
