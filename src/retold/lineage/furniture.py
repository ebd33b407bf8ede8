"""What an outlet repeats across its stories."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from retold.lineage.reworded import weigh
from retold.text import concept, is_stopword

Sentences = tuple[tuple[str, ...], ...]
"""The narrated words of a report, sentence by sentence."""

_OFTEN = 4
_OFTEN_ANYWHERE = 8
"""Reports of one outlet, or of any, that must have a sentence before it can be furniture."""

_REST_ALIKE = 0.15
"""Part of their other content that reports of one story have in common: of 300 pairs of reports of one event 95 % have
more, of 300 pairs of different events 95 % less."""

_COMPARED = 20
"""Neighbouring carriers compared for one sentence."""


def strip_furniture(reports: Sequence[Sentences], outlets: Sequence[str | None]) -> list[Sentences]:
    """The reports without the sentences that their outlet sets under unrelated stories.

    A sentence that many reports of an outlet have is furniture only if most of these reports begin with something
    else, and what else they have is not alike, so that an outlet's many versions of one story keep their text.
    """
    carriers: dict[tuple[str | None, tuple[str, ...]], list[int]] = defaultdict(list)
    for number, (sentences, outlet) in enumerate(zip(reports, outlets, strict=True)):
        for sentence in dict.fromkeys(sentences):
            carriers[None, sentence].append(number)
            if outlet:
                carriers[outlet, sentence].append(number)
    least = {True: _OFTEN_ANYWHERE, False: _OFTEN}
    often = {key: numbers for key, numbers in carriers.items() if len(numbers) >= least[key[0] is None]}
    repeated: dict[int, set[tuple[str, ...]]] = {number: set() for numbers in often.values() for number in numbers}
    for (_, sentence), numbers in often.items():
        for number in numbers:
            repeated[number].add(sentence)
    rests = {number: _rest(reports[number], sentences) for number, sentences in repeated.items()}
    led = {number for number, sentences in repeated.items() if reports[number][0] not in sentences}
    furniture = {
        key
        for key, numbers in often.items()
        if 2 * len(led.intersection(numbers)) > len(numbers) and not _alike(numbers[:_COMPARED], rests)
    }
    return [
        tuple(one for one in sentences if (outlet, one) not in furniture and (None, one) not in furniture)
        for sentences, outlet in zip(reports, outlets, strict=True)
    ]


def _rest(sentences: Sentences, repeated: set[tuple[str, ...]]) -> frozenset[str]:
    """The concepts of the sentences that are not repeated."""
    words = (word for one in sentences if one not in repeated for word in one)
    return frozenset(concept(word) for word in words if not is_stopword(word))


def _alike(numbers: Sequence[int], rests: dict[int, frozenset[str]]) -> bool:
    """Whether neighbours among some reports have, on average, much of their other content in common."""
    overlaps = []
    for one, other in pairwise(numbers):
        lighter = min(weigh(rests[one]), weigh(rests[other]))
        overlaps.append(weigh(rests[one] & rests[other]) / lighter if lighter else 1.0)
    return sum(overlaps) >= _REST_ALIKE * len(overlaps)
