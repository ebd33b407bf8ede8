"""Kinds of people of which one never stands for another: who is a witness here is no detective there."""

from collections.abc import Collection

from retold.comparing.sentences.opposites import are_opposites
from retold.text import concept

_FAMILIES = tuple(
    frozenset(map(concept, words.split()))
    for words in (
        "police officer officers detective detectives sheriff constable",
        "witness witnesses bystander bystanders neighbour neighbours resident residents passenger passengers survivor "
        "survivors victim victims",
        "doctor doctors surgeon surgeons hospital medic medics paramedic paramedics",
        "analyst analysts economist economists expert experts historian historians scientist scientists researcher "
        "researchers",
        "prosecutor prosecutors",
        "union unions",
        "company companies firm firms employer employers management owner owners operator operators",
        "army military navy soldier soldiers",
        "diplomat diplomats envoy envoys ambassador",
        "activist activists campaigner campaigners protester protesters demonstrator demonstrators rebel rebels",
        "father mother brother sister son daughter parents family relatives wife husband widow grandfather grandmother",
        "teacher teachers headteacher lecturer",
        "pupil pupils student students schoolboy schoolgirl",
    )
)


def family_of(words: Collection[str]) -> int | None:
    """The number of the first family that one of some concepts is in; an official may be of any."""
    return next((number for number, family in enumerate(_FAMILIES) if not family.isdisjoint(words)), None)


def is_in(family: int, words: Collection[str]) -> bool:
    """Whether one of some concepts is in a family."""
    return not _FAMILIES[family].isdisjoint(words)


def are_others(one: str, other: str) -> bool:
    """Whether two words for people never stand for each other.

    >>> are_others(concept("teacher"), concept("pupil")), are_others(concept("officer"), concept("policeman"))
    (True, False)
    """
    families = family_of([one]), family_of([other])
    return are_opposites(one, other) or (None not in families and families[0] != families[1])
