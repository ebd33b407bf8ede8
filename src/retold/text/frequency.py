"""How much a word tells: inverse document frequency in news English."""

import math
from functools import cache
from importlib.resources import files

from retold.text.remembered import once_for_each_word


@cache
def _counts() -> tuple[int, dict[str, int]]:
    """Number of reports counted, and in how many of them each concept occurs."""
    head, *lines = files("retold.data").joinpath("document_frequency.tsv").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines)
    return int(head), {word: int(count) for word, count in pairs}


@once_for_each_word
def idf(concept: str) -> float:
    """Natural logarithm of (reports / reports with the concept), smoothed; about 0 for "the", 8 for a rare word."""
    reports, counts = _counts()
    return math.log((reports + 1) / (counts.get(concept, 1) + 0.5))
