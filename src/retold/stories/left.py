"""What a stream left behind when it stopped, for another one to go on from."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from retold.stories.counts import Counts


class LeftReport(NamedTuple):
    """A report: its story, its profile as bytes, and the keys that it is found by, as ``keys_posted`` gives them."""

    id: str
    story: str
    profile: bytes
    posted: bytes


class LeftLink(NamedTuple):
    """A link that counts for accounts, as it was judged: the places of its reports, and what each has of the other."""

    a: int
    b: int
    share_a: float
    share_b: float
    foreign_to_a: bool
    foreign_to_b: bool


@dataclass(slots=True)
class Left:
    """Reports in the order of placing, and what was known of them; they go by their places in this order.

    ``likenesses`` has a row of two places and the likeness in steps for each pair.
    ``doubtful`` are reports that had links with others that are not here. ``counts`` are those of the features of
    the first ``counted`` reports; the others are counted when somebody asks.
    """

    reports: Sequence[LeftReport]
    likenesses: NDArray[np.int64]
    links: Iterable[LeftLink]
    doubtful: Collection[int] = ()
    counts: Counts = field(default_factory=Counts)
    counted: int = 0
