"""How likely two values, each told in a report of one story, are of one thing, by what stands around them.

The weights are learnt from values that two reports have in common: what stands around "41 people" in both is what
stands around the tellings of one fact, what stands around "41 people" and "3 people" is not (scripts/fit_likely.py).
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from retold.comparing.counterparts.told import BEGINNING, Told, told_in
from retold.model import Reading, Span
from retold.text import Word, idf
from retold.text.predicates import predicates
from retold.text.related import relations
from retold.text.remembered import once_for_each

NEAR, AT = 6, 4
"""So many words before and behind a value are near it, and a verb is of it."""

MOST = 7.0
"""What the rarest word weighs."""

RELATED = 0.5
"""What a related word counts for beside the same word."""

FEW = 3
"""More rare words in common tell no more."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A value with what stands around it.

    ``away`` tells how many words each content word is away from it, ``keys`` are those by which the verbs near it meet
    related ones, ``before`` and ``behind`` the next content words, ``own`` what is a part of the value: its unit.
    """

    told: Told
    span: Span
    own: frozenset[str]
    away: Mapping[str, int]
    keys: frozenset[str]
    names: frozenset[str]
    before: str
    behind: str


def anchor(told: Told, span: Span, own: frozenset[str] = frozenset()) -> Anchor:
    """What stands around a value of a sentence."""
    words = told.words
    first = sum(word.span.end <= span.start for word in words)
    last = max(first, sum(word.span.start < span.end for word in words) - 1)
    distance = [max(first - n, n - last, 0) for n in range(len(words))]
    away: dict[str, int] = {}
    for word, far in zip(words, distance, strict=True):
        if far and word.content and word.concept in told.concepts and word.concept not in own:
            away[word.concept] = min(away.get(word.concept, far), far)
    near = words[max(0, first - AT) : last + AT + 1]
    return Anchor(
        told,
        span,
        own,
        away,
        frozenset(key for verb in predicates(near) for key in (verb, *relations(verb))),
        frozenset(word.concept for word in words[1:] if word.content and word.surface[0].isupper()),
        _next(words[:first][::-1]),
        _next(words[last + 1 :]),
    )


def _next(words: Sequence[Word]) -> str:
    """The next content word that is no figure."""
    return next((word.concept for word in words if word.content and word.surface.isalpha()), "")


def traits(one: Anchor, other: Anchor, a: Reading, b: Reading, rivals: tuple[int, int]) -> dict[str, float]:
    """What speaks for and against two values being of one thing.

    ``rivals`` is how many other values each report has that may be of it.
    """
    ways = _shared(one, other, a, b), _shared(other, one, b, a)
    near, far, rare = (sum(found) / len(ways) for found in zip(*ways, strict=True))
    return {
        "words near": math.sqrt(near),
        "words further away": math.sqrt(far),
        "rare words": min(rare, FEW),
        "part of the sentence": one.told.shared(other.told, one.own & other.own)[1],
        "verb": float(not one.keys.isdisjoint(other.keys)),
        "other names": float(bool(one.names and other.names) and one.names.isdisjoint(other.names)),
        "unknown names": float(one.told.is_foreign_to(b)) + float(other.told.is_foreign_to(a)),
        "word before": float(bool(one.before) and one.before == other.before),
        "word behind": float(bool(one.behind) and one.behind == other.behind),
        "beginnings": float(max(one.told.sentence.number, other.told.sentence.number) < BEGINNING),
        "rivals": math.log1p(rivals[0]) + math.log1p(rivals[1]),
        "other days": float(one.told.on_another_day(other.told)),
    }


def _shared(one: Anchor, other: Anchor, a: Reading, b: Reading) -> tuple[float, float, int]:
    """The weight of the words near both values that are shared, that of those further away, and how many are rare."""
    told_a, told_b = _often(a), _often(b)
    most = math.log(told_a.total + told_b.total + 2)
    met = {key: word for word in other.away for key in relations(word)}
    near = far = 0.0
    rare = 0
    for word, away in one.away.items():
        same = word in other.away
        facing = word if same else next((met[key] for key in sorted(relations(word)) if key in met), None)
        if facing is None:
            continue
        often = told_a.often[word] + told_b.often[word]
        weight = (1.0 if same else RELATED) * min(idf(word), MOST) * (1 - math.log(often + 1) / most)
        rare += same and told_a.often[word] == told_b.often[word] == 1
        if max(away, other.away[facing]) <= NEAR:
            near += weight
        else:
            far += weight
    return max(near, 0.0), max(far, 0.0), rare


@dataclass(frozen=True, slots=True)
class _Often:
    """In how many sentences of a report each word stands, and how many sentences there are."""

    often: Counter[str]
    total: int


@once_for_each
def _often(reading: Reading) -> _Often:
    told = told_in(reading)
    return _Often(Counter(each for one in told for each in one.concepts), len(told))


def likelihood(found: Mapping[str, float], sort: str) -> float:
    """The score of two values of a sort ("number", "measure", "date"): above 0 they are rather of one thing."""
    weights = _weights()[sort]
    return weights["1"] + math.fsum(weights[name] * worth for name, worth in found.items())


@cache
def _weights() -> dict[str, dict[str, float]]:
    """The weight of each trait, for each sort of value."""
    lines = (files("retold.data") / "likely_weights.tsv").read_text("utf-8").splitlines()
    head, *rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {sort: {row[0]: float(row[n]) for row in rows} for n, sort in enumerate(head[1:], 1)}
