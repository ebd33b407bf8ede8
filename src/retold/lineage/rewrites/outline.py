"""What is kept of a report to tell, without its text, whether another may be a rewrite of it: two or three kB."""

import re
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
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


def meet(one: Outline, others: Sequence[Outline]) -> list[Meeting]:
    """Weigh what an outline has with each of some others.

    Two concepts with one checksum count as the same, which errs towards too much.
    """
    if not others or not len(one.concepts):
        return [Meeting((one.whole[0], other.whole[0]), (0.0, 0.0), (0.0, 0.0)) for other in others]
    concepts = np.concatenate([other.concepts for other in others])
    rows = np.repeat(np.arange(len(others)), [len(other.concepts) for other in others])
    places = np.minimum(np.searchsorted(one.concepts, concepts), len(one.concepts) - 1)
    both = np.flatnonzero(one.concepts[places] == concepts)
    rows, places = rows[both], places[both]
    weights = (
        one.told[places],
        np.concatenate([other.told for other in others])[both],
        one.named[places],
        np.concatenate([other.named for other in others])[both],
    )
    sums = zip(*(np.bincount(rows, weight, len(others)).tolist() for weight in weights), strict=True)
    return [_meeting(one, other, shared) for other, shared in zip(others, sums, strict=True)]


def _meeting(one: Outline, other: Outline, shared: tuple[float, ...]) -> Meeting:
    """What two have in common that share so much of the narration and of the names of either."""
    (told_one, named_one), (told_other, named_other) = one.whole, other.whole
    return Meeting(
        told=(told_one, told_other),
        shared=(shared[0], shared[1]),
        named=(shared[2] / named_one if named_one else 0.0, shared[3] / named_other if named_other else 0.0),
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
