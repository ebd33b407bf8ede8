"""How the candidates of a unit stand to one another: beside, inside, or with the same content."""

from collections.abc import Sequence
from typing import NamedTuple

from retold.reading.statements.candidates import Candidate
from retold.reading.statements.phrases import Range


class Placed(NamedTuple):
    """A candidate with its content in tokens."""

    candidate: Candidate
    content: tuple[Range, ...]


def traits_of_nesting(placed: Sequence[Placed], number: int) -> list[str]:
    """The traits of a candidate that the others of its unit give it."""
    return [*_of_neighbours(placed, number), *_of_holders(placed, number), *_of_rivals(placed, number)]


def _of_neighbours(placed: Sequence[Placed], number: int) -> list[str]:
    """The cues before and after this one."""
    here = placed[number].candidate
    kind, voice = here.kind, here.found.voice
    gap = min(5, here.found.first - placed[number - 1].candidate.found.last) if number else "none"
    earlier, later = _shown(placed, number - 1), _shown(placed, number + 1)
    return [
        f"earlier {earlier}",
        f"earlier {earlier} {kind}",
        f"later {later}",
        f"later {later} {kind}",
        f"gap {gap} {voice}",
    ]


def _of_holders(placed: Sequence[Placed], number: int) -> list[str]:
    """The cue in whose content this one stands."""
    here = placed[number].candidate
    head = here.found.head
    holders = [
        (end - start, other)
        for other, one in enumerate(placed)
        for start, end in one.content
        if other != number and start <= head < end
    ]
    inside = _shown(placed, min(holders)[1]) if holders else "nothing"
    return [
        f"inside {inside}",
        f"inside {inside.split()[0]} {here.kind}",
    ]


_SAME_START = 3
"""Tokens by which the starts of two contents with one end may differ to be the same one."""


def _of_rivals(placed: Sequence[Placed], number: int) -> list[str]:
    """Another candidate that has the same content."""
    here, content = placed[number]
    rivals = (
        other
        for other, one in enumerate(placed)
        if other != number
        and content
        and one.content
        and one.content[-1][1] == content[-1][1]
        and abs(one.content[-1][0] - content[-1][0]) <= _SAME_START
    )
    rival = _shown(placed, next(rivals, -1))
    return [f"rival {rival} {here.found.voice}"]


def _shown(placed: Sequence[Placed], number: int) -> str:
    """Class and voice of a candidate; "none" where there is none."""
    if not 0 <= number < len(placed):
        return "none"
    candidate = placed[number].candidate
    return f"{candidate.kind} {candidate.found.voice}"
