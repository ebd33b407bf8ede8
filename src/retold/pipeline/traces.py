"""What is kept of a report to link others to it, without its text: some three kB for 250 words."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from retold import lineage
from retold.lineage import Marks, Print, Sketch
from retold.lineage.index.prints import PLACE_BITS
from retold.lineage.rewrites.outline import Outline
from retold.model import Reading
from retold.packing import join, narrow, split, widen

_SIDE = np.uint64(1)
_BELOW = (np.uint64(1) << PLACE_BITS) - np.uint64(1)

Places = NDArray[np.uint64]


@dataclass(frozen=True, slots=True, eq=False)
class Traces:
    """What a Linker knows of a report.

    ``shingles`` are its words, ``sketch`` its contents, ``marks`` its sentences; all of it follows from the text. The
    Linker adds ``furniture``, the numbers of sentences that many reports have, and ``met``, the ids of the earlier
    reports that it was held against.
    """

    shingles: Print
    sketch: Sketch
    marks: Marks
    furniture: frozenset[int] = frozenset()
    met: tuple[str, ...] = ()

    def with_found(self, furniture: frozenset[int], met: tuple[str, ...]) -> "Traces":
        """The same with what a Linker found."""
        return replace(self, furniture=furniture, met=met)

    def to_bytes(self) -> bytes:
        """All of it in few bytes."""
        outline = self.sketch.outline
        named = outline.named > 0
        parts = (
            *_pack_placed(self.shingles.shingles),
            *_pack_placed(self.shingles.facts),
            self.shingles.digest,
            self.sketch.keys.astype("<u4").tobytes(),
            self.sketch.places.tobytes(),
            narrow(self.sketch.told),
            narrow(self.sketch.bounds),
            self.sketch.digest,
            outline.concepts.astype("<u4").tobytes(),
            outline.told.astype("<f4").tobytes(),
            np.packbits(named).tobytes(),
            outline.named[named].astype("<f4").tobytes(),
            np.array(outline.whole, "<f8").tobytes(),
            narrow(np.array(list(self.marks), np.uint32)),
            np.array(list(self.marks.values()), "<u4").tobytes(),
            narrow(np.array(sorted(self.furniture), np.uint32)),
            json.dumps(self.met).encode() if self.met else b"",
        )
        return join(parts)

    @classmethod
    def from_bytes(cls, data: bytes) -> "Traces":
        """The traces that ``to_bytes`` was called on.

        Raises ValueError if the bytes are damaged.
        """
        parts = split(data)
        numbers, marks = widen(parts[15]), np.frombuffer(parts[16], "<u4")
        return cls(
            shingles=Print(_unpack_placed(*parts[0:2]), _unpack_placed(*parts[2:4]), parts[4]),
            sketch=_sketch(parts[5:10], _outline(parts[10:15], len(marks))),
            marks=dict(zip(numbers.tolist(), marks.tolist(), strict=True)),
            furniture=frozenset(widen(parts[17]).tolist()),
            met=tuple(json.loads(parts[18])) if parts[18] else (),
        )

    def __reduce__(self) -> tuple[object, ...]:
        return Traces.from_bytes, (self.to_bytes(),)


def traces_of(reading: Reading, shingles: Print) -> Traces:
    """The traces of a report, given its shingles."""
    return Traces(shingles, lineage.sketch_of(reading), lineage.marks_of(reading))


def _pack_placed(placed: Places) -> tuple[bytes, bytes]:
    """Numbers of 32 bits, and the places below them."""
    return (placed >> PLACE_BITS).astype("<u4").tobytes(), narrow((placed & _BELOW) >> _SIDE)


def _unpack_placed(numbers: bytes, places: bytes) -> Places:
    found: Places = (np.frombuffer(numbers, "<u4").astype(np.uint64) << PLACE_BITS) | (
        widen(places).astype(np.uint64) << _SIDE
    )
    return found


def _outline(parts: Sequence[bytes], sentences: int) -> Outline:
    concepts, told, mask, values, whole = parts
    named = np.zeros(len(told) // 4, np.float32)
    named[np.unpackbits(np.frombuffer(mask, np.uint8), count=len(named)).astype(bool)] = np.frombuffer(values, "<f4")
    weights = np.frombuffer(whole, "<f8").tolist()
    return Outline(
        np.frombuffer(concepts, "<u4"), np.frombuffer(told, "<f4"), named, (weights[0], weights[1]), sentences
    )


def _sketch(parts: Sequence[bytes], outline: Outline) -> Sketch:
    keys, places, told, bounds, digest = parts
    return Sketch(
        np.frombuffer(keys, "<u4"), np.frombuffer(places, np.uint8), outline, widen(told), widen(bounds), digest
    )
