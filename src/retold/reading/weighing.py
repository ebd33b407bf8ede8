"""How probable something is by its traits: linear models, whose weights are tables in the data folder."""

import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import repeat


@cache
def weights_of(table: str) -> dict[str, float]:
    """What speaks for something (positive) and against it, by trait."""
    lines = (files("retold.data") / table).read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {trait: float(weight) for weight, trait in pairs}


def probability(traits: Sequence[str], weights: Mapping[str, float]) -> float:
    """The probability by logistic regression; traits without a weight say nothing."""
    return 1 / (1 + math.exp(-sum(map(weights.get, traits, repeat(0.0)))))
