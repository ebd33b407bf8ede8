"""Whether two texts of the same people and things do not tell the same of them, and neither bears the other out."""

from functools import lru_cache

from retold.comparing.sentences.contraries import contrary
from retold.comparing.sentences.denying import oppose
from retold.comparing.sentences.intending import leaves_open


@lru_cache(maxsize=20_000)
def exclude(one: str, other: str) -> bool:
    """Whether one denies what the other tells, leaves it open, or tells the contrary.

    >>> exclude("The firm plans to build a plant in Kolby.", "The firm has built a plant in Kolby.")
    True
    """
    return oppose(one, other) or leaves_open(one, other) or contrary(one, other)
