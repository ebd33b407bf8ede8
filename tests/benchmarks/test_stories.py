"""The benchmark of stories: how groupings are scored, what counts as false, and the invented reports themselves."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.stories import scoring  # noqa: E402
from benchmarks.stories.background import why_false  # noqa: E402
from benchmarks.stories.gold import Labelled, invented  # noqa: E402
from benchmarks.stories.runners import single_pass  # noqa: E402
from benchmarks.stories.searching import searches  # noqa: E402

from retold.model import Report  # noqa: E402

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


def told(name, published):
    return Report(id=name, text="A lamp was lit.", published=published)


@pytest.mark.parametrize(
    ("days", "stories", "why"),
    [
        (["2026-01-01"] * 6, {}, None),
        (["2026-01-01", *["2026-05-20"] * 9], {}, None),
        (["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-20", None], {}, "139 days"),
        (["2026-01-01", "2026-05-20"], {}, None),
        (["2026-01-01"] * 3, {"0": "one", "1": "two"}, "2 true stories of a set"),
    ],
)
def test_a_story_is_false_if_it_joins_true_ones_or_goes_on_for_months(days, stories, why):
    reports = {str(number): told(str(number), day) for number, day in enumerate(days)}
    assert why_false(list(reports), {"a set": Labelled((), stories)}, reports) == why


def test_searches_are_of_words_that_reports_have(tmp_path):
    texts = (
        ["the ferry left the harbour with Solberg"] * 3 + ["the ferry sank off Kellhaven"] * 2 + ["the nothing"] * 95
    )
    path = tmp_path / "reports.jsonl"
    path.write_text("\n".join(json.dumps({"text": text}) for text in texts))
    made = searches(path)
    assert made["one common word"] == ["nothing", "ferry", "harbour"]
    assert set(made["two words"]) == {"ferry with", "ferry off"}
    assert set(made["a phrase"]) == {'"ferry left"', '"ferry sank"'}
    assert sorted(made["a rare name"]) == ["Kellhaven", "Solberg"]


@pytest.mark.parametrize(("cut", "clusters"), [(0.5, [0, 0, 1]), (0.95, [0, 1, 2])])
def test_a_single_pass_joins_what_is_alike_enough(cut, clusters):
    assert single_pass.clustered([{0: 1.0}, {0: 0.8, 1: 0.6}, {2: 1.0}], cut) == clusters
