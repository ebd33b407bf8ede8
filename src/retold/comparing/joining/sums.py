"""Sums of money: one may name a thing ("a prize of 4.2 million"), and says nothing then of what happened to it."""

import re

from retold.comparing.sentences.asserting import are_told, asserted
from retold.comparing.sentences.senses import Sense, sense_of
from retold.text import concept, fold

_OF_SUM = re.compile(r"\b([a-z]+) of (?:[$£€¥]\s?)?(\d[\d.,]*\d|\d)")


def name_one_sum(one: str, other: str) -> bool:
    """Whether two texts assert other things of what they name by one sum, and have no other name in common.

    >>> paid = "The prize of $4.2 million was claimed, but no part of it has been paid."
    >>> name_one_sum(paid, "A judge froze a prize of $4.2 million after seven bakers said that all had paid.")
    True
    >>> name_one_sum(paid, "Not one dollar of the prize of $4.2 million was paid out.")
    False
    """
    if _things(one).isdisjoint(_things(other)) or not share_sum_alone(sense_of(one), sense_of(other)):
        return False
    ours, theirs = asserted(one), asserted(other)
    told = are_told(ours.verbs, theirs.main) or are_told(theirs.verbs, ours.main)
    return bool(ours.verbs and theirs.verbs) and not told


def _things(text: str) -> frozenset[tuple[str, str]]:
    """What a text names by a sum, each with the figure."""
    return frozenset((concept(noun), figure) for noun, figure in _OF_SUM.findall(fold(text)))


def share_sum_alone(a: Sense, b: Sense) -> bool:
    """Whether two texts have no figure but sums of money in common, and no name: a sum names a thing by itself."""
    names = (each for each, name in a.concepts.items() if name and b.concepts.get(each))
    return a.figures & b.figures <= a.sums | b.sums and not any(names)
