"""Runs of words that two narrations have in common."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from retold.lineage.narration import GRAM, Narration

LONG = 8
"""Words from which on a shared run is hardly chance.

Of 146 pairs of reports by different outlets on one event, none has more than 7 % of its narration in runs of eight.
"""

_STARTS_TRIED = 8
"""Places in the other report at which a repeated run is tried; keeps a text of one repeated line linear."""

_AT_ONCE = 64
"""Words that are compared in one go."""


@dataclass(frozen=True, slots=True)
class Run:
    """``length`` words from ``a`` on in one narration that stand from ``b`` on in the other."""

    a: int
    b: int
    length: int

    @property
    def places_a(self) -> range:
        """The places of its words in the one narration."""
        return range(self.a, self.a + self.length)


def covered(one: Narration, begins: bytes) -> bytes:
    """For each word 1 where it stands in a run of GRAM words, else 0; ``begins`` has 1 for each at which one begins."""
    found = first = int.from_bytes(begins, "little")
    for step in range(1, GRAM):
        found |= first << 8 * step
    return found.to_bytes(len(one), "little")


def find_runs(a: Narration, b: Narration, begins: bytes) -> tuple[Run, ...]:
    """Maximal common runs of at least GRAM words, from left to right in a, without overlap in a.

    ``begins`` has 1 for each word of a at which such a run begins.
    """
    found: list[Run] = []
    free = expected = 0
    while (place := begins.find(1, free)) >= 0:
        gram = a.runs[place]
        starts = _nearest(b.repeated.get(gram) or (b.grams[gram],), expected)
        run = max([_extend(a, b, place, start) for start in starts], key=_length)
        found.append(run)
        free, expected = place + run.length, run.b + run.length
    return tuple(found)


def _length(run: Run) -> int:
    return run.length


def _nearest(starts: Sequence[int], expected: int) -> Sequence[int]:
    """The places, of some in order, at which a run is tried, those behind the last run first."""
    if len(starts) == 1:
        return starts
    first = bisect_left(starts, expected)
    return [*starts[first : first + _STARTS_TRIED], *starts[: min(first, _STARTS_TRIED)]][:_STARTS_TRIED]


def _extend(a: Narration, b: Narration, place: int, start: int) -> Run:
    """The longest run from two places on that stays inside one stretch of narration on both sides."""
    end = min(_end_of_stretch(a, place) - place, _end_of_stretch(b, start) - start)
    length = 0
    while length < end:
        size = min(_AT_ONCE, end - length)
        one = a.words[place + length : place + length + size]
        other = b.words[start + length : start + length + size]
        if one != other:
            length += next(count for count, (word, its) in enumerate(zip(one, other, strict=True)) if word != its)
            break
        length += size
    return Run(place, start, length)


def _end_of_stretch(narration: Narration, place: int) -> int:
    """The place behind the last word of the stretch of narration that a word is in."""
    return bisect_right(narration.blocks, narration.blocks[place], place)
