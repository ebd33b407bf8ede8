"""What an outlet repeats across its stories."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

Sentences = tuple[tuple[str, ...], ...]
"""The narrated words of a report, sentence by sentence."""

_OFTEN = 4
"""Reports of one outlet that must have a sentence before it can be furniture."""

_REST_ALIKE = 0.15
"""Part of their other words that reports of one story share at least; unrelated ones share grammar only."""


def strip_furniture(reports: Sequence[Sentences], outlets: Sequence[str | None]) -> list[Sentences]:
    """The reports without the sentences that their outlet sets under unrelated stories.

    A sentence that many reports of an outlet have is furniture only if most of these reports begin with something
    else, and what else they have is not alike, so that an outlet's many versions of one story keep their text.
    """
    carriers: dict[tuple[str, tuple[str, ...]], list[int]] = defaultdict(list)
    for number, (sentences, outlet) in enumerate(zip(reports, outlets, strict=True)):
        if outlet:
            for sentence in dict.fromkeys(sentences):
                carriers[outlet, sentence].append(number)
    often = {key: numbers for key, numbers in carriers.items() if len(numbers) >= _OFTEN}
    repeated: dict[int, set[tuple[str, ...]]] = {number: set() for numbers in often.values() for number in numbers}
    for (_, sentence), numbers in often.items():
        for number in numbers:
            repeated[number].add(sentence)
    rests = {number: _rest(reports[number], sentences) for number, sentences in repeated.items()}
    led = {number for number, sentences in repeated.items() if reports[number][0] not in sentences}
    furniture = {
        key
        for key, numbers in often.items()
        if 2 * len(led.intersection(numbers)) > len(numbers) and not _alike(numbers, rests)
    }
    return [
        tuple(sentence for sentence in sentences if (outlet, sentence) not in furniture)
        for sentences, outlet in zip(reports, outlets, strict=True)
    ]


def _rest(sentences: Sentences, repeated: set[tuple[str, ...]]) -> frozenset[str]:
    """The longer words of the sentences that are not repeated."""
    return frozenset(word for one in sentences if one not in repeated for word in one if len(word) > 5)


def _alike(numbers: Sequence[int], rests: dict[int, frozenset[str]]) -> bool:
    """Whether neighbours among some reports have, on average, many of their other words in common."""
    overlaps = []
    for one, other in pairwise(numbers):
        fewer = min(len(rests[one]), len(rests[other]))
        overlaps.append(len(rests[one] & rests[other]) / fewer if fewer else 1.0)
    return sum(overlaps) >= _REST_ALIKE * len(overlaps)
