"""Learn how likely two values of two reports are of one thing, from what stands around values that both reports have.

    python scripts/fit_likely.py REPORTS.jsonl... > src/retold/data/likely_weights.tsv

Each file has {"id", "text", "title", "published", "story"}. For reports of one story, a value that both have is of one
thing; it and any other value of its sort are not. Sentences that all but copy one another teach nothing and are left
out, and so are copies of whole reports and numbers of those who died: a toll that differs is of the same dead. It says
how precise the likeliest tenth to half of the true pairs are, when the stories of five folds are judged by the others.
"""

import json
import random
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice
from pathlib import Path

import numpy as np

from retold import aligning, lineage, reading
from retold.comparing.counterparts.likely import traits
from retold.comparing.counterparts.values import Facing, Sort, facing_values, written
from retold.model import Reading, Report

COPIED, SAME, PAIRS, FOLDS, WEIGHT_COST = 0.5, 0.85, 500, 5, 2.0

Row = tuple[dict[str, float], bool, str]


def main() -> None:
    """Print the table of weights, and how good they are beside it."""
    rows: dict[Sort, list[Row]] = defaultdict(list)
    for path in sys.argv[1:]:
        for story, a, b in pairs(Path(path)):
            for sort, found, same in examples(a, b):
                rows[sort].append((found, same, story))
    names = list(next(iter(rows.values()))[0][0])
    for sort, every in rows.items():
        print(sort, len(every), precision(every), file=sys.stderr)
    columns = {sort: weights(*matrix(every)) for sort, every in rows.items()}
    print("# How much each trait speaks for two values being of one thing, by scripts/fit_likely.py")
    print("trait", *columns, sep="\t")
    for number, name in enumerate([*names, "1"]):
        print(name, *(f"{column[number]:.2f}" for column in columns.values()), sep="\t")


def pairs(path: Path) -> Iterator[tuple[str, Reading, Reading]]:
    """Some pairs of reports of one story, in an order that does not depend on the file."""
    stories: dict[str, list[Report]] = defaultdict(list)
    for row in map(json.loads, path.open(encoding="utf-8")):
        report = Report(row["id"], row["text"], title=row.get("title"), published=row.get("published"))
        stories[row["story"]].append(report)
    every = [(story, *pair) for story in sorted(stories) for pair in combinations(stories[story], 2)]
    random.Random(7).shuffle(every)
    for story, one, other in islice(every, PAIRS):
        yield story, reading.read(one), reading.read(other)


def examples(a: Reading, b: Reading) -> Iterator[tuple[Sort, dict[str, float], bool]]:
    """The pairs of values that are of one thing, and those that are not."""
    alignment = aligning.align(a, b)
    relation = lineage.relate(a, b, alignment)
    if max(relation.share_a, relation.share_b) > COPIED:
        return
    close = {(i, j) for item in alignment.correspondences if item.score > SAME for i in item.a for j in item.b}
    every = list(facing_values(a, b))
    met = {id(value) for each in every if each.agree for value in (each.one, each.other)}
    for each in every:
        beside = each.one.anchor.told.sentence.number, each.other.anchor.told.sentence.number
        same = written(each.one) == written(each.other) or (each.agree and each.one.sort == "date")
        known = same if each.agree else met & {id(each.one), id(each.other)}
        alike = each.one.grain == each.other.grain and not is_toll(each)
        if beside not in close and known and alike:
            yield each.one.sort, traits(each.one.anchor, each.other.anchor, a, b, each.rivals), each.agree


def is_toll(each: Facing) -> bool:
    """Whether a number is of people of whom it is told what became of them."""
    return bool(getattr(each.one.held, "fate", ""))


def matrix(rows: Sequence[Row]) -> tuple[np.ndarray, np.ndarray]:
    """The traits of each row, and whether its values are of one thing."""
    return np.array([list(found.values()) for found, _, _ in rows]), np.array([same for _, same, _ in rows], float)


def weights(found: np.ndarray, same: np.ndarray) -> np.ndarray:
    """Logistic regression by Newton's method; the last weight is of every pair."""
    mean, spread = found.mean(0), found.std(0) + 1e-9
    scaled = np.c_[(found - mean) / spread, np.ones(len(found))]
    cost = np.eye(scaled.shape[1]) * WEIGHT_COST
    cost[-1, -1] = 1e-6
    weight = np.zeros(scaled.shape[1])
    for _ in range(30):
        likely = 1 / (1 + np.exp(-scaled @ weight))
        slope = scaled.T @ (likely - same) + cost @ weight
        weight = weight - np.linalg.solve((scaled * (likely * (1 - likely))[:, None]).T @ scaled + cost, slope)
    unscaled: np.ndarray = np.r_[weight[:-1] / spread, weight[-1] - (weight[:-1] * mean / spread).sum()]
    return unscaled


def precision(rows: Sequence[Row]) -> list[float]:
    """How many of the likeliest pairs are right, down to where a tenth to half of the true ones are found."""
    stories = sorted({story for _, _, story in rows})
    random.Random(1).shuffle(stories)
    fold = np.array([stories.index(story) % FOLDS for _, _, story in rows])
    found, same = matrix(rows)
    score = np.zeros(len(rows))
    for number in range(FOLDS):
        weight = weights(found[fold != number], same[fold != number])
        score[fold == number] = found[fold == number] @ weight[:-1] + weight[-1]
    right = np.cumsum(same[np.argsort(-score)])
    return [round(float(right[at] / (at + 1)), 2) for at in _places(right, (0.1, 0.2, 0.3, 0.4, 0.5))]


def _places(right: np.ndarray, parts: Iterable[float]) -> Iterator[int]:
    """Where these parts of the true pairs have been found."""
    yield from (int(np.searchsorted(right, part * right[-1])) for part in parts)


if __name__ == "__main__":
    main()
