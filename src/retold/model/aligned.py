"""Which sentences of two reports correspond."""

from dataclasses import dataclass
from typing import Literal

CorrespondenceKind = Literal["same", "reworded", "changed"]


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Sentences of a and of b that tell the same; one of the sides may have several.

    ``score`` is the likeness in 0..1; ``moved`` is whether the correspondence crosses others, that is, whether
    it is off the longest common order. ``kind`` is "same" where only marks, spaces or case differ, "changed"
    where a difference of meaning was found, else "reworded".
    """

    a: tuple[int, ...]
    b: tuple[int, ...]
    kind: CorrespondenceKind
    score: float
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Alignment:
    """All sentence correspondences of two reports, in the order of a."""

    a: str
    b: str
    correspondences: tuple[Correspondence, ...]
