"""Fit the weights of retold.aligning: how much each sign of a correspondence counts.

    python scripts/fit_alignment.py PAIRS.jsonl REPORTS.jsonl

PAIRS has {"a", "b", "links": [[i, j], ...]}, REPORTS {"id", "text", "sentences": [[start, end], ...]}. Two logistic
regressions: likeness from what two sentences say, then probability from that likeness (out of fold) and what stands
around the pair. Every fifth pair is held out of everything; F1 is printed for it and, five-fold, for the others.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from retold.aligning import context, likeness
from retold.aligning.candidates import Pair, find_candidates
from retold.aligning.signs import Signs, find_signs
from retold.model import Published, Reading, Report, Sentence, Span

Array = NDArray[np.float64]
Around = tuple[list[tuple[float, ...]], list[bool]]
HELD = 5
LEASTS = tuple(percent / 100 for percent in range(10, 60, 2))
RIDGE = 1.0


def main() -> None:
    """Print weights and figures."""
    examples = _examples(Path(sys.argv[1]), Path(sys.argv[2]))
    fitted = [one for number, one in enumerate(examples) if number % HELD]
    held = examples[::HELD]
    first = _fit([row for one in fitted for row in one.content], [label for one in fitted for label in one.labels])
    folds = [_fold_odds(fitted, number) for number in range(5)]
    around = [one.around(odds) for one, odds in zip(fitted, _interleaved(folds), strict=True)]
    second = _fit([row for rows, _ in around for row in rows], [label for _, labels in around for label in labels])
    print("likeness", dict(zip((*likeness.FEATURES, "bias"), first.round(2).tolist(), strict=True)))
    print("context", dict(zip((*context.FEATURES, "bias"), second.round(2).tolist(), strict=True)))
    least, best = max(((least, _f1(fitted, around, second, least)) for least in LEASTS), key=lambda found: found[1])
    outside = [one.around(_odds(first, one.content)) for one in held]
    print(f"F1 {best:.3f} at {least:.2f}; held out {_f1(held, outside, second, least):.3f}")


class Example:
    """One pair of reports: its candidate pairs of sentences, with features and labels."""

    def __init__(self, a: Sequence[Signs], b: Sequence[Signs], links: set[Pair]) -> None:
        self.pairs = find_candidates(a, b)
        self.content = [likeness.features(a[i], b[j]) for i, j in self.pairs]
        self.labels = [pair in links for pair in self.pairs]
        self.links = links

    def around(self, odds: Array) -> Around:
        """The features of context, given the log odds of likeness, and the labels of the pairs that have them."""
        found = context.features(dict(zip(self.pairs, odds.tolist(), strict=True)))
        return list(found.values()), [pair in self.links for pair in found]


def _examples(pairs: Path, reports: Path) -> list[Example]:
    records = [json.loads(line) for line in reports.read_text("utf-8").splitlines()]
    readings = {record["id"]: _reading(record) for record in records}
    found = []
    for line in pairs.read_text("utf-8").splitlines():
        pair = json.loads(line)
        links = {(i, j) for i, j in pair["links"]}
        found.append(Example(*find_signs(readings[pair["a"]], readings[pair["b"]]), links))
    return found


def _reading(record: dict) -> Reading:  # type: ignore[type-arg]
    sentences = (Sentence(number, Span(*span), "body", number) for number, span in enumerate(record["sentences"]))
    return Reading(Report(record["id"], record["text"]), (), Published(), tuple(sentences))


def _fold_odds(examples: Sequence[Example], fold: int) -> list[Array]:
    """Log odds of likeness for every fifth example, by weights fitted on the others."""
    rest = [one for number, one in enumerate(examples) if number % 5 != fold]
    weights = _fit([row for one in rest for row in one.content], [label for one in rest for label in one.labels])
    return [_odds(weights, one.content) for one in examples[fold::5]]


def _interleaved(folds: Sequence[Sequence[Array]]) -> list[Array]:
    """The odds of all folds in the order of the examples."""
    return [folds[number % 5][number // 5] for number in range(sum(map(len, folds)))]


def _fit(rows: Sequence[tuple[float, ...]], labels: Sequence[bool]) -> Array:
    """Weights and bias of a logistic regression with a ridge on standardised features (Newton's method)."""
    plain, wanted = np.array(rows), np.array(labels, float)
    middle, spread = plain.mean(0), plain.std(0) + 1e-9
    x = np.c_[(plain - middle) / spread, np.ones(len(plain))]
    ridge = RIDGE * np.diag([*np.ones(plain.shape[1]), 0.0])
    weights = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (p - wanted) + ridge @ weights
        weights -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, slope)
    scaled = weights[:-1] / spread
    return np.append(scaled, weights[-1] - scaled @ middle)


def _odds(weights: Array, rows: Sequence[tuple[float, ...]]) -> Array:
    found: Array = np.array(rows).reshape(-1, len(weights) - 1) @ weights[:-1] + weights[-1]
    return found


def _f1(examples: Sequence[Example], around: Sequence[Around], weights: Array, least: float) -> float:
    """F1 of the links of all examples together that reach a probability."""
    right = said = 0
    for rows, labels in around:
        yes = _odds(weights, rows) >= np.log(least / (1 - least))
        right += int((np.array(labels, bool) & yes).sum())
        said += int(yes.sum())
    return 2 * right / (said + sum(len(one.links) for one in examples))


if __name__ == "__main__":
    main()
