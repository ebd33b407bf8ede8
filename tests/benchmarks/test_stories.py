"""The benchmark of stories: how groupings are scored, what counts as false, and the invented reports themselves."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.stories import scoring  # noqa: E402
from benchmarks.stories.gold import invented  # noqa: E402

EXAMPLE = ROOT / "examples" / "stories"
GOLD = {"a": "one", "b": "one", "c": "two", "d": "two"}


@pytest.mark.parametrize(
    ("found", "precision", "recall"),
    [
        (GOLD, 1.0, 1.0),
        (dict.fromkeys(GOLD, "all"), 0.5, 1.0),
        ({}, 1.0, 0.5),
        ({"a": "x", "b": "x", "c": "x", "d": "y"}, 2 / 3, 0.75),
    ],
)
def test_b_cubed(found, precision, recall):
    f1 = 2 * precision * recall / (precision + recall)
    assert scoring.b_cubed(GOLD, found) == pytest.approx({"b3_precision": precision, "b3_recall": recall, "b3_f1": f1})


@pytest.mark.parametrize(
    ("found", "nmi", "geometric"),
    [(GOLD, 1.0, 1.0), (dict.fromkeys(GOLD, "all"), 0.0, 0.0), ({}, 2 / 3, 0.5**0.5)],
)
def test_mutual_information(found, nmi, geometric):
    assert scoring.mutual_information(GOLD, found) == pytest.approx({"nmi": nmi, "nmi_geometric": geometric})


def test_errors_are_told_with_the_most_wrong_pairs_first():
    gold = {"a": "one", "b": "one", "c": "two", "d": "three", "e": "three", "f": "three"}
    found = {"a": "x", "b": "y", "c": "y", "d": "z", "e": "z", "f": "y"}
    assert scoring.glued(gold, found) == [["b", "f", "c"]]
    assert scoring.split(gold, found) == [["f", "d", "e"], ["a", "b"]]


def test_the_invented_reports_are_those_of_the_truth():
    truth = json.loads((EXAMPLE / "truth.json").read_text("utf-8"))
    told = invented(EXAMPLE)
    ids = {report.id for report in told.reports}
    assert (len(told.reports), len(truth["stories"])) == (68, 26)
    assert ids == set(told.stories)
    assert {name for pair in truth["lookalikes"] for name in pair} <= set(truth["stories"])
    assert {name for version in truth["versions"] for name in version.values()} <= ids
