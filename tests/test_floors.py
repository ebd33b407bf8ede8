"""Quality has a floor: figures on the development data that only rise (benchmarks/floors.json)."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.measures import MEASURES, measured  # noqa: E402

FLOORS = json.loads((ROOT / "benchmarks" / "floors.json").read_text("utf-8"))


@pytest.mark.parametrize("name", FLOORS)
def test_floor(shared, name):
    metrics = measured(MEASURES[name], shared)
    below = {key: (metrics[key], floor) for key, floor in FLOORS[name]["at least"].items() if metrics[key] < floor}
    above = {key: (metrics[key], roof) for key, roof in FLOORS[name].get("at most", {}).items() if metrics[key] > roof}
    assert (below, above) == ({}, {})
