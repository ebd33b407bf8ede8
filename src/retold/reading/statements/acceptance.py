"""Whether a proposed attribution is one, weighed by its cue, its source and its content together.

The tables of cues say what can attribute; a word that attributes in one place ("he called the plan a mistake") does not
in another ("her son called"). The weights of what speaks for and against are those of a logistic regression.
"""

import math
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.phrases import Range
from retold.reading.statements.tokens import QUOTED, Token

_THRESHOLD = 0.42
"""Least probability; of the thresholds tried five-fold on PolNeAR the one that keeps F1 at its best (.73) with a
precision of .79 against .75 without it."""


def traits_of(tokens: Sequence[Token], candidate: Candidate, content: Sequence[Range], where: str) -> tuple[str, ...]:
    """What can be told of a proposed attribution, each trait as a short name; ``where`` is the kind of unit."""
    found, _, complement = candidate
    frame = complement.frame if complement else "-"
    return (
        "any",
        where,
        f"{where} {found.voice}",
        f"voice {found.voice} {frame}",
        f"cue {found.lemma}",
        f"cue {found.lemma} {found.voice}",
        f"cue {found.lemma} {frame}",
        f"negated {found.negated} {found.voice}",
        *_traits_of_source(tokens, candidate),
        *_traits_of_content(tokens, content, found.voice),
        *_traits_of_place(tokens, candidate),
    )


def _traits_of_source(tokens: Sequence[Token], candidate: Candidate) -> list[str]:
    """The form of the source, its head and where it stands."""
    found, source, _ = candidate
    if source is None:
        return [f"source none {found.voice}"]
    head = _head(tokens, source)
    side = "before" if source[1] <= found.first else "behind"
    gap = min(3, abs(found.first - source[1])) if side == "before" else 0
    form = _form(tokens, source, head)
    return [
        f"source {form}",
        f"source {form} {found.voice}",
        f"source {side} {gap}",
        f"head {_plain(tokens, head)}",
        f"source of {min(8, source[1] - source[0])} words",
    ]


def _head(tokens: Sequence[Token], source: Range) -> int:
    """The last token of a source before its first preposition or mark."""
    for number in range(source[0] + 1, source[1]):
        if tokens[number].text in grammar.PREPOSITIONS or tokens[number].text in (",", "who", "which", "that", "("):
            return number - 1
    return source[1] - 1


def _form(tokens: Sequence[Token], source: Range, head: int) -> str:
    """Pronoun by its word, name, or noun with or without a determiner."""
    first = tokens[source[0]]
    if first.text in grammar.SUBJECTS or first.text in grammar.OBJECTS:
        return first.text
    if tokens[head].capital:
        return "name"
    opening = "the" if first.text == "the" else "a" if first.text in grammar.DETERMINERS else "bare"
    return f"{opening} {'plural' if grammar.looks_plural(tokens[head].text) else 'singular'}"


def _traits_of_content(tokens: Sequence[Token], content: Sequence[Range], voice: str) -> list[str]:
    """How a content begins, how long it is, whether it has a verb and quoted speech."""
    words = [token.text for one in content for token in tokens[slice(*one)]]
    if not words:
        return ["content follows"]
    has_verb = any(word in grammar.AUXILIARIES or word in grammar.PASTS or word.endswith("ed") for word in words)
    return [
        f"content {words[0] if _is_closed(words[0]) else 'noun'} {voice}",
        f"content of {min(5, len(words).bit_length())} {voice}",
        f"verb in content {has_verb} {voice}",
        f"quotation in content {QUOTED in words}",
        f"{min(3, len(content))} pieces {voice}",
    ]


def _is_closed(word: str) -> bool:
    """Whether a word is one of grammar."""
    return (
        word in grammar.DETERMINERS
        or word in grammar.SUBJECTS
        or word in grammar.PREPOSITIONS
        or word in grammar.QUESTIONS
        or word in (QUOTED, "to", "there")
    )


def _traits_of_place(tokens: Sequence[Token], candidate: Candidate) -> list[str]:
    """The words around the cue and its own form."""
    found = candidate.found
    before, after = _plain(tokens, found.first - 1), _plain(tokens, found.last + 1)
    group = tokens[found.first].text if found.first < found.head else "alone"
    return [
        f"form {tokens[found.head].text}",
        f"before {before} {found.voice}",
        f"after {after} {found.voice}",
        f"cue {found.lemma} after {after}",
        f"group {group}",
    ]


def _plain(tokens: Sequence[Token], number: int) -> str:
    """A word; of a name or number only that it is one, for weights should know no names."""
    if not 0 <= number < len(tokens):
        return "edge"
    token = tokens[number]
    return "number" if token.text[0].isdigit() else "Name" if token.capital and number else token.text


def probability(traits: Sequence[str]) -> float:
    """How probable it is that an attribution with these traits is one."""
    weights = _weights()
    return 1 / (1 + math.exp(-sum(weights.get(trait, 0.0) for trait in traits)))


def accepts(traits: Sequence[str]) -> bool:
    """Whether an attribution with these traits is more probable than not."""
    return probability(traits) >= _THRESHOLD


@cache
def _weights() -> dict[str, float]:
    """What speaks for an attribution (positive) and against it."""
    lines = (files("retold.data") / "attribution_weights.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {trait: float(weight) for weight, trait in pairs}
