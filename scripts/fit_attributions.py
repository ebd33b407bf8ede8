"""Fit the weights of retold.reading.statements.acceptance: what speaks for and against a proposed attribution.

    python scripts/fit_attributions.py REPORTS.jsonl GOLD.jsonl > src/retold/data/attribution_weights.tsv

REPORTS has {"id", "text"}, GOLD {"report", "cue", "content": [[start, end], ...]}; ``held_out`` says which are left
out of everything. A proposal is right when it is the best for an attribution of gold: at the same cue, covering more
than .3 of the characters of its content, else at another cue and alike by more than .3; each is used once. Precision
and the share of right ones kept (recall), five-fold over the reports, go to the error stream.

The shipped table was fitted on four fifths of PolNeAR (github.com/networkdynamics/PolNeAR, commit c3eee833c035; MIT for
the software, no licence stated for the data). It holds weights of cues, forms and neighbouring words, no text.
"""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.attributions import Gold, positions, read_attributions
from scripts.held_out import held_out
from scripts.traits import evaluate, fit, print_table

from retold.model import Report
from retold.reading import read_light
from retold.reading.statements.assemble import continue_contents
from retold.reading.statements.find import Attribution, propose_attributions
from retold.reading.statements.tokens import find_units

RIDGE = 16.0
RAREST = 6
STEPS = 400
FOLDS = 5
THRESHOLDS = (0.3, 0.34, 0.38, 0.42, 0.46, 0.5)
SMALLEST = 0.07
ENOUGH = 0.3


def main() -> None:
    """Print the weights, and how well they do on reports that they were not fitted on."""
    reports, gold = read_attributions(Path(sys.argv[1]), Path(sys.argv[2]))
    held = held_out(reports)
    rows: list[tuple[str, ...]] = []
    right: list[bool] = []
    fold: list[int] = []
    for number, (name, text) in enumerate(sorted(reports.items())):
        if name in held:
            continue
        for traits, is_right in _judged(name, text, gold[name]):
            rows.append(traits)
            right.append(is_right)
            fold.append(number % FOLDS)
    fitted = partial(fit, ridge=RIDGE, steps=STEPS, rarest=RAREST)
    evaluate(rows, np.array(right), fold, fitted, THRESHOLDS, sum(right))
    print("# Weights of traits of proposed attributions, by scripts/fit_attributions.py")
    print_table(fitted(rows, np.array(right)), SMALLEST)


def _judged(name: str, text: str, wanted: Sequence[Gold]) -> list[tuple[tuple[str, ...], bool]]:
    """The traits of all proposals in a report, and which of them are right."""
    reading = read_light(Report(id=name, text=text))
    units = sorted(find_units(text, reading.sentences, reading.quotations), key=lambda unit: unit.span)
    proposed = continue_contents([(unit, propose_attributions(unit)) for unit in units])
    contents = [positions(one.content) for one in proposed]
    used: set[int] = set()
    elsewhere = [gold for gold in wanted if not _use(_at_cue(proposed, contents, gold, used), used)]
    for gold in elsewhere:
        _use(_alike(contents, gold, used), used)
    return [(one.traits, number in used) for number, one in enumerate(proposed) if one.traits]


def _at_cue(
    proposed: Sequence[Attribution], contents: Sequence[set[int]], gold: Gold, used: set[int]
) -> list[tuple[float, int]]:
    """The proposals at the cue of gold that cover enough of its content, each with its likeness."""
    return [
        (_likeness(own, gold.content), -number)
        for number, (one, own) in enumerate(zip(proposed, contents, strict=True))
        if number not in used
        and gold.cue & set(range(*one.cue))
        and len(own & gold.content) > ENOUGH * len(gold.content)
    ]


def _alike(contents: Sequence[set[int]], gold: Gold, used: set[int]) -> list[tuple[float, int]]:
    """The proposals at any cue that are like gold in content, each with its likeness."""
    found = ((_likeness(own, gold.content), -number) for number, own in enumerate(contents) if number not in used)
    return [one for one in found if one[0] > ENOUGH]


def _use(found: Sequence[tuple[float, int]], used: set[int]) -> bool:
    """Use the best of the proposals found, if there is any."""
    if found:
        used.add(-max(found)[1])
    return bool(found)


def _likeness(one: set[int], other: set[int]) -> float:
    """The characters that two contents share, of all that they have."""
    return len(one & other) / max(1, len(one | other))


if __name__ == "__main__":
    main()
