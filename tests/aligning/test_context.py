"""What stands around a pair of sentences."""

import time
from random import Random

import pytest

from retold.aligning import context


def likeness(sentences: int, part: float) -> dict[tuple[int, int], float]:
    """Log odds of some of the pairs of so many sentences."""
    rng = Random(4)
    return {
        (i, j): rng.uniform(-5, 3) for i in range(sentences) for j in range(sentences) if rng.random() < part
    }  # fmt: skip


def test_many_neighbours_are_weighed_as_few_are(monkeypatch: pytest.MonkeyPatch) -> None:
    found = likeness(30, 0.4)
    monkeypatch.setattr(context, "MANY", 10**9)
    one_by_one = context.features(found)
    monkeypatch.setattr(context, "MANY", 0)
    at_once = context.features(found)
    assert at_once.keys() == one_by_one.keys()
    assert all(at_once[pair] == pytest.approx(one_by_one[pair], abs=1e-12) for pair in found if pair in at_once)


def test_long_reports_that_repeat_themselves() -> None:
    found = likeness(300, 0.25)
    started = time.process_time()
    context.features(found)
    assert time.process_time() - started < 12
