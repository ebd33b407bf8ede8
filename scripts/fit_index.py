"""Fit the weights of retold.lineage.index.likely: how much each sign of copied text counts.

    python scripts/fit_index.py REPORTS.jsonl VERSIONS.jsonl

REPORTS has {"id", "text"}, VERSIONS {"id", "parent", "donor", "root"}: made versions whose descent is known. Two
reports have text in common if their roots, or the reports that lent text to them, meet. Pairs of other roots that are
the same almost word by word are left out: the seeds hold some reports twice. Every second root is held out.
"""

import json
import sys
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.lineage.batch import find_shared

from retold.lineage.index.likely import FEATURES, compare
from retold.lineage.index.prints import make_prints
from retold.model import Report

Array = NDArray[np.float64]
Record = dict[str, str | None]

RIDGE = 1.0
TWICE = {"share": 0.5, "long": 3.4, "facts": 0.7}
"""What two seeds that are one report have at least."""


def main() -> None:
    """Print weights, and precision and recall on the held-out half."""
    records, versions = ([*map(json.loads, Path(path).read_text("utf-8").splitlines())] for path in sys.argv[1:3])
    tree: dict[str, Record] = {record["id"]: record for record in versions}
    pairs = [(one.a, one.b) for one in find_shared(Report(record["id"], record["text"]) for record in records)]
    made = make_prints([record["text"] for record in records])
    prints = {record["id"]: one for record, one in zip(records, made, strict=True)}
    pairs = [(a, b) for a, b in pairs if prints[a].digest != prints[b].digest]
    rows = compare([prints[a] for a, _ in pairs], [prints[b] for _, b in pairs]).features
    labels = np.array([bool(origins(a, tree) & origins(b, tree)) for a, b in pairs])
    twice = ~labels & np.all([rows[:, FEATURES.index(name)] >= least for name, least in TWICE.items()], axis=0)
    held = np.array([zlib.crc32((tree[a]["root"] or "").encode()) % 2 == 1 for a, _ in pairs])
    weights = fit(rows[~held & ~twice], labels[~held & ~twice])
    print(dict(zip((*FEATURES, "bias"), weights.round(2).tolist(), strict=True)))
    rows, labels = rows[held & ~twice], labels[held & ~twice]
    chance = 1 / (1 + np.exp(-(rows @ weights[:-1] + weights[-1])))
    for least in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        taken = chance >= least
        print(f"{least}: precision {labels[taken].mean():.3f}, of the true pairs {taken[labels].mean():.3f}")


def origins(name: str, tree: dict[str, Record]) -> set[str | None]:
    """The roots of all the text in a report."""
    found = {tree[name]["root"]}
    record: Record | None = tree[name]
    while record:
        if record["donor"]:
            found.add(tree[record["donor"]]["root"] if record["donor"] in tree else record["donor"])
        record = tree.get(record["parent"] or "")
    return found


def fit(rows: Array, labels: NDArray[np.bool_]) -> Array:
    """Weights and bias of a ridge logistic regression, by Newton's method."""
    data = np.c_[rows, np.ones(len(rows))]
    weights = np.zeros(data.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-(data @ weights)))
        slope = data.T @ (labels - chance) - RIDGE * weights
        curve = (data * (chance * (1 - chance))[:, None]).T @ data + RIDGE * np.eye(len(weights))
        weights += np.linalg.solve(curve, slope)
    return weights


if __name__ == "__main__":
    main()
