"""How likely two values answer one question of a story, by what stands around them and by what else could answer it.

The weights are learnt as those of ``likely`` are (scripts/fit_answering.py), of more sorts of values, and with only
those rivals that each value would have if the other report did not have it, too.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import fsum, log1p

from retold.comparing.counterparts.likely import traits
from retold.comparing.counterparts.slots import Slot, are_alike, may_answer_one, slots_in
from retold.comparing.differences.dates import Time
from retold.comparing.differences.numbers import Number
from retold.comparing.sentences.holders import may_be_one
from retold.model import Reading


@dataclass(frozen=True, slots=True)
class Facing:
    """Two values that may answer one question.

    ``rivals`` is how many other values could answer it in both reports, the one and the other; ``free`` how many of
    these the other report does not have as well. ``taken`` is whether either has a value like it on the other side.
    """

    one: Slot
    other: Slot
    alike: bool
    taken: tuple[bool, bool]
    rivals: tuple[int, int]
    free: tuple[int, int]


def facing_slots(a: Reading, b: Reading) -> Iterator[Facing]:
    """The values of two reports that may answer one question; rivals are those that are not like the value's own."""
    ones, others = slots_in(a), slots_in(b)
    pairs = [(i, j) for i, one in enumerate(ones) for j, other in enumerate(others) if may_answer_one(one, other)]
    alike = {(i, j) for i, j in pairs if are_alike(ones[i], others[j])}
    taken = {i for i, _ in alike}, {j for _, j in alike}
    before, behind = _Others(), _Others()
    for i, j in pairs:
        if (i, j) not in alike:
            before.add(j, ones[i].written, i not in taken[0])
            behind.add(i, others[j].written, j not in taken[1])
    for i, j in pairs:
        one, other = ones[i], others[j]
        yield Facing(
            one,
            other,
            (i, j) in alike,
            (i in taken[0], j in taken[1]),
            (before.rivals(j, one.written), behind.rivals(i, other.written)),
            (before.free(j, one.written), behind.free(i, other.written)),
        )


class _Others:
    """What a report has that could answer the question of each value of the other, and what only it has of that."""

    def __init__(self) -> None:
        self._every: dict[int, set[object]] = defaultdict(set)
        self._free: dict[int, set[object]] = defaultdict(set)

    def add(self, value: int, written: object, is_free: bool) -> None:
        """Another value that could answer the question of a value."""
        self._every[value].add(written)
        if is_free:
            self._free[value].add(written)

    def rivals(self, value: int, own: object) -> int:
        """How many there are beside one of them."""
        return len(self._every[value]) - (own in self._every[value])

    def free(self, value: int, own: object) -> int:
        """How many only this report has."""
        return len(self._free[value]) - (own in self._free[value])


def answering_traits(each: Facing, a: Reading, b: Reading) -> dict[str, float]:
    """What speaks for and against two values answering one question."""
    one, other = each.one, each.other
    x, y = one.held, other.held
    units = (x.unit, y.unit) if isinstance(x, Number) and isinstance(y, Number) else (frozenset(), frozenset())
    counted = one.kind in ("people", "count")
    found = traits(one.anchor, other.anchor, a, b, each.rivals)
    return found | {
        "free rivals": log1p(each.free[0]) + log1p(each.free[1]),
        "same unit": float(not units[0].isdisjoint(units[1])),
        "related unit": float(counted and units[0].isdisjoint(units[1]) and may_be_one(*units)),
        "same fate": float(bool(one.fate) and one.fate == other.fate),
        "word right before": float(bool(one.before) and one.before == other.before),
        "other grain": float(isinstance(x, Time) and one.kind != other.kind),
    }


def sort_of(slot: Slot) -> str:
    """By which weights a value is judged."""
    if isinstance(slot.held, Time):
        return "measure" if slot.kind == "clock" else "date"
    return "number" if slot.kind in ("people", "count") else "measure"


def answering(each: Facing, a: Reading, b: Reading) -> float:
    """The score of two values: above 0 they rather answer one question."""
    weights = _weights()[sort_of(each.one)]
    return weights["1"] + fsum(weights[name] * worth for name, worth in answering_traits(each, a, b).items())


@cache
def _weights() -> dict[str, dict[str, float]]:
    """The weight of each trait, for each sort of value."""
    lines = (files("retold.data") / "answering_weights.tsv").read_text("utf-8").splitlines()
    head, *rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {sort: {row[0]: float(row[n]) for row in rows} for n, sort in enumerate(head[1:], 1)}
