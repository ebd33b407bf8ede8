"""How many reports have each feature: what many have tells little."""

import zlib
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from retold.stories.bulk import keys_and_weights
from retold.stories.features import Keys
from retold.stories.profiles import Profile

_BITS = 22
_SHIFT = np.uint32(32 - _BITS)
"""Features are told apart by the upper bits of their keys: of 60 million in 100,000 reports fifteen share a count."""

_TOTAL_BYTES = 8


class Counts:
    """Counts features of reports, those of very many only when somebody asks."""

    def __init__(self) -> None:
        self._of: NDArray[np.int32] = np.zeros(1 << _BITS, np.int32)
        self._total = 0
        self._waiting: list[bytes] = []

    @property
    def total(self) -> int:
        """How many reports are counted."""
        return self._total + len(self._waiting)

    def count(self, keys: Keys, by: int = 1) -> None:
        """Count the features of a report, each of them once; or no longer, by -1."""
        self._of[keys >> _SHIFT] += by
        self._total += by

    def expect(self, profiles: Iterable[bytes]) -> None:
        """Count these reports, too, before the next answer."""
        self._waiting += profiles

    def of(self, keys: Keys) -> NDArray[np.int32]:
        """How many reports have each of some features."""
        self._settle()
        found: NDArray[np.int32] = self._of[keys >> _SHIFT]
        return found

    def leave_out(self, profiles: Iterable[bytes]) -> None:
        """Count these reports no longer."""
        for keys, _ in keys_and_weights(map(Profile.from_bytes, profiles)):
            self.count(keys, -1)

    def to_bytes(self) -> bytes:
        """All counts in few bytes: a megabyte or two."""
        self._settle()
        return self._total.to_bytes(_TOTAL_BYTES, "little") + zlib.compress(self._of.tobytes(), 1)

    @classmethod
    def from_bytes(cls, data: bytes) -> "Counts":
        """The counts that ``to_bytes`` was called on."""
        counts = cls()
        counts._total = int.from_bytes(data[:_TOTAL_BYTES], "little")
        counts._of = np.frombuffer(bytearray(zlib.decompress(data[_TOTAL_BYTES:])), np.int32)
        return counts

    def _settle(self) -> None:
        waiting, self._waiting = self._waiting, []
        for keys, _ in keys_and_weights(map(Profile.from_bytes, waiting)):
            self.count(keys)
