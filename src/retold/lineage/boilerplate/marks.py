"""By what a report's sentences are found in others, and what its reading is without some of them."""

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import replace
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from retold.lineage.narration import GRAM, narration_of
from retold.model import Reading

Marks = Mapping[int, int]
"""A checksum of the words of each narrated sentence, by its number; 0 where they are too few to share a run."""


class MarksInArrays(Mapping[int, int]):
    """Marks of which an array can be had without the rest."""

    @property
    @abstractmethod
    def checksums(self) -> NDArray[np.uint32]:
        """The checksums in order of the sentences."""


def checksums_of(marks: Marks) -> NDArray[np.uint32]:
    """The checksums in order of the sentences."""
    if isinstance(marks, MarksInArrays):
        return marks.checksums
    return np.fromiter(marks.values(), np.uint32, len(marks))


def marks_of(reading: Reading) -> Marks:
    """The checksums by which the sentences of a report are found in others."""
    narration = narration_of(reading)
    return {
        number: _checksum(" ".join(narration.words[first:last])) if last - first >= GRAM else 0
        for number, (first, last) in narration.by_sentence.items()
    }


def set_apart(reading: Reading, furniture: frozenset[int]) -> Reading:
    """The reading with some of its sentences counted as furniture, so that they are no narration."""
    sentences = (replace(one, section="furniture") if one.number in furniture else one for one in reading.sentences)
    return replace(reading, sentences=tuple(sentences))


def _checksum(words: str) -> int:
    """A number of 32 bits from 1 on: of a million sentences two hundred have one that another has, too."""
    return crc32(words.encode("utf-8", "surrogatepass")) or 1
