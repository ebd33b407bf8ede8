"""How plain pairs are kept and counted, and the figures below which they may not fall."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.plain.bench import PARTS, measure  # noqa: E402
from benchmarks.plain.pairs import plain_pairs  # noqa: E402


def test_pairs_are_kept_with_the_words_of_their_difference() -> None:
    pairs = [pair for part in PARTS for pair in plain_pairs(part)]
    assert len(pairs) == len({pair.name for pair in pairs}) == 145
    assert sum(pair.planted is None for pair in pairs) == 60
    vase = next(pair for pair in pairs if pair.name == "court-vase")
    assert vase.planted
    assert (vase.planted.kind, vase.planted.a.of(vase.a.text)) == ("outcome", "convicted")


def test_some_pairs_are_counted() -> None:
    score = measure("open", "election")
    assert (score.found.total(), score.planted.total(), score.false_alarms) == (2, 2, 0)


def test_there_is_a_floor_for_each_part() -> None:
    floors = json.loads((ROOT / "benchmarks" / "floors.json").read_text("utf-8"))
    assert all(f"plain: {part.replace('_', ' ')}" in floors for part in PARTS)
