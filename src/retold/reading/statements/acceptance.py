"""Whether a proposed attribution is one, weighed by its cue, its source, its content and what stands beside it.

The tables of cues say what can attribute; a word that attributes in one place ("he called the plan a mistake") does not
in another ("her son called"). The weights of what speaks for and against are those of a logistic regression.
"""

import math
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import repeat

_THRESHOLD = 0.38
"""Least probability; of the thresholds tried five-fold on PolNeAR the one that keeps F1 at its best."""

_PLAIN_THRESHOLD = 0.2
"""The same where somebody is plainly said to say something: inside another statement that is an attribution, too,
although annotators pass over half of such chains."""


def probability(traits: Sequence[str]) -> float:
    """How probable it is that an attribution with these traits is one."""
    weights = _weights()
    return 1 / (1 + math.exp(-sum(map(weights.get, traits, repeat(0.0)))))


def accepts(traits: Sequence[str], plain: bool = False) -> bool:
    """Whether an attribution with these traits is probable enough."""
    return probability(traits) >= (_PLAIN_THRESHOLD if plain else _THRESHOLD)


@cache
def _weights() -> dict[str, float]:
    """What speaks for an attribution (positive) and against it."""
    lines = (files("retold.data") / "attribution_weights.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {trait: float(weight) for weight, trait in pairs}
