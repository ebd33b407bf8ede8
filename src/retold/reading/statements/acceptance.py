"""Whether a proposed attribution is one, weighed by its cue, its source, its content and what stands beside it.

The tables of cues say what can attribute; a word that attributes in one place ("he called the plan a mistake") does not
in another ("her son called"). The weights of what speaks for and against are those of a logistic regression.
"""

from collections.abc import Sequence

from retold.reading import weighing

_THRESHOLD = 0.38
"""Least probability. Five-fold on PolNeAR .36, .38 and .4 give an F1 of .799, .800 and .800 at overlap .3, and find
.729, .723 and .715 of the indirect ones.
"""

_PLAIN_THRESHOLD = 0.02
"""The same where somebody is plainly said to say something: inside another statement that is an attribution, too,
although annotators pass over half of such chains."""


def probability(traits: Sequence[str]) -> float:
    """How probable it is that an attribution with these traits is one."""
    return weighing.probability(traits, weighing.weights_of("attribution_weights.tsv"))


def accepts(traits: Sequence[str], plain: bool = False) -> bool:
    """Whether an attribution with these traits is probable enough."""
    return probability(traits) >= (_PLAIN_THRESHOLD if plain else _THRESHOLD)
