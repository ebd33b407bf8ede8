"""Claims that may be one: told by other reports in words too different to join them.

Such claims stay apart, since a claim that holds two facts is worse than two that are one. But it would be wrong to say
for certain that nobody else tells them.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from retold.comparing.joining.rarity import shared_here
from retold.comparing.joining.retelling import may_be_one, support
from retold.comparing.sentences.excluding import exclude
from retold.comparing.sentences.senses import sense_of

COMMON = 30
"""A word that is in more claims is no reason to hold two of them against each other."""

WHOLE = 2 / 3
"""So much of one of two claims must be in the other for them to exclude each other rather than to speak of two things.

Without it the truth is in the bounds for .008 fewer of the facts of made stories."""

LEADS = 0.1
"""What reports of one day begin with tells what happened, in whatever words, if so much that is seldom said is in both.

On made stories of other events than those tuned on, the truth is in the bounds for .871 of the facts instead of .863;
in BASIL .010 more of the claims have two bounds."""


def told_elsewhere(
    texts: Sequence[str],
    tellings: Sequence[Collection[str]],
    perhaps: Iterable[tuple[int, int]] = (),
    begun: Iterable[tuple[int, int]] = (),
) -> list[list[int]]:
    """For each claim, by its text and the reports that tell it, the claims of other reports that may be the same.

    ``perhaps`` are pairs that something else speaks for, ``begun`` those that reports of about one day begin with.
    """
    often = Counter(concept for text in texts for concept in sense_of(text).concepts)
    alike = ((one, other) for one, other in _candidates(texts) if _may_be_one(texts[one], texts[other], often))
    leading = ((one, other) for one, other in begun if shared_here(texts[one], texts[other], often) >= LEADS)
    found: list[set[int]] = [set() for _ in texts]
    for one, other in (*alike, *leading, *perhaps):
        if set(tellings[one]).isdisjoint(tellings[other]) and not _exclude(texts[one], texts[other]):
            found[one].add(other)
            found[other].add(one)
    return [sorted(others) for others in found]


def _exclude(one: str, other: str) -> bool:
    """Whether a claim that says nearly nothing but what the other says excludes it."""
    return max(support(one, other), support(other, one)) >= WHOLE and exclude(one, other)


def _may_be_one(one: str, other: str, often: Mapping[str, int]) -> bool:
    return may_be_one(one, other, shared_here(one, other, often))


def _candidates(texts: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs of texts that have a word in common which few have."""
    having: dict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for concept in sense_of(text).concepts:
            having[concept].append(number)
    return sorted({pair for numbers in having.values() if len(numbers) <= COMMON for pair in combinations(numbers, 2)})
