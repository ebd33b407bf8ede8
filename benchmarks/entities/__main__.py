"""Measure entities, and print what went wrong with --errors.

    python -m benchmarks.entities [looked_at] [held_out] [meantime] [--errors]

Chains of MEANTIME have shares of names found and counts of entities that join or split them, no more.
"""

import sys
from pathlib import Path

from benchmarks.entities import chains
from benchmarks.entities.gold import load
from benchmarks.entities.score import Score, add
from benchmarks.parts import data_or_exit
from retold.reading import read

HERE = Path(__file__).resolve().parent


def measure(name: str) -> Score:
    """The score of one file of invented reports, or on chains."""
    if name == "meantime":
        return chains.measure(data_or_exit())
    score = Score()
    for case in load(HERE / f"{name}.txt"):
        add(score, case, read(case.report))
    return score


def main() -> None:
    """Print a table, and below it the errors if they are wanted."""
    names = [name for name in sys.argv[1:] if not name.startswith("-")] or ["looked_at", "held_out"]
    scores = {name: measure(name) for name in names}
    figures = {name: score.figures() for name, score in scores.items()}
    for key in next(iter(figures.values())):
        values = [one[key] for one in figures.values()]
        print(f"{key:20}", *(f"{value:10.3f}" if isinstance(value, float) else f"{value:10}" for value in values))
    if "--errors" in sys.argv:
        for score in scores.values():
            print("", *score.errors, sep="\n")


if __name__ == "__main__":
    main()
