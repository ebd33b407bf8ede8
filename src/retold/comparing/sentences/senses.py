"""What a stretch of text says, in the terms by which two are compared: concepts, verbs, figures, quoted words."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from retold.text import Word, concept, fold, idf, split_words
from retold.text.predicates import predicates
from retold.text.related import relations

RELATED = 0.5
"""What a related word counts for beside the same word, as in the alignment."""

SMALL_NUMBER = 10
_SIGNS = frozenset("$£€¥")
_MONEY = frozenset(map(concept, "dollar pound euro yen crown franc".split()))


@dataclass(frozen=True, slots=True)
class Sense:
    """What a stretch of text says.

    ``concepts`` tells of each whether it is written as a name, ``verbs`` whether a particle follows; ``keys`` are those
    by which related concepts meet. ``sums`` are those of the figures that are of money: "the prize of 41.5 million
    pounds" is the same whatever becomes of it.
    """

    words: tuple[str, ...]
    concepts: dict[str, bool]
    plain: tuple[str, ...]
    figures: frozenset[str]
    sums: frozenset[str]
    verbs: dict[str, bool]
    keys: frozenset[str]
    quoted: tuple[tuple[str, ...], ...]
    in_marks: frozenset[str]


@lru_cache(maxsize=20_000)
def sense_of(text: str) -> Sense:
    """What a text says."""
    words = split_words(text)
    concepts: dict[str, bool] = {}
    for word in words:
        if word.content:
            concepts[word.concept] = concepts.get(word.concept, False) or word.surface[0].isupper()
    verbs = predicates(words)
    quoted = [split_words(part) for part in _quoted(text)]
    return Sense(
        words=tuple(fold(word.surface) for word in words),
        concepts=concepts,
        figures=_figures(words),
        sums=_sums(words),
        verbs=verbs,
        keys=frozenset(key for each, name in concepts.items() if not verbs.get(each) for key in relations(each, name)),
        plain=tuple(each for each, name in concepts.items() if not name and not each[0].isdecimal()),
        quoted=tuple(tuple(fold(word.surface) for word in part) for part in quoted),
        in_marks=frozenset(word.concept for part in quoted for word in part if word.content),
    )


def _quoted(text: str) -> list[str]:
    """What stands between quotation marks; one that is not closed runs to the end, one not opened from the start."""
    marks = [place for place, char in enumerate(fold(text)) if char == '"']
    ends = [-1, *marks, len(text)]
    parts = [text[start + 1 : end] for start, end in pairwise(ends)]
    return parts[1::2] if len(parts) % 2 else parts


def part_of(
    concepts: Iterable[str],
    one: Sense,
    other: Sense,
    of_none: float = 0.0,
    weigh: Callable[[str], float] = idf,
) -> float:
    """The part of some concepts of one text, by weight, that the other has; ``of_none`` where there are none.

    ``weigh`` is what a concept weighs. A verb with a particle ("broke out") has a meaning of its own and no related
    words.
    """
    whole = found = 0.0
    for each in concepts:
        weight = weigh(each)
        whole += weight
        if each in other.concepts:
            found += weight
        elif not one.verbs.get(each) and not other.keys.isdisjoint(relations(each, one.concepts[each])):
            found += RELATED * weight
    return found / whole if whole else of_none


def _figures(words: Sequence[Word]) -> frozenset[str]:
    """The numbers that one seldom meets by chance; "two" is none, and an age belongs to somebody, not to an event."""
    found = set()
    for place, word in enumerate(words):
        behind = [each.concept for each in words[place + 1 : place + 3]]
        small = word.concept.isdecimal() and int(word.concept) < SMALL_NUMBER
        if word.concept[0].isdecimal() and not small and behind != ["year", "old"]:
            found.add(word.concept)
    return frozenset(found)


def _sums(words: Sequence[Word]) -> frozenset[str]:
    """The numbers that stand behind the sign of a currency, or right before its name."""
    before = ("", *(word.surface for word in words))
    return frozenset(
        word.concept
        for place, word in enumerate(words)
        if before[place] in _SIGNS or not _MONEY.isdisjoint(each.concept for each in words[place + 1 : place + 3])
    )
