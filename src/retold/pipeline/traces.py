"""What is kept of a report to link others to it, without its text: some three kB for 250 words."""

import json
from dataclasses import dataclass, replace

import numpy as np

from retold import lineage
from retold.lineage import Marks, Print, Sketch
from retold.model import Reading
from retold.packing import check, join, narrow, widen
from retold.pipeline.packed import FURNITURE, MET, pack_marks, pack_print, pack_sketch, unpack

_NONE: frozenset[int] = frozenset()


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
        parts = (
            *pack_print(self.shingles),
            *pack_sketch(self.sketch),
            *pack_marks(self.marks),
            narrow(np.array(sorted(self.furniture), np.uint32)),
            json.dumps(self.met).encode() if self.met else b"",
        )
        return join(parts)

    @classmethod
    def from_bytes(cls, data: bytes) -> "Traces":
        """The traces that ``to_bytes`` was called on; most of them are made when somebody asks.

        Raises ValueError if the bytes are damaged.
        """
        _, sizes = check(data)
        met = data[len(data) - sizes[MET] :]
        return cls(*unpack(data), furniture_of(data), tuple(json.loads(met)) if met else ())

    def __reduce__(self) -> tuple[object, ...]:
        return Traces.from_bytes, (self.to_bytes(),)


def furniture_of(data: bytes) -> frozenset[int]:
    """The furniture in the bytes of traces. Raises ValueError if they are damaged."""
    _, sizes = check(data)
    end = len(data) - sizes[MET]
    return frozenset(widen(data[end - sizes[FURNITURE] : end]).tolist()) if sizes[FURNITURE] > 1 else _NONE


def traces_of(reading: Reading, shingles: Print) -> Traces:
    """The traces of a report, given its shingles."""
    return Traces(shingles, lineage.sketch_of(reading), lineage.marks_of(reading))
