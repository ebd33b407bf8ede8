"""Numbers that a story's reports do not agree on, as the conflicts of its claims have them.

A conflict is between the report that the claim is taken from and one that differs from it. So who agrees with the
former, or has the text of another word by word, is not among them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from retold.model import Claim, ConflictSide, Story


@dataclass(frozen=True, slots=True)
class Said:
    """A number as a report gives it, and what it can mean: "dozens" is anything from 24 to 99."""

    report: str
    words: str
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class NumberDrift:
    """One number of a claim by those who are set against one another in it, in the order of the story."""

    claim: Claim
    said: tuple[Said, ...]


def number_drifts(story: Story) -> tuple[NumberDrift, ...]:
    """The numbers that are in conflict, in the order of the claims; a report that gives two for one leaves it out."""
    order = {name: number for number, name in enumerate(story.reports)}
    return tuple(drift for claim in story.claims for drift in _of_claim(claim, order))


def _of_claim(claim: Claim, order: Mapping[str, int]) -> Iterator[NumberDrift]:
    for group in _groups(claim):
        sides = sorted(group.values(), key=lambda side: order.get(side.report, -1))
        known = tuple(said for side in sides if (said := _said(side)))
        if len({one.report for one in known}) == len(group):
            yield NumberDrift(claim, known)


def _groups(claim: Claim) -> list[dict[tuple[str, str | None], ConflictSide]]:
    """The numbers that are set against one another, directly or by way of others, by report and words."""
    groups: list[dict[tuple[str, str | None], ConflictSide]] = []
    for one in claim.conflicts:
        if one.kind == "number":
            joined = {(side.report, side.words): side for side in (one.a, one.b)}
            for group in [group for group in groups if group.keys() & joined.keys()]:
                groups.remove(group)
                joined |= group
            groups.append(joined)
    return groups


def _said(side: ConflictSide) -> Said | None:
    """A side that has one number."""
    if side.words is None or side.low is None or side.high is None:
        return None
    return Said(side.report, side.words, side.low, side.high)
