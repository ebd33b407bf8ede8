"""Claims that may be one: told by other reports in words too different to join them.

Such claims stay apart, since a claim that holds two facts is worse than two that are one. But it would be wrong to say
for certain that nobody else tells them.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import combinations

from retold.comparing.retelling import concepts_of, may_be_one

COMMON = 30
"""A word that is in more claims is no reason to hold two of them against each other."""


def told_elsewhere(texts: Sequence[str], tellings: Sequence[Collection[str]]) -> list[list[int]]:
    """For each claim, by its text and the reports that tell it, the claims of other reports that may be the same."""
    found: list[list[int]] = [[] for _ in texts]
    for one, other in _candidates(texts):
        if set(tellings[one]).isdisjoint(tellings[other]) and may_be_one(texts[one], texts[other]):
            found[one].append(other)
            found[other].append(one)
    return found


def _candidates(texts: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of texts that have a word in common which few have."""
    having: dict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for concept in concepts_of(text):
            having[concept].append(number)
    return sorted({pair for numbers in having.values() if len(numbers) <= COMMON for pair in combinations(numbers, 2)})
