"""Numbers that a story's reports do not agree on, as the conflicts of its claims have them.

A conflict is between the report that the claim is taken from and one that differs from it. So who agrees with the
former, or has the text of another word by word, is not among them.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import isfinite

from retold.comparing.differences.counting import find_numbers
from retold.model import Claim, Span, Story

_SIDES = re.compile(
    r"number: (?P<a>.+) has “(?P<a_words>[^”]+)”, (?P<b>.+) has “(?P<b_words>[^”]+)”(?: \(.+\))?", re.DOTALL
)
_SCALE = re.compile(r"\W*(?:hundred|thousand|million|billion|trillion|dozen)\W*", re.IGNORECASE)
"""A part of a number, the rest of which is told apart: "2.7" and "million"."""

_SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_ROW = re.compile(rf"(?:{_SMALL})(?:\s+(?:{_SMALL}))+", re.IGNORECASE)
"""Several numbers one behind the other, which are no sum: "one seven"."""


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
        said = [_said(report, words) for report, words in sorted(group, key=lambda one: order.get(one[0], -1))]
        known = tuple(one for one in said if one)
        if len({one.report for one in known}) == len(group):
            yield NumberDrift(claim, known)


def _groups(claim: Claim) -> list[set[tuple[str, str]]]:
    """The numbers that are set against one another, directly or by way of others, each with its report."""
    groups: list[set[tuple[str, str]]] = []
    for note in claim.conflicts:
        if match := _SIDES.fullmatch(note):
            joined = {(match["a"], match["a_words"]), (match["b"], match["b_words"])}
            for group in [one for one in groups if one & joined]:
                groups.remove(group)
                joined |= group
            groups.append(joined)
    return groups


def _said(report: str, words: str) -> Said | None:
    """The one number in some words; None where there is none, or more, or only a part of one."""
    found = find_numbers(words, Span(0, len(words)))
    whole = len(found) == 1 and isfinite(found[0].high) and not _SCALE.fullmatch(words) and not _ROW.fullmatch(words)
    return Said(report, words, found[0].low, found[0].high) if whole else None
