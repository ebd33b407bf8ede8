"""Words that may stand for one another in a retelling, without being the same."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files

from retold.text.concepts import concept

PREFIX = 6
"""Concepts with so many first letters in common count as related: "convict" and "conviction". On news_synth, links
found with 6 letters have F1 .730 (five-fold), with 5 .728, with 4 .725, without .727."""

_DOUBLED = re.compile(r"(.)\1")
_SOFT_LETTERS = re.compile(r"[aeiouyh]")


@lru_cache(maxsize=200_000)
def relations(word: str, name: bool = False) -> frozenset[str]:
    """Keys of which related concepts have at least one in common.

    Two concepts are related if they stand in one group of the table, begin alike or, where both are written as
    names, differ in vowels, h and doubled letters only.

    >>> bool(relations(concept("trip")) & relations(concept("visits")))
    True
    >>> bool(relations("antoni", True) & relations("anthoni", True))
    True
    """
    keys = {f"#{number}" for number in _groups().get(word, ())}
    if len(word) >= PREFIX and word.isalpha():
        keys.add("~" + word[:PREFIX])
    if name and len(bones := _DOUBLED.sub(r"\1", _SOFT_LETTERS.sub("", word[1:]))) > 1:
        keys.add(f"={word[0]}{bones}")
    return frozenset(keys)


def are_kin(one: str, other: str) -> bool:
    """Whether two concepts are one, or related."""
    return one == other or not relations(one).isdisjoint(relations(other))


def related_to(others: Iterable[str], words: Iterable[str]) -> list[str]:
    """Those of some concepts that stand among others, in this form or a related one.

    >>> related_to([concept("visits")], [concept("trip"), concept("bridge")]) == [concept("trip")]
    True
    """
    known = set(others)
    keys = {key for each in known for key in relations(each)}
    return [word for word in words if word in known or not keys.isdisjoint(relations(word))]


def share_group(one: str, other: str) -> bool:
    """Whether two concepts say the same: "arrest", "detain"; that they begin alike is not enough."""
    return any(key[0] == "#" for key in relations(one) & relations(other))


@cache
def _groups() -> dict[str, tuple[int, ...]]:
    """The numbers of the groups that each concept stands in."""
    lines = files("retold.data").joinpath("related_words.txt").read_text("utf-8").splitlines()
    groups: dict[str, tuple[int, ...]] = {}
    for number, line in enumerate(lines):
        if not line.startswith("#"):
            for word in line.split():
                groups[concept(word)] = (*groups.get(concept(word), ()), number)
    return groups
