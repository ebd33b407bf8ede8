"""Fit the weights of `lineage.rewrites.reworded`: what tells whole rewrites from two accounts of one event.

    python scripts/fit_reworded.py DATA

DATA is the folder of development data. Rewrites are the pairs of lineage/rewrites; against them stand all pairs of
reports of one story in stories/ that share few runs of words, some of which are rewrites too. A logistic regression;
recall and alarms are printed for several thresholds, each pair judged with weights fitted on the other half of the
stories.
"""

import json
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import log1p
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from retold import aligning, reading
from retold.lineage.measure import measure
from retold.model import Reading, Report

Array = NDArray[np.float64]
FEATURES = ("steps", "sentences", "told", "named", "bias")
FEW_RUNS = 0.15
"""Part of the shorter narration in long runs below which the runs do not tell."""
SHORTEST = 4
"""Sentences of the shortest narration that is looked at."""
RIDGE = 0.05
Example = tuple[list[float], bool, int]
"""Features, whether it is a rewrite, and in which half it is."""


def main() -> None:
    """Print weights and figures."""
    examples = [*_rewrites(Path(sys.argv[1])), *_independent(Path(sys.argv[1]))]
    weights = _fit(examples)
    print(dict(zip(FEATURES, weights.round(2).tolist(), strict=True)))
    halves = {half: _fit([one for one in examples if one[2] != half]) for half in (0, 1)}
    scored = [(float(np.dot(features, halves[half])), label) for features, label, half in examples]
    for least in (-3.0, -2.6, -2.0, -1.5, -1.0, -0.5, 0.0):
        found = [label for score, label in scored if score >= least]
        print(f"from {least}: {sum(found)} rewrites, {len(found) - sum(found)} of {len(scored)} others")


def _rewrites(data: Path) -> Iterator[Example]:
    folder = data / "lineage" / "rewrites"
    readings = _readings(folder / "reports.jsonl")
    for number, pair in enumerate(_records(folder / "pairs.jsonl")):
        yield _features(readings[str(pair["a"])], readings[str(pair["b"])]), True, number % 2


def _independent(data: Path) -> Iterator[Example]:
    for path in sorted(data.glob("stories/*/reports.jsonl")):
        readings = _readings(path)
        stories: dict[str, list[str]] = defaultdict(list)
        for record in _records(path):
            stories[str(record["story"])].append(str(record["id"]))
        for story, members in stories.items():
            for a, b in combinations((readings[name] for name in members), 2):
                pair = measure(a, b)
                if (
                    pair.long_part < FEW_RUNS
                    and min(len(side.narration.by_sentence) for side in pair.sides) >= SHORTEST
                ):
                    yield _features(a, b), False, zlib.crc32(story.encode()) % 2


def _features(a: Reading, b: Reading) -> list[float]:
    told = measure(a, b, aligning.align(a, b)).retelling
    return [log1p(told.ordered_steps), told.ordered_steps / told.sentences, told.part, sum(told.named), 1.0]


def _fit(examples: Sequence[Example]) -> Array:
    """Weights of a logistic regression with a light ridge, by Newton's method."""
    x = np.array([features for features, _, _ in examples])
    y = np.array([label for _, label, _ in examples], dtype=np.float64)
    ridge = RIDGE * np.diag([*[1.0] * (x.shape[1] - 1), 0.0])
    weights = np.zeros(x.shape[1])
    for _ in range(100):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (p - y) + ridge @ weights
        weights = weights - np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, slope)
    return weights


def _readings(path: Path) -> dict[str, Reading]:
    reports = [Report(str(one["id"]), str(one["text"]), _text(one.get("title"))) for one in _records(path)]
    return {report.id: reading.read_light(report) for report in reports}


def _text(value: object) -> str | None:
    return str(value) if value else None


def _records(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


if __name__ == "__main__":
    main()
