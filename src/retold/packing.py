"""Arrays of numbers as bytes and back: what is kept of a report beside its text is a row of them."""

import struct
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_SIZE = np.dtype("<u4")
_SMALL: dict[int, str] = {1: "u1", 2: "<u2", 4: "<u4"}


_SIZES = [struct.Struct(f"<{count}I") for count in range(1, 33)]
"""The lengths of so many parts; made once, since parts of very many reports are looked at one after the other."""


def join(parts: Sequence[bytes]) -> bytes:
    """Some parts behind one another, with their lengths before them."""
    return np.array([len(parts), *map(len, parts)], _SIZE).tobytes() + b"".join(parts)


def split(data: bytes) -> list[bytes]:
    """The parts that ``join`` was called on.

    Raises ValueError if the bytes are of something else, or cut off.
    """
    start, sizes = check(data)
    parts = []
    for size in sizes:
        parts.append(data[start : start + size])
        start += size
    return parts


def check(data: bytes) -> tuple[int, Sequence[int]]:
    """Where the first part begins, and the lengths of all. Raises ValueError as ``split`` does."""
    count = int.from_bytes(data[:4], "little")
    start = 4 * (count + 1)
    if len(data) < max(start, 4):
        raise ValueError("Damaged: the bytes end before the lengths of their parts.")
    sizes = struct.unpack_from(f"<{count}I", data, 4)
    if len(data) != start + sum(sizes):
        raise ValueError("Damaged: the bytes are longer or shorter than their parts.")
    return start, sizes


def size_of_first(data: bytes) -> int:
    """The length of the first part."""
    return int.from_bytes(data[4:8], "little")


def part(data: bytes, number: int) -> bytes:
    """One of the parts that ``join`` was called on, by its number."""
    count = int.from_bytes(data[:4], "little")
    sizes = _SIZES[number].unpack_from(data, 4)
    start = 4 * (count + 1) + sum(sizes[:number])
    return data[start : start + sizes[number]]


def narrow(numbers: NDArray[np.unsignedinteger]) -> bytes:
    """Numbers from 0 on in as few bytes each as the greatest needs, which is told by the first byte."""
    most = int(numbers.max()) if len(numbers) else 0
    width = 1 if most < 1 << 8 else 2 if most < 1 << 16 else 4
    packed: bytes = numbers.astype(_SMALL[width]).tobytes()
    return bytes((width,)) + packed


def widen(data: bytes) -> NDArray[np.uint32]:
    """The numbers that ``narrow`` was called on."""
    found: NDArray[np.uint32] = np.frombuffer(data, _SMALL[data[0]], offset=1).astype(np.uint32)
    return found
