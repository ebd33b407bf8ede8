"""Fit the weights of retold.reading.statements.extent: where the content behind a cue ends.

    python scripts/fit_extents.py REPORTS.jsonl GOLD.jsonl > src/retold/data/extent_weights.tsv

REPORTS has {"id", "text"}, GOLD {"report", "source", "cue", "content"}, each of these a list of spans; ``held_out``
says which are left out of everything. Of the places where the content of a cue of gold may end, the one is right at
which a content of gold ends that begins near it in the same unit. How often the likeliest is right, five-fold over the
reports, goes to the error stream, with how often the rules are.

The shipped table was fitted on four fifths of PolNeAR (github.com/networkdynamics/PolNeAR, commit c3eee833c035; MIT for
the software, no licence stated for the data). It holds weights of words of grammar and classes of words, no text.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.attributions import positions, read_attributions
from scripts.held_out import held_out
from scripts.traits import fit, odds_in_folds, print_table

from retold.model import Report
from retold.reading import read_light
from retold.reading.statements.extent import Ending, find_endings
from retold.reading.statements.find import Attribution, propose_attributions
from retold.reading.statements.tokens import Token, find_units

RIDGE = 2.0
RAREST = 8
STEPS = 300
FOLDS = 5
SMALLEST = 0.15
NEAR = 40
"""Characters by which the beginning of a content of gold may stand behind that of the one that is found."""

Contents = Sequence[tuple[set[int], list[list[int]]]]


class Case(NamedTuple):
    """A content whose end is known: where it may end, which of these is right."""

    endings: list[Ending]
    right: list[bool]
    fold: int


def main() -> None:
    """Print the weights, and how well they do on reports that they were not fitted on."""
    reports, _ = read_attributions(Path(sys.argv[1]), Path(sys.argv[2]))
    gold = _contents(Path(sys.argv[2]))
    held = held_out(reports)
    cases = [
        case
        for number, (name, text) in enumerate(sorted(reports.items()))
        if name not in held
        for case in _cases(name, text, gold.get(name, ()), number % FOLDS)
    ]
    rows = [ending.traits for case in cases for ending in case.endings]
    right = np.array([one for case in cases for one in case.right])
    fold = np.array([case.fold for case in cases for _ in case.endings])
    fitted = partial(fit, ridge=RIDGE, steps=STEPS, rarest=RAREST)
    _report(cases, odds_in_folds(rows, right, fold, fitted))
    print("# Weights of traits of places where a content ends, by scripts/fit_extents.py")
    print_table(fitted(rows, right), SMALLEST)


def _contents(path: Path) -> Mapping[str, Contents]:
    """The characters of each cue of gold with the spans of its content, by report."""
    found = defaultdict(list)
    for one in map(json.loads, path.read_text("utf-8").splitlines()):
        if one["cue"] and one["content"]:
            found[one["report"]].append((positions(one["cue"]), one["content"]))
    return found


def _cases(name: str, text: str, gold: Contents, fold: int) -> Iterator[Case]:
    """The contents behind their cues in a report whose ends gold has."""
    reading = read_light(Report(id=name, text=text))
    for unit in find_units(text, reading.sentences, reading.quotations):
        for one in propose_attributions(unit):
            end = _end_in_gold(text, unit.tokens, one, gold)
            if one.piece is not None and end is not None:
                endings = list(find_endings(unit.tokens, one.piece))
                ends = [_last_character(text, unit.tokens[ending.end - 1].end) for ending in endings]
                yield Case(endings, [last == end for last in ends], fold)


def _end_in_gold(text: str, tokens: Sequence[Token], one: Attribution, gold: Contents) -> int | None:
    """Where the content of gold ends that is most like the piece of an attribution, cut at the end of the unit."""
    if one.piece is None:
        return None
    start, last = tokens[one.piece.content[0]].start, tokens[one.piece.content[1] - 1].end
    cue = set(range(*one.cue))
    spans = [
        (min(end, last) - max(first, start), end)
        for marked, content in gold
        if not marked.isdisjoint(cue)
        for first, end in content
        if tokens[0].start - 3 <= first <= start + NEAR and end > start
    ]
    return min(_last_character(text, max(spans)[1]), _last_character(text, tokens[-1].end)) if spans else None


def _last_character(text: str, end: int) -> int:
    """The end of a stretch without what is no letter or digit there."""
    while end > 0 and not text[end - 1].isalnum():
        end -= 1
    return end


def _report(cases: Sequence[Case], odds: np.ndarray) -> None:
    """Print how often the likeliest end and that of the rules are right."""
    chosen = ruled = start = 0
    for case in cases:
        own = odds[start : start + len(case.endings)]
        start += len(case.endings)
        chosen += bool(len(own)) and case.right[int(own.argmax())]
        ruled += any(one and ending.ruled for one, ending in zip(case.right, case.endings, strict=True))
    print(f"{len(cases)} ends: rules {ruled / len(cases):.4f}, chosen {chosen / len(cases):.4f}", file=sys.stderr)


if __name__ == "__main__":
    main()
