"""Fit the weights of the words that tell of events, src/retold/data/event_weights.tsv.

    python scripts/fit_events.py FOLDER > src/retold/data/event_weights.tsv

FOLDER holds reports.jsonl (id, text, title, scored: the stretch that is annotated) and gold.jsonl (report, trigger).
What precision and recall are when each report is judged by the others (in folds) is printed to stderr. The weights
shipped were fitted on 48 of the 60 reports of MEANTIME (Minard et al. 2016, CC BY 4.0); ``held_out`` says which were
left for a last measurement. The words in verbs.txt and happenings.txt were written by hand.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.held_out import held_out
from scripts.traits import evaluate, fit, print_table

from retold.model import Report
from retold.reading import read_light
from retold.reading.events.homographs import told_apart
from retold.reading.events.tokens import tokens_of
from retold.reading.events.triggers import candidates, traits_of

RIDGE = 1.0
"""Of .1, .3, 1 and 3 in folds the best by .002 F1."""
STEPS = 300
LEAST = 0.1
"""Weights nearer to 0 are not kept."""
FOLDS = 6
THRESHOLDS = (0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7)


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
    fitted = partial(fit, ridge=RIDGE, steps=STEPS)
    evaluate(rows, np.array(right), fold, fitted, THRESHOLDS, wanted)
    print("# weight, trait: what speaks for a word as the trigger of an event; made by scripts/fit_events.py")
    print("# from MEANTIME (Minard et al. 2016, CC BY 4.0)")
    print_table(fitted(rows, np.array(right)), LEAST)


def _records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def judged(record: dict[str, Any], wanted: Sequence[Sequence[int]]) -> list[tuple[tuple[str, ...], bool]]:
    """The traits of every candidate in the annotated stretch of a report, and whether it is a trigger."""
    reading = read_light(Report(id=record["id"], text=record["text"], title=record["title"]))
    first, last = record["scored"]
    found = []
    for sentence in reading.sentences:
        if sentence.section == "body" and sentence.span.start < last and sentence.span.end > first:
            tokens = told_apart(tokens_of(reading.text, sentence.span))
            kinds = [token.kind for token in tokens]
            for place in candidates(tokens):
                token = tokens[place]
                inside = any(start <= token.start < end for start, end in wanted)
                found.append((traits_of(kinds, place, token.word), inside))
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
