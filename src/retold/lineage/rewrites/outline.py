"""What is kept of a report to tell, without its text, whether another may be a rewrite of it: two or three kB."""

import re
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import chain
from math import fsum

import numpy as np
from numpy.typing import NDArray

from retold.model import Reading
from retold.text import concept, idf, is_stopword
from retold.text.remembered import once_for_each_word

_WORD = re.compile(r"\w+(?:['’.,]\w+)*")


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """The concepts of a report's body by their checksums, sorted, and how much each of them weighs.

    ``told`` is the weight in narration, sentence by sentence; ``named`` that of the names and numbers of the body,
    quoted ones included, each once; ``whole`` has the sums of the two, and ``sentences`` is how many sentences narrate.
    """

    concepts: NDArray[np.uint32]
    told: NDArray[np.float32]
    named: NDArray[np.float32]
    whole: tuple[float, float]
    sentences: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """What two outlines have in common.

    ``told`` is the weight of either narration and ``shared`` how much of it consists of concepts that the other report
    has; ``named`` is the part of either report's names and numbers that the other has.
    """

    told: tuple[float, float]
    shared: tuple[float, float]
    named: tuple[float, float]


def make_outline(reading: Reading, contents: Collection[frozenset[str]]) -> Outline:
    """The outline of a report, given the concepts of each narrated sentence."""
    told: dict[int, float] = defaultdict(float)
    for concepts in contents:
        for key, weight in map(_weighed, concepts):
            told[key] += weight
    begins, behind = _words(reading)
    named = dict(filter(None, chain(map(_number, begins), map(_fact, behind))))
    keys = sorted({*told, *filter(None, map(_key, chain(begins, behind)))})
    return Outline(
        np.array(keys, dtype=np.uint32),
        np.array([told.get(key, 0.0) for key in keys], dtype=np.float32),
        np.array([named.get(key, 0.0) for key in keys], dtype=np.float32),
        (fsum(told.values()), fsum(named.values())),
        len(contents),
    )


def meet(a: Outline, b: Outline) -> Meeting:
    """Weigh what both have; two concepts with one checksum count as the same, which errs towards too much."""
    (told_a, named_a), (told_b, named_b) = a.whole, b.whole
    if not len(a.concepts) or not len(b.concepts):
        return Meeting((told_a, told_b), (0.0, 0.0), (0.0, 0.0))
    places = np.minimum(np.searchsorted(b.concepts, a.concepts), len(b.concepts) - 1)
    in_b = b.concepts[places] == a.concepts
    in_a = places[in_b]
    found_a, found_b = float(a.named[in_b].sum()), float(b.named[in_a].sum())
    return Meeting(
        told=(told_a, told_b),
        shared=(float(a.told[in_b].sum()), float(b.told[in_a].sum())),
        named=(found_a / named_a if named_a else 0.0, found_b / named_b if named_b else 0.0),
    )


@once_for_each_word
def checksum(concept: str) -> int:
    """A number of 32 bits for a concept, the same on every machine."""
    return zlib.crc32(concept.encode())


def _words(reading: Reading) -> tuple[Iterable[str], Iterable[str]]:
    """The words of the body, each once: those that begin sentences, and those behind them."""
    begins: list[str] = []
    behind: list[str] = []
    for sentence in reading.sentences:
        if sentence.section == "body":
            words = _WORD.findall(reading.text, *sentence.span)
            begins += words[:1]
            behind += words[1:]
    return dict.fromkeys(begins), dict.fromkeys(behind)


@once_for_each_word
def _weighed(concept: str) -> tuple[int, float]:
    """Checksum and weight of a concept."""
    return checksum(concept), idf(concept)


@once_for_each_word
def _key(surface: str) -> int | None:
    """Checksum of a word's concept; None where it is grammar."""
    return None if is_stopword(surface) else checksum(concept(surface))


@once_for_each_word
def _number(surface: str) -> tuple[int, float] | None:
    """Checksum and weight of a number, None of any other word."""
    if is_stopword(surface):
        return None
    one = concept(surface)
    return _weighed(one) if one[0].isdigit() else None


@once_for_each_word
def _fact(surface: str) -> tuple[int, float] | None:
    """The same of a number or a name, which a word with a capital is inside a sentence."""
    if surface[0].isupper() and not is_stopword(surface):
        return _weighed(concept(surface))
    return _number(surface)
