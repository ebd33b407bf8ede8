"""The regression that weighs traits."""

import numpy as np
from scripts.traits import evaluate, fit

ROWS = [("any", "red"), ("any", "red", "big"), ("any", "blue"), ("any", "blue", "big")] * 5
RIGHT = np.array([True, True, False, False] * 5)


def test_what_tells_has_weight_and_what_does_not_has_none():
    weights = fit(ROWS, RIGHT, ridge=1.0, steps=200)
    assert weights["red"] > 1
    assert weights["blue"] < -1
    assert abs(weights["big"]) < 0.01


def test_rare_traits_have_no_weight():
    assert sorted(fit([*ROWS, ("green",)], np.array([*RIGHT, True]), ridge=1.0, steps=10, rarest=2)) == [
        "any", "big", "blue", "red",
    ]  # fmt: skip


def test_each_fold_is_judged_by_the_others(capsys):
    def by_red(*_):
        return {"red": 9.0, "any": -4.0}

    evaluate(ROWS, RIGHT, [n % 2 for n in range(20)], by_red, (0.5,), wanted=20)
    assert capsys.readouterr().err == "at 0.5: precision 1.000, recall 0.500, F1 0.667\n"
