"""Results that exclude each other in corresponding sentences: who was acquitted here was convicted there."""

from collections.abc import Iterator

from retold.comparing.differences.sides import Pair, Side
from retold.comparing.sentences.answers import Answer, answers_in, are_near_the_same, opposed_answers
from retold.model import Difference

EXCLUDES = "another outcome"
"""What is said of such a difference."""

SURE = 0.8
"""Likeness of two passages from which on the results that they tell are of one thing."""


def find_outcomes(pair: Pair) -> Iterator[Difference]:
    """The first results of two corresponding passages of which only one can be."""
    if pair.likeness < SURE:
        return
    for one, other in opposed_answers(_answers(pair.a), _answers(pair.b)):
        if are_near_the_same(one, other):
            yield Difference("negation", one.span, other.span, EXCLUDES)
            return


def _answers(side: Side) -> list[Answer]:
    """The results that a side speaks of."""
    return [one for one in answers_in(side.told.reading) if one.sentence in side.sentences]
