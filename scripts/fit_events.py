"""Fit the weights of the words that tell of events, src/retold/data/event_weights.tsv.

    python scripts/fit_events.py FOLDER > src/retold/data/event_weights.tsv

FOLDER holds reports.jsonl (id, text, title, scored: the stretch that is annotated) and gold.jsonl (report, trigger).
What precision and recall are when each report is judged by the others (in folds) is printed to stderr. The weights
shipped were fitted on 48 of the 60 reports of MEANTIME (Minard et al. 2016, CC BY 4.0); ``held_out`` says which were
left for a last measurement. The words in verbs.txt and happenings.txt were written by hand.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.held_out import held_out

from retold.model import Report
from retold.reading import read_light
from retold.reading.events.tokens import tokens_of
from retold.reading.events.triggers import candidates, traits_of

RIDGE = 1.0
"""Of .1, .3, 1 and 3 in folds the best by .002 F1."""
STEPS = 300
LEAST = 0.1
"""Weights nearer to 0 are not kept."""
FOLDS = 6
THRESHOLDS = (0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7)

Rows = Sequence[tuple[str, ...]]


def main(folder: Path) -> None:
    """Measure in folds, then fit on all that is not held out."""
    texts = {one["id"]: one for one in _records(folder / "reports.jsonl")}
    gold = defaultdict(list)
    for one in _records(folder / "gold.jsonl"):
        gold[one["report"]].append(one["trigger"])
    names = sorted(set(texts) - held_out(texts))
    rows, right, fold = [], [], []
    for number, name in enumerate(names):
        for traits, verdict in judged(texts[name], gold[name]):
            rows.append(traits)
            right.append(verdict)
            fold.append(number % FOLDS)
    wanted = sum(len(gold[name]) for name in names)
    _evaluate(rows, np.array(right), np.array(fold), wanted)
    weights = fit(rows, np.array(right))
    print("# weight, trait: what speaks for a word as the trigger of an event; made by scripts/fit_events.py")
    print("# from MEANTIME (Minard et al. 2016, CC BY 4.0)")
    for trait, weight in sorted(weights.items()):
        if abs(weight) >= LEAST:
            print(f"{weight:.2f}\t{trait}")


def _records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def judged(record: dict[str, Any], wanted: Sequence[Sequence[int]]) -> list[tuple[tuple[str, ...], bool]]:
    """The traits of every candidate in the annotated stretch of a report, and whether it is a trigger."""
    reading = read_light(Report(id=record["id"], text=record["text"], title=record["title"]))
    first, last = record["scored"]
    found = []
    for sentence in reading.sentences:
        if sentence.section == "body" and sentence.span.start < last and sentence.span.end > first:
            tokens = tokens_of(reading.text, sentence.span)
            kinds = [token.kind for token in tokens]
            for place in candidates(tokens):
                token = tokens[place]
                inside = any(start <= token.start < end for start, end in wanted)
                found.append((traits_of(kinds, place, token.word), inside))
    return found


def fit(rows: Rows, right: NDArray[np.bool_]) -> dict[str, float]:
    """Weights of a logistic regression with a ridge, by accelerated descent with a step for each trait."""
    counts = Counter(trait for row in rows for trait in row)
    numbers = {trait: n for n, trait in enumerate(sorted(counts))}
    cells = [(row, numbers[trait]) for row, traits in enumerate(rows) for trait in traits]
    row_of, trait_of = np.array(cells).T
    step = 1 / (0.25 * np.bincount(trait_of, minlength=len(numbers)) * len(cells) / len(rows) + RIDGE)
    weights, momentum = np.zeros(len(numbers)), np.zeros(len(numbers))
    for number in range(STEPS):
        ahead = weights + number / (number + 3) * momentum
        odds = np.bincount(row_of, ahead[trait_of], len(rows))
        error = 1 / (1 + np.exp(-odds)) - right
        new = ahead - step * (np.bincount(trait_of, error[row_of], len(numbers)) + RIDGE * ahead)
        weights, momentum = new, new - weights
    return {trait: float(weights[n]) for trait, n in numbers.items()}


def _evaluate(rows: Rows, right: NDArray[np.bool_], fold: NDArray[np.int_], wanted: int) -> None:
    """Precision and recall at several thresholds, each report judged by the others."""
    odds = np.zeros(len(rows))
    for number in range(FOLDS):
        inside = np.flatnonzero(fold != number).tolist()
        weights = fit([rows[n] for n in inside], right[inside])
        for n in np.flatnonzero(fold == number).tolist():
            odds[n] = sum(weights.get(trait, 0.0) for trait in rows[n])
    for threshold in THRESHOLDS:
        kept = odds >= np.log(threshold / (1 - threshold))
        precision, recall = right[kept].mean(), right[kept].sum() / wanted
        f1 = 2 * precision * recall / (precision + recall)
        print(f"at {threshold}: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}", file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
