"""Traces as bytes, of which a part is made when somebody asks for it: of most reports that are kept nobody ever does.

Which parts these are, and in what order, is told by their numbers below.
"""

from collections.abc import Iterator
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from retold.lineage import Marks, Print, Sketch
from retold.lineage.boilerplate.marks import MarksInArrays
from retold.lineage.index.prints import PLACE_BITS
from retold.lineage.rewrites.outline import Outline
from retold.packing import narrow, part, size_of_first, split, widen

SHINGLES, SHINGLE_PLACES, FACTS, FACT_PLACES, TEXT = range(5)
KEYS, KEY_PLACES, TOLD, BOUNDS, CONTENTS = range(5, 10)
CONCEPTS, WEIGHTS, IS_NAMED, NAMED, WHOLE = range(10, 15)
NUMBERS, MARKS, FURNITURE, MET = range(15, 19)
"""The parts: those of the print, of the sketch, of its outline; the marks, and what a Linker found."""

_SIDE = np.uint64(1)
_BELOW = (np.uint64(1) << PLACE_BITS) - np.uint64(1)

Places = NDArray[np.uint64]


def pack_print(one: Print) -> tuple[bytes, ...]:
    """The parts of a print."""
    return *_pack_placed(one.shingles), *_pack_placed(one.facts), one.digest


def pack_sketch(one: Sketch) -> tuple[bytes, ...]:
    """The parts of a sketch, and of its outline."""
    outline = one.outline
    named = outline.named > 0
    return (
        one.keys.astype("<u4").tobytes(),
        one.places.tobytes(),
        narrow(one.told),
        narrow(one.bounds),
        one.digest,
        outline.concepts.astype("<u4").tobytes(),
        outline.told.astype("<f4").tobytes(),
        np.packbits(named).tobytes(),
        outline.named[named].astype("<f4").tobytes(),
        np.array(outline.whole, "<f8").tobytes(),
    )


def pack_marks(marks: Marks) -> tuple[bytes, ...]:
    """The parts of marks."""
    return narrow(np.array(list(marks), np.uint32)), np.array(list(marks.values()), "<u4").tobytes()


def unpack(data: bytes) -> tuple[Print, Sketch, Marks]:
    """The print, the sketch and the marks in the bytes of traces."""
    return _PackedPrint(data), _PackedSketch(data), _PackedMarks(data)


class _PackedPrint(Print):
    """A print in the bytes of traces."""

    _data: bytes

    def __init__(self, data: bytes) -> None:
        self.__dict__["_data"] = data

    @property
    def bare(self) -> NDArray[np.uint32]:
        return np.frombuffer(part(self._data, SHINGLES), "<u4")

    @property
    def size(self) -> int:
        return size_of_first(self._data) // 4

    @cached_property
    def shingles(self) -> Places:
        return _unpack_placed(part(self._data, SHINGLES), part(self._data, SHINGLE_PLACES))

    @cached_property
    def facts(self) -> Places:
        return _unpack_placed(part(self._data, FACTS), part(self._data, FACT_PLACES))

    @property
    def digest(self) -> bytes:
        return part(self._data, TEXT)


class _PackedSketch(Sketch):
    """A sketch in the bytes of traces."""

    _data: bytes

    def __init__(self, data: bytes) -> None:
        self.__dict__["_data"] = data

    @property
    def keys(self) -> NDArray[np.uint32]:
        return np.frombuffer(part(self._data, KEYS), "<u4")

    @property
    def places(self) -> NDArray[np.uint8]:
        return np.frombuffer(part(self._data, KEY_PLACES), np.uint8)

    @property
    def digest(self) -> bytes:
        return part(self._data, CONTENTS)

    @cached_property
    def told(self) -> NDArray[np.uint32]:
        return widen(part(self._data, TOLD))

    @cached_property
    def bounds(self) -> NDArray[np.uint32]:
        return widen(part(self._data, BOUNDS))

    @cached_property
    def outline(self) -> Outline:
        concepts, told, mask, values, whole, _, marks = split(self._data)[CONCEPTS : MARKS + 1]
        named = np.zeros(len(told) // 4, np.float32)
        is_named = np.unpackbits(np.frombuffer(mask, np.uint8), count=len(named)).astype(bool)
        named[is_named] = np.frombuffer(values, "<f4")
        of_told, of_named = np.frombuffer(whole, "<f8").tolist()
        return Outline(
            np.frombuffer(concepts, "<u4"), np.frombuffer(told, "<f4"), named, (of_told, of_named), len(marks) // 4
        )


class _PackedMarks(MarksInArrays):
    """Marks in the bytes of traces."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __getitem__(self, number: int) -> int:
        return self._made[number]

    def __iter__(self) -> Iterator[int]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self.checksums)

    def __reduce__(self) -> tuple[object, ...]:
        return _PackedMarks, (self._data,)

    @property
    def checksums(self) -> NDArray[np.uint32]:
        return np.frombuffer(part(self._data, MARKS), "<u4")

    @cached_property
    def _made(self) -> dict[int, int]:
        return dict(zip(widen(part(self._data, NUMBERS)).tolist(), self.checksums.tolist(), strict=True))


def _pack_placed(placed: Places) -> tuple[bytes, bytes]:
    """Numbers of 32 bits, and the places below them."""
    return (placed >> PLACE_BITS).astype("<u4").tobytes(), narrow((placed & _BELOW) >> _SIDE)


def _unpack_placed(numbers: bytes, places: bytes) -> Places:
    found: Places = (np.frombuffer(numbers, "<u4").astype(np.uint64) << PLACE_BITS) | (
        widen(places).astype(np.uint64) << _SIDE
    )
    return found
