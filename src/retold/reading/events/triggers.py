"""Which words of a sentence tell of something that happens, is done, is planned or is so: the triggers of events.

Weighed is what a word can be by its form and what stands around it; no word but those of grammar has a weight of its
own, so that nothing is learned of what the fitted reports are about. The weights are those of a logistic regression.
"""

from collections.abc import Iterator, Sequence

from retold.reading.events.grammar import (
    ADVERBS,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    DO,
    GRAMMAR,
    HAVE,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from retold.reading.events.tokens import Token
from retold.reading.weighing import probability, weights_of
from retold.text.remembered import once_for_each_word

LEAST_OF_VERBS, LEAST_OF_NOUNS = 0.4, 0.7
"""Least probability of a trigger. In folds .6 for nouns has F1 .86 with a precision of .85, .7 has .85 with .87: events
should be right rather than many."""

_AUXILIARIES = (BE | HAVE | DO) - {"'s"}
_SKIPPED = frozenset("also already still now then never not n't".split())
"""Behind these it is the word before them that counts."""

_CLASSES = (
    ("AND", CONJUNCTIONS),
    ("IF", SUBORDINATORS),
    ("ADVERB", ADVERBS),
    ("IN", PREPOSITIONS),
    ("THE", DETERMINERS),
    ("IT", PRONOUNS),
    ("TO", MODALS | {"to"}),
    ("BE", BE),
    ("HAVE", HAVE),
    ("DO", DO),
)
_NEVER = frozenset(("#", "Name", "ly", "sign", "n", "ns", "thing", "hyphen", "adjective"))
"""Kinds of which in folds no word, or two of 155 adjectives, came out as triggers."""


def chances_in(tokens: Sequence[Token]) -> dict[int, float]:
    """How probable it is of each word that could be a trigger, by its place among the tokens."""
    weights = weights_of("event_weights.tsv")
    kinds = [token.kind for token in tokens]
    return {place: probability(traits_of(kinds, place, tokens[place].word), weights) for place in candidates(tokens)}


def candidates(tokens: Sequence[Token]) -> Iterator[int]:
    """The places of words that could be triggers: neither grammar, name nor number, but "is" and "had" too."""
    for place, token in enumerate(tokens):
        word, kind = token.word, token.kind
        if word in _AUXILIARIES or (kind not in _NEVER and word not in GRAMMAR and kind != word):
            yield place


def traits_of(kinds: Sequence[str], place: int, word: str) -> tuple[str, ...]:
    """What can be told of a word at a place, each trait as a short name; capitals stand for classes of kinds."""
    last = len(kinds)
    kind = kinds[place]
    before = kinds[place - 1] if place else "^"
    earlier = kinds[place - 2] if place > 1 else "^"
    if before == "ly" or before in _SKIPPED:
        before, earlier = earlier, kinds[place - 3] if place > 2 else "^"
    after = kinds[place + 1] if place + 1 < last else "^"
    later = kinds[place + 2] if place + 2 < last else "^"
    verb, left, right = _verb_class(kind), _class_of(before), _class_of(after)
    return (
        "any",
        f"k {kind}",
        f"< {before}",
        f"> {after}",
        f"<k {before} {kind}",
        f"k> {kind} {after}",
        f"K {verb}",
        f"<K {left} {verb}",
        f"K> {verb} {right}",
        f"<K> {left} {verb} {right}",
        f"<<K> {_class_of(earlier)} {left} {verb} {right}",
        f"<<k {_class_of(earlier)} {left} {kind}",
        f"k>> {kind} {right} {_class_of(later)}",
        f"-{word[-3:]}",
    )


@once_for_each_word
def _class_of(kind: str) -> str:
    """A class of kinds: those of grammar by what they do, all verbs, all nouns; other kinds are their own."""
    for name, words in _CLASSES:
        if kind in words:
            return name
    if kind.startswith(("nv", "xv")):
        return "NV"
    if kind.startswith("v") or kind == "ed":
        return "V"
    return "N" if kind.startswith(("ne", "n-")) or kind in ("n", "ns", "thing", "hyphen") else kind


@once_for_each_word
def _verb_class(kind: str) -> str:
    """A kind, but all that can be a past or participle as one, and all that can be the base as well."""
    letters = kind[1:] if kind.startswith("v") else ""
    if kind == "ed" or letters in ("d", "n", "dn"):
        return "PAST"
    return "SAME" if letters in ("bd", "bn", "bdn") else kind
