"""How likely two claims of other reports are one, told in other words: by what is rare, numbers, fates and places.

A logistic regression on pairs of claims that were not joined (benchmarks/support, events left out one by one).
"""

from collections.abc import Mapping
from functools import lru_cache

from retold.comparing.differences.counting import find_numbers
from retold.comparing.differences.numbers import Number
from retold.comparing.joining.rarity import FAME, shared_here
from retold.comparing.joining.retelling import quotes_from, share_happening
from retold.comparing.sentences.senses import part_of, sense_of
from retold.model import Span
from retold.text import idf
from retold.text.certainty import status_of

# Of 1,000 pairs of claims that tell one fact and 46,000 that tell two, 548 and 205 are above -0.8; before, 488 and 205.
_HERE, _MOST, _NUMBER, _FATE, _BEGUN, _STATUS, _BIAS = 12.5, 3.9, 2.8, 2.2, 2.3, 2.3, -5.3

SHORTEST = 4
"""Claims of fewer concepts are in many others by chance."""

SMALL, YEARS = 12, range(1900, 2100)
"""Numbers up to the first are of many things, unless they are of the dead or hurt; what looks like a year is one."""


def likely(one: str, other: str, often: Mapping[str, int], *, begun: bool) -> float:
    """How much speaks for it that two claims are one; ``begun`` is whether reports of one day begin with both.

    ``often`` is how often each concept is said around.
    """
    if not (quotes_from(one, other) and quotes_from(other, one)):
        return float("-inf")
    if not (begun or share_happening(one, other) or _counted(one) & _counted(other) or _fates(one) & _fates(other)):
        return float("-inf")
    signs = (
        (_HERE, shared_here(one, other, often)),
        (_MOST, _most(one, other, often)),
        (_NUMBER, bool(_counted(one) & _counted(other))),
        (_FATE, bool(_fates(one) & _fates(other))),
        (_BEGUN, begun),
        (_STATUS, status_of(one) == status_of(other) != "happened"),
    )
    return _BIAS + sum(weight * value for weight, value in signs)


def _most(one: str, other: str, often: Mapping[str, int]) -> float:
    """The larger of the parts of what is seldom said that the other has."""
    a, b = sense_of(one), sense_of(other)
    if min(len(a.concepts), len(b.concepts)) < SHORTEST:
        return 0.0

    def weigh(concept: str) -> float:
        return max(0.0, idf(concept)) / float(max(1.0, often.get(concept, 0) / 2) ** FAME)

    return max(part_of(a.concepts, a, b, weigh=weigh), part_of(b.concepts, b, a, weigh=weigh))


@lru_cache(maxsize=20_000)
def _counted(text: str) -> frozenset[tuple[str, float]]:
    """The numbers of a text, each with what it counts, or alone where it is large."""
    found: set[tuple[str, float]] = set()
    for number in filter(lambda one: _counts(text, one), _numbers(text)):
        if number.fate:
            found.add((number.fate, number.value))
        if number.value > SMALL and number.value not in YEARS:
            found.update((unit, number.value) for unit in (*number.unit, ""))
    return frozenset(found)


def _counts(text: str, number: Number) -> bool:
    """Whether a number is of something that is counted: no age, no rank, no part of a name."""
    if number.rank or number.when or number.bound == "vague" or "age" in number.unit:
        return False
    before = text[: number.span.start]
    named = before.split()[-1:] and before.split()[-1][:1].isupper() and not number.unit
    return not before.endswith("-") and not (named and number.value < SMALL)


def _fates(text: str) -> frozenset[str]:
    return frozenset(number.fate for number in _numbers(text) if number.fate)


@lru_cache(maxsize=20_000)
def _numbers(text: str) -> tuple[Number, ...]:
    return tuple(find_numbers(text, Span(0, len(text))))
