"""Fit CLOSE, SIZE and STRICT of retold.stories.quorum: how close two groups of reports must be to be one story.

    python scripts/fit_contrast.py REPORTS.jsonl...

Each file has {"id", "text", "title", "published", "story"}. Two groups of three or more reports that average linkage
joins within a story should be joined, groups of two stories should not, however alike they are. A logistic regression
over how close they are in proportion to what holds each together, the size of the smaller one and their contrast is
fitted on half of the stories (by topic, where a story's name ends in one) and tested on the other half.
"""

import json
import re
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from retold.model import Report
from retold.reading import read_light
from retold.stories.contrast import contrast
from retold.stories.likeness import likeness
from retold.stories.profiles import Profile, profile
from retold.stories.quorum import SEVERAL

Array = NDArray[np.float64]

LEAST = 0.06
"""Groups that are less alike than this are no question."""

CHANCE = 0.22
"""Groups are kept apart below this chance; with 0.5 stories fall apart, since what is met in grouping is mostly one."""

PAIRS = 12
"""So many pairs of groups of two stories are looked at."""

RIDGE = 1.0


class Case(NamedTuple):
    """Two groups that could be joined: what is measured of them, and whether they are of one story."""

    measures: tuple[float, float, float]
    same: bool
    held_out: bool


def main() -> None:
    """Print the constants, and how many joins of the held-out half are judged rightly with them."""
    cases = [case for path in sys.argv[1:] for case in cases_of(Path(path))]
    rows, same, held = (np.array([case[place] for case in cases]) for place in range(3))
    weights = fit(rows[~held], same[~held])
    close, size, contrasted, bias = weights.tolist()
    least = (np.log(CHANCE / (1 - CHANCE)) - bias) / close
    print(f"CLOSE {np.exp(least):.2f}  SIZE {-size / close:.2f}  STRICT {-contrasted / close:.2f}")
    joined = rows[held] @ weights[:-1] + bias >= np.log(CHANCE / (1 - CHANCE))
    for name, wanted in (("joined", same[held]), ("kept apart", ~same[held])):
        print(f"{name}: {(joined[wanted] == (name == 'joined')).mean():.2f} of {wanted.sum()} held out")


def cases_of(path: Path) -> Iterator[Case]:
    """The pairs of groups of one file's reports."""
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    profiles = [profile(read_light(report_of(row))) for row in rows]
    values = np.zeros((len(rows), len(rows)))
    for a, b in combinations(range(len(rows)), 2):
        values[a, b] = values[b, a] = likeness(profiles[a], profiles[b])
    members: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        members[row["story"]].append(number)
    joins = {story: list(joins_of(numbers, values)) for story, numbers in members.items()}
    for story, pairs in joins.items():
        large = [(a, b) for a, b in pairs if min(len(a), len(b)) >= SEVERAL]
        yield from (case(a, b, profiles, values, story, True) for a, b in large)
    for one, other in combinations(joins, 2):
        groups = [[a + b for a, b in joins[story] if len(a + b) >= SEVERAL] for story in (one, other)]
        alike_ones = [(a, b) for a, b in product(*groups) if values[np.ix_(a, b)].mean() >= LEAST]
        yield from (case(a, b, profiles, values, one, False) for a, b in alike_ones[-PAIRS:])


def report_of(row: dict[str, str | None]) -> Report:
    """The report of a record."""
    return Report(str(row["id"]), str(row["text"]), title=row.get("title"), published=row.get("published"))


def joins_of(numbers: Sequence[int], values: Array) -> Iterator[tuple[list[int], list[int]]]:
    """The joins of average linkage, from the closest on."""
    groups = [[number] for number in numbers]
    while len(groups) > 1:
        a, b = max(combinations(groups, 2), key=lambda pair: values[np.ix_(*pair)].mean())
        groups = [group for group in groups if group is not a and group is not b] + [a + b]
        yield a, b


def case(
    a: Sequence[int], b: Sequence[int], profiles: Sequence[Profile], values: Array, story: str, same: bool
) -> Case:
    """What is measured of two groups."""
    together = np.sqrt(cohesion(a, values) * cohesion(b, values))
    close = float(np.log(max(values[np.ix_(a, b)].mean(), 0.01) / max(together, 0.01)))
    own = contrast([profiles[number] for number in a], [profiles[number] for number in b])
    topic = re.sub("(ecb|ecbplus)$", "", story)
    return Case((close, float(np.log(min(len(a), len(b)))), own), same, zlib.crc32(topic.encode()) % 2 == 1)


def cohesion(group: Sequence[int], values: Array) -> float:
    """The mean likeness of the pairs of a group."""
    return float(values[np.ix_(group, group)].sum() / (len(group) * (len(group) - 1)))


def fit(rows: Array, labels: NDArray[np.bool_]) -> Array:
    """Weights and bias of a ridge logistic regression over measures of one scale, by Newton's method."""
    scale = rows.std(axis=0)
    data = np.c_[rows / scale, np.ones(len(rows))]
    weights = np.zeros(data.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-(data @ weights)))
        slope = data.T @ (labels - chance) - RIDGE * weights
        curve = (data * (chance * (1 - chance))[:, None]).T @ data + RIDGE * np.eye(len(weights))
        weights += np.linalg.solve(curve, slope)
    return np.append(weights[:-1] / scale, weights[-1])


if __name__ == "__main__":
    main()
