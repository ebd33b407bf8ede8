"""Probabilities by traits."""

import pytest

from retold.reading.weighing import probability, weights_of


def test_traits_add_up_and_unknown_ones_say_nothing() -> None:
    weights = {"a": 2.0, "b": -2.0}
    assert probability(("a", "b", "c"), weights) == 0.5
    assert probability(("a",), weights) == pytest.approx(0.8808, abs=1e-4)


@pytest.mark.parametrize("table", ["event_weights.tsv", "attribution_weights.tsv"])
def test_a_table_has_weights_on_both_sides(table: str) -> None:
    weights = weights_of(table).values()
    assert min(weights) < -0.5
    assert max(weights) > 0.5
