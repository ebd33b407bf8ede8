"""What is kept of a report to tell, without its text, whether another may be a rewrite of it: two or three kB."""

import re
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from retold.model import Reading
from retold.text import concept, idf, is_stopword

_WORD = re.compile(r"\w+(?:['’.,]\w+)*")


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """The concepts of a report's body by their checksums, sorted, and how much each of them weighs.

    ``told`` is the weight in narration, sentence by sentence; ``named`` that of the names and numbers of the body,
    quoted ones included, each once; ``sentences`` how many sentences narrate.
    """

    concepts: NDArray[np.uint32]
    told: NDArray[np.float32]
    named: NDArray[np.float32]
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
    named: dict[int, float] = {}
    for concepts in contents:
        for one in concepts:
            told[checksum(one)] += idf(one)
    for one, is_fact in _words(reading):
        told[checksum(one)] += 0.0
        if is_fact:
            named[checksum(one)] = idf(one)
    keys = sorted(told)
    return Outline(
        np.array(keys, dtype=np.uint32),
        np.array([told[key] for key in keys], dtype=np.float32),
        np.array([named.get(key, 0.0) for key in keys], dtype=np.float32),
        len(contents),
    )


def meet(a: Outline, b: Outline) -> Meeting:
    """Weigh what both have; two concepts with one checksum count as the same, which errs towards too much."""
    if not len(a.concepts) or not len(b.concepts):
        return Meeting(_sums(a.told, b.told), (0.0, 0.0), (0.0, 0.0))
    places = np.minimum(np.searchsorted(b.concepts, a.concepts), len(b.concepts) - 1)
    in_b = b.concepts[places] == a.concepts
    in_a = places[in_b]
    found, whole = _sums(a.named[in_b], b.named[in_a]), _sums(a.named, b.named)
    return Meeting(
        told=_sums(a.told, b.told),
        shared=_sums(a.told[in_b], b.told[in_a]),
        named=(found[0] / whole[0] if whole[0] else 0.0, found[1] / whole[1] if whole[1] else 0.0),
    )


def _sums(one: NDArray[np.float32], other: NDArray[np.float32]) -> tuple[float, float]:
    return float(one.sum(dtype=np.float64)), float(other.sum(dtype=np.float64))


@lru_cache(maxsize=200_000)
def checksum(concept: str) -> int:
    """A number of 32 bits for a concept, the same on every machine."""
    return zlib.crc32(concept.encode())


def _words(reading: Reading) -> Iterator[tuple[str, bool]]:
    """The concepts of the body, and whether each is a number, or a name that is not first in its sentence."""
    for sentence in reading.sentences:
        if sentence.section != "body":
            continue
        for place, match in enumerate(_WORD.finditer(reading.text, *sentence.span)):
            surface = match.group()
            if not is_stopword(surface):
                one = concept(surface)
                yield one, one[0].isdigit() or (place > 0 and surface[0].isupper())
