"""Words as numbers: which concept, what kind of word, and how rare."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from retold.stories.named import Kind
from retold.text import Word, idf
from retold.text.remembered import once_for_each_word

WORD_BITS = 29
"""Bits of the number of a concept; of half a million concepts two hundred pairs then have one number."""

_WORD = np.uint32((1 << WORD_BITS) - 1)
"""The bits of a number that tell the concept; those above tell the kind of a word of the lead."""

_IDF_STEPS = 28
"""Rarities are kept in a byte, in steps of 1 / 28."""

Numbers = NDArray[np.uint32]
Strengths = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Concepts:
    """Concepts in the order of the text: their numbers, and their idf in steps.

    In the lead the bits above a number tell what kind of word it is: a name, a number, or another one.
    """

    numbers: Numbers
    idf: NDArray[np.uint8]

    @classmethod
    def of(cls, words: Iterable[Word]) -> "Concepts":
        """The concepts of the words."""
        found = [_number_and_idf(word.concept) for word in words]
        numbers, rarities = zip(*found, strict=True) if found else ((), ())
        return cls(np.array(numbers, np.uint32), np.array(rarities, np.uint8))

    def with_kinds(self, kinds: Iterable[Kind]) -> "Concepts":
        """The same with the kind of each word."""
        return Concepts(self.numbers | (np.fromiter(kinds, np.uint32) << np.uint32(WORD_BITS)), self.idf)

    @property
    def words(self) -> Numbers:
        """The numbers of the concepts alone."""
        return self.numbers & _WORD

    @property
    def kinds(self) -> Numbers:
        """The kind of each word."""
        return self.numbers >> np.uint32(WORD_BITS)

    @property
    def rarities(self) -> Strengths:
        """The idf of each concept."""
        return (self.idf / _IDF_STEPS).astype(np.float32)


@once_for_each_word
def _number_and_idf(concept: str) -> tuple[int, int]:
    """The number of a concept, from 1, and its idf in steps."""
    digest = int.from_bytes(blake2b(concept.encode(), digest_size=4).digest(), "little")
    return digest >> (32 - WORD_BITS) or 1, round(idf(concept) * _IDF_STEPS)


def number_of(concept: str) -> int:
    """The number of a concept."""
    return _number_and_idf(concept)[0]
