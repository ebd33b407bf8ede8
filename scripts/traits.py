"""Weights of traits for yes or no, by logistic regression: what the scripts that fit reading have in common."""

import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Rows = Sequence[tuple[str, ...]]
Verdicts = NDArray[np.bool_]
Weights = dict[str, float]


def fit(rows: Rows, right: Verdicts, ridge: float, steps: int, rarest: int = 1) -> Weights:
    """Weights of a logistic regression with a ridge, by accelerated descent with a step for each trait.

    Traits of fewer than ``rarest`` rows get none.
    """
    counts = Counter(trait for row in rows for trait in row)
    numbers = {trait: n for n, trait in enumerate(sorted(t for t, count in counts.items() if count >= rarest))}
    cells = [(row, numbers[trait]) for row, traits in enumerate(rows) for trait in traits if trait in numbers]
    row_of, trait_of = np.array(cells).T
    step = 1 / (0.25 * np.bincount(trait_of, minlength=len(numbers)) * len(cells) / len(rows) + ridge)
    weights, momentum = np.zeros(len(numbers)), np.zeros(len(numbers))
    for number in range(steps):
        ahead = weights + number / (number + 3) * momentum
        odds = np.bincount(row_of, ahead[trait_of], len(rows))
        error = 1 / (1 + np.exp(-odds)) - right
        new = ahead - step * (np.bincount(trait_of, error[row_of], len(numbers)) + ridge * ahead)
        weights, momentum = new, new - weights
    return {trait: float(weights[n]) for trait, n in numbers.items()}


def evaluate(
    rows: Rows,
    right: Verdicts,
    fold: Sequence[int],
    fitted: Callable[[Rows, Verdicts], Weights],
    thresholds: Sequence[float],
    wanted: int,
) -> None:
    """Print precision, recall of what is wanted and F1 at several thresholds, each fold judged by the others."""
    odds = odds_in_folds(rows, right, np.array(fold), fitted)
    for threshold in thresholds:
        kept = odds >= np.log(threshold / (1 - threshold))
        precision, recall = right[kept].mean(), right[kept].sum() / wanted
        f1 = 2 * precision * recall / (precision + recall)
        print(f"at {threshold}: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}", file=sys.stderr)


def odds_in_folds(
    rows: Rows, right: Verdicts, fold: NDArray[np.int_], fitted: Callable[[Rows, Verdicts], Weights]
) -> NDArray[np.float64]:
    """The odds of each row by weights that were fitted on the other folds."""
    odds = np.zeros(len(rows))
    for number in sorted(set(fold.tolist())):
        inside = np.flatnonzero(fold != number).tolist()
        weights = fitted([rows[n] for n in inside], right[inside])
        for n in np.flatnonzero(fold == number).tolist():
            odds[n] = sum(weights.get(trait, 0.0) for trait in rows[n])
    return odds


def print_table(weights: Mapping[str, float], least: float) -> None:
    """Print a table of weights, without those nearer to 0 than ``least``."""
    for trait, weight in sorted(weights.items()):
        if abs(weight) >= least:
            print(f"{weight:.2f}\t{trait}")
