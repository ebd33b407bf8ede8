"""Fit the weights of retold.reading.statements.choice: which noun phrase is the source of a cue.

    python scripts/fit_sources.py REPORTS.jsonl GOLD.jsonl > src/retold/data/source_weights.tsv

REPORTS has {"id", "text"}, GOLD {"report", "source", "cue", "content"}, each of these a list of spans; ``held_out``
says which are left out of everything. Of the phrases around a cue of gold those are right that overlap its source
and are its head: nothing but names and marks stands between it and the first of them. How often the likeliest is right,
five-fold over the reports, goes to the error stream, with how often the rules are.

The shipped table was fitted on four fifths of PolNeAR (github.com/networkdynamics/PolNeAR, commit c3eee833c035; MIT for
the software, no licence stated for the data). It holds weights of places in a sentence and words of grammar, no text.
"""

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.attributions import Gold, read_attributions
from scripts.held_out import held_out
from scripts.traits import fit, odds_in_folds, print_table

from retold.model import Report
from retold.reading import read_light
from retold.reading.statements import grammar
from retold.reading.statements.candidates import Candidate
from retold.reading.statements.choice import Rival, find_rivals, is_sure, scene_of
from retold.reading.statements.find import candidates_of
from retold.reading.statements.phrases import Range
from retold.reading.statements.tokens import Token, find_units

RIDGE = 4.0
RAREST = 5
STEPS = 300
FOLDS = 5
SMALLEST = 0.1


class Case(NamedTuple):
    """A cue of gold: what may be its source, which of these are, and what the rules say."""

    rivals: list[Rival]
    right: list[bool]
    ruled: bool
    fold: int


def main() -> None:
    """Print the weights, and how well they do on reports that they were not fitted on."""
    reports, gold = read_attributions(Path(sys.argv[1]), Path(sys.argv[2]))
    held = held_out(reports)
    cases = [
        case
        for number, (name, text) in enumerate(sorted(reports.items()))
        if name not in held
        for case in _cases(name, text, gold[name], number % FOLDS)
    ]
    rows = [rival.traits for case in cases for rival in case.rivals]
    right = np.array([one for case in cases for one in case.right])
    fold = np.array([case.fold for case in cases for _ in case.rivals])
    fitted = partial(fit, ridge=RIDGE, steps=STEPS, rarest=RAREST)
    _report(cases, odds_in_folds(rows, right, fold, fitted))
    print("# Weights of traits of noun phrases around a cue, by scripts/fit_sources.py")
    print_table(fitted(rows, right), SMALLEST)


def _cases(name: str, text: str, gold: Sequence[Gold], fold: int) -> Iterator[Case]:
    """The cues of gold in a report that have a source, those left out whose source needs no weighing."""
    reading = read_light(Report(id=name, text=text))
    marked = {position: one for one in reversed(gold) if one.source for position in one.cue}
    for unit in find_units(text, reading.sentences, reading.quotations):
        candidates = candidates_of(unit)
        scene = scene_of(unit.tokens, candidates) if candidates else None
        earlier: list[Candidate] = []
        for candidate in candidates:
            one = marked.get(unit.tokens[candidate.found.head].start)
            source = candidate.source
            if one is not None and scene is not None and not is_sure(unit.tokens, candidate):
                rivals = find_rivals(scene, candidate, earlier)
                right = _right(unit.tokens, rivals, one)
                ruled = source is not None and _overlaps(unit.tokens, source, one)
                yield Case(rivals, right, ruled, fold)
                source = next((rival.phrase for rival, is_right in zip(rivals, right, strict=True) if is_right), source)
            earlier.append(candidate._replace(source=source))


def _overlaps(tokens: Sequence[Token], phrase: Range, gold: Gold) -> bool:
    """Whether a phrase shares characters with the source of gold."""
    return not gold.source.isdisjoint(range(tokens[phrase[0]].start, tokens[phrase[1] - 1].end))


def _right(tokens: Sequence[Token], rivals: Sequence[Rival], gold: Gold) -> list[bool]:
    """Which phrases are the head of the source of gold: none that a preposition or a clause adds to it."""
    overlapping = [rival.phrase for rival in rivals if _overlaps(tokens, rival.phrase, gold)]
    end = min(overlapping)[1] if overlapping else 0
    adding = grammar.PREPOSITIONS | {"who", "that", "which"}
    return [
        rival.phrase in overlapping and not any(token.text in adding for token in tokens[end : rival.phrase[0]])
        for rival in rivals
    ]


def _report(cases: Sequence[Case], odds: np.ndarray) -> None:
    """Print how often the likeliest phrase and that of the rules overlap the source of gold."""
    chosen = start = 0
    for case in cases:
        own = odds[start : start + len(case.rivals)]
        start += len(case.rivals)
        best = int(own.argmax()) if len(own) else -1
        chosen += case.ruled if best < 0 or case.rivals[best].ruled else case.right[best]
    ruled = sum(case.ruled for case in cases)
    print(f"{len(cases)} cues: rules {ruled / len(cases):.4f}, chosen {chosen / len(cases):.4f}", file=sys.stderr)


if __name__ == "__main__":
    main()
