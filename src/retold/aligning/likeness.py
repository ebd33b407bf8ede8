"""How alike two sentences are by what they say, whatever stands around them."""

from collections.abc import Sequence
from math import fsum, log1p
from operator import mul

from retold.aligning.candidates import Pair
from retold.aligning.signs import Signs

RELATED = 0.5
"""What a related word counts for beside the same word. On news_synth F1 of links is .728 to .731 from .35 to .7."""

FEATURES = ("share_of_smaller", "share_of_larger", "evidence", "count", "numbers", "names", "apart", "size")
# Fitted by scripts/fit_alignment.py on 137 pairs of news_synth; with the weights of context, F1 of single links is
# .722 on them (five-fold) and .657 on the 34 pairs held out.
WEIGHTS = (0.83, 4.71, 1.87, 0.32, 0.32, -0.1, -3.24, -0.86)
BIAS = -3.25


def liken(a: Sequence[Signs], b: Sequence[Signs], pairs: Sequence[Pair]) -> dict[Pair, float]:
    """Log odds that the sentences of each pair correspond, from what they share and where they stand."""
    return {(i, j): BIAS + sum(map(mul, WEIGHTS, features(a[i], b[j]))) for i, j in pairs}


def features(one: Signs, other: Signs) -> tuple[float, ...]:
    """The features of two sentences, in the order of FEATURES; the same when the two are exchanged.

    The first two are shares of weight in 0..1; evidence is the logarithm of the shared weight, count the number
    of shared concepts, numbers and names the weight of shared figures and names, apart the difference of place, size
    the logarithm of the weight of the smaller sentence.
    """
    shared = one.concepts.keys() & other.concepts.keys()
    related, count = _related(one, other)
    same = fsum(one.concepts[concept] for concept in shared)
    weight = same + RELATED * related
    small, large = sorted((one.total, other.total))
    return (
        weight / small if small else 0.0,
        weight / large if large else 0.0,
        log1p(weight),
        len(shared) + RELATED * count,
        fsum(one.concepts[concept] for concept in shared if concept[0].isdigit()),
        fsum(one.concepts[concept] for concept in shared if concept in one.names and concept in other.names),
        abs(one.place - other.place),
        log1p(small),
    )


def shared_weight(one: Signs, other: Signs) -> float:
    """Weight of what two sentences share; related words count for RELATED."""
    shared = one.concepts.keys() & other.concepts.keys()
    return fsum(one.concepts[concept] for concept in shared) + RELATED * _related(one, other)[0]


def _related(one: Signs, other: Signs) -> tuple[float, float]:
    """Weight and number of concepts that only one of the sentences has, with a related one only in the other."""
    own: dict[str, float] = {}
    theirs: dict[str, float] = {}
    for key in one.related.keys() & other.related.keys():
        if one.related[key] == other.related[key]:
            continue
        only_one = [concept for concept in one.related[key] if concept not in other.concepts]
        only_other = [concept for concept in other.related[key] if concept not in one.concepts]
        if only_one and only_other:
            own |= {concept: one.concepts[concept] for concept in only_one}
            theirs |= {concept: other.concepts[concept] for concept in only_other}
    weights = [*own.values(), *theirs.values()]
    return fsum(weights) / 2, len(weights) / 2
