"""The pairs as they are kept: two reports in a line each, and below them what they tell otherwise."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from retold.model import Report, Span

FOLDER = Path(__file__).resolve().parent

_PAIR = re.compile(
    r"^## (?P<name>\S+)\nA: (?P<a>.+)\nB: (?P<b>.+)(?:\n= (?P<kind>\w+): (?P<a_has>.+?) \| (?P<b_has>.+))?$", re.M
)
_DAY = "2026-03-12T09:00:00Z"
"""When all were published: two reports of one story are near in time."""


@dataclass(frozen=True, slots=True)
class Planted:
    """A difference of a kind, with its words in either report."""

    kind: str
    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class PlainPair:
    """Two reports of one event; ``planted`` is None where they tell the same."""

    name: str
    a: Report
    b: Report
    planted: Planted | None


def plain_pairs(part: str) -> Iterator[PlainPair]:
    """The pairs of a part: "open" or "held_back"."""
    for match in _PAIR.finditer((FOLDER / f"{part}.txt").read_text("utf-8")):
        a, b = (Report(id=f"{match['name']}-{side}", text=match[side], published=_DAY) for side in "ab")
        planted = None
        if match["kind"]:
            planted = Planted(match["kind"], _place(a.text, match["a_has"]), _place(b.text, match["b_has"]))
        yield PlainPair(match["name"], a, b, planted)


def _place(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))
