"""What is kept of a report's contents, in numbers: by it rewrites are found, and what stands beside furniture."""

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import blake2b
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from retold.lineage.rewrites.outline import Outline, checksum
from retold.lineage.rewrites.pair_postings import MOST_PLACES
from retold.lineage.rewrites.reworded import outline_of
from retold.lineage.rewrites.sentences import contents_of
from retold.model import Reading
from retold.text import idf

_CONCEPTS = 5
"""Concepts of a sentence that count, the rarest. With 4, 5 and 6 of them 28, 29 and 29 of 30 whole rewrites meet their
original in four sentences or more in order; every one more costs a third more pairs."""

_RARE = 3.0
"""Least weight of such a concept: one that a twentieth of the reports have at most."""

_BITS = 0xFFFFFFFF


@dataclass(frozen=True, eq=False)
class Sketch:
    """The contents of a report in numbers.

    ``keys`` stand for the pairs of rare concepts, ``places`` for the first sentence that has each. ``told`` are the
    places, in the concepts of the outline, of those of each narrated sentence, one sentence after the other, and
    ``bounds`` where each sentence's begin. Reports with one ``digest`` tell the same in the same words.
    """

    keys: NDArray[np.uint32]
    places: NDArray[np.uint8]
    outline: Outline
    told: NDArray[np.uint32]
    bounds: NDArray[np.uint32]
    digest: bytes


def sketch_of(reading: Reading) -> Sketch:
    """The sketch of a report, with the rarest concepts of each narrated sentence in pairs."""
    contents = contents_of(reading).values()
    found: dict[int, int] = {}
    for place, concepts in enumerate(contents):
        if place == MOST_PLACES:
            break
        for one, other in combinations(_rarest(concepts), 2):
            found.setdefault((one * 0x9E3779B1 ^ other) & _BITS, place)
    keys, places = np.array(list(found), dtype=np.uint32), np.array(list(found.values()), dtype=np.uint8)
    outline = outline_of(reading)
    words = (keys, places, outline.concepts, outline.told, outline.named)
    digest = blake2b(b"/".join(part.tobytes() for part in words), digest_size=16).digest()
    return Sketch(keys, places, outline, *_rows(contents, outline), digest)


def _rarest(concepts: Collection[str]) -> list[int]:
    """The checksums of the rarest concepts, in order."""
    weighed = sorted((-weight, one) for one in concepts if (weight := idf(one)) >= _RARE)
    return sorted(checksum(one) for _, one in weighed[:_CONCEPTS])


def _rows(contents: Collection[frozenset[str]], outline: Outline) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """The concepts of each sentence by their places in the outline, and where each sentence's begin."""
    rows = [sorted(map(checksum, concepts)) for concepts in contents]
    told = np.array([key for row in rows for key in row], dtype=np.uint32)
    bounds = np.cumsum([0, *map(len, rows)])
    return np.searchsorted(outline.concepts, told).astype(np.uint32), bounds.astype(np.uint32)
