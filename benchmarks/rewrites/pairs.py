"""The rewrites as they are kept: two reports line by line, with marks around what they tell otherwise."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from retold.model import Report, Span

FOLDER = Path(__file__).resolve().parent

_MARK = re.compile(r"\{(?P<kind>[a-z]+)(?P<number>\d):(?P<words>[^{}]*)\}")
_Places = dict[tuple[str, str], Span]


@dataclass(frozen=True, slots=True)
class Changed:
    """Something of a kind that is told otherwise, with its place in either report."""

    kind: str
    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A report, one that retells it, and what the second changes."""

    name: str
    a: Report
    b: Report
    changes: Sequence[Changed]


def rewrites(part: str) -> Iterator[Rewrite]:
    """The rewrites of a part: "open" or "held_back"."""
    for block in (FOLDER / f"{part}.txt").read_text("utf-8").split("## ")[1:]:
        head, *lines = block.strip().splitlines()
        name = head.split()[0]
        (a, in_a), (b, in_b) = (_report(name, side, lines) for side in "AB")
        yield Rewrite(name, a, b, [Changed(key[0], in_a[key], in_b[key]) for key in in_a])


def _report(name: str, side: str, lines: Sequence[str]) -> tuple[Report, _Places]:
    """One of two reports without its marks, and what they mark."""
    title, *body = (line[3:] for line in lines if line.startswith(f"{side}: "))
    text, places, last = "", _Places(), 0
    marked = "\n".join(body)
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        places[match["kind"], match["number"]] = Span(len(text), len(text) + len(match["words"]))
        text += match["words"]
        last = match.end()
    return Report(id=f"{name}-{side.lower()}", title=title, text=text + marked[last:]), places
