"""Which of some headlines tells best what all of them are about."""

import re
from collections import Counter
from collections.abc import Sequence

from retold.text.fold import fold
from retold.text.frequency import idf
from retold.text.words import split_words

LOUD_FACTOR = 0.5
_LOUD = re.compile(
    r"[!?]|\bwhat we know\b|\b(?:horror|shock(?:ing)?|explained|live updates?|names of|statement|decision of)\b"
    r"|^[^:]{2,40}: "
)
"""A headline that cries, asks, or says first who speaks or where calls a story less well than one of what happened."""

_SHORTEST = 3
"""So many content words more than it has count in each: a single common word makes no good headline."""


def most_typical(headlines: Sequence[tuple[str, str]]) -> str:
    """The headline that has most of what those of all accounts have, the first of equal ones; "" if there is none.

    Each comes with the account that it is of: copies of one text often have one headline, too, which is no more
    central for that.
    """
    told = {(account, concept) for account, line in headlines for concept in _concepts(line)}
    said = Counter(concept for _, concept in told)

    def worth(line: str) -> float:
        concepts = sorted(_concepts(line))
        factor = LOUD_FACTOR if _LOUD.search(fold(line)) else 1.0
        return factor * sum(idf(concept) * (said[concept] - 1) for concept in concepts) / (_SHORTEST + len(concepts))

    return max((line for _, line in headlines), key=worth, default="")


def _concepts(text: str) -> set[str]:
    """The content words of a headline."""
    return {word.concept for word in split_words(text) if word.content}
