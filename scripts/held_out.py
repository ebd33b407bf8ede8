"""Which reports of a data set are left out of everything that is fitted or tuned, for a last measurement."""

import random
from collections.abc import Iterable

SEED, SHARE = 5, 5


def held_out(names: Iterable[str]) -> set[str]:
    """The ids of a random fifth of the reports, whatever order they come in."""
    shuffled = sorted(names)
    random.Random(SEED).shuffle(shuffled)
    return set(shuffled[: len(shuffled) // SHARE])
