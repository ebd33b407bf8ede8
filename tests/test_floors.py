"""Quality has a floor: figures on the development data that only rise (benchmarks/floors.json)."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.measures import MEASURES, OWN_MEASURES, measured  # noqa: E402

FLOORS = json.loads((ROOT / "benchmarks" / "floors.json").read_text("utf-8"))


def beyond(name, metrics):
    """What lies below the floor or above the roof, each with its limit."""
    limits = FLOORS[name]
    below = {key: (metrics[key], floor) for key, floor in limits["at least"].items() if metrics[key] < floor}
    above = {key: (metrics[key], roof) for key, roof in limits.get("at most", {}).items() if metrics[key] > roof}
    return {**below, **above}


@pytest.mark.parametrize("name", [name for name in FLOORS if name in MEASURES])
def test_floor(shared, name):
    assert beyond(name, measured(MEASURES[name], shared)) == {}


@pytest.mark.parametrize("name", OWN_MEASURES)
def test_floor_on_our_own_reports(name):
    assert beyond(name, OWN_MEASURES[name]()) == {}


def test_every_floor_is_of_a_measure():
    assert [name for name in FLOORS if name not in {*MEASURES, *OWN_MEASURES}] == []
