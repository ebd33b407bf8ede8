"""The command: compare the pairs, and print how often their differences are found and what is shown besides."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import click

from benchmarks.plain.pairs import PlainPair, Planted, plain_pairs
from retold.model import Comparison, Difference
from retold.pipeline import compare

PARTS = ("open", "held_back")
NO_VALUES = ("added", "dropped", "detail")
"""Differences that say only that something stands in one of two reports."""


@dataclass(slots=True)
class Score:
    """What was found of each kind, and how many differences are shown that are none."""

    found: Counter[str] = field(default_factory=Counter)
    planted: Counter[str] = field(default_factory=Counter)
    same: int = 0
    false_alarms: int = 0
    beside: int = 0
    errors: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float | int | None]:
        """The figures that the results show."""
        return {
            "found": self.found.total() / max(self.planted.total(), 1),
            "false_alarms": self.false_alarms,
            "beside": self.beside,
        }


@click.command()
@click.option("--errors", "shown", is_flag=True, help="Show what is not right in the open half.")
@click.option("--only", default="", help="Only the pairs of the open half whose names begin so, with what is shown.")
def main(shown: bool, only: str) -> None:
    """Count how often what two short reports tell otherwise is found."""
    scores = {part: measure(part, only) for part in PARTS if not only or part == "open"}
    kinds = sorted({kind for score in scores.values() for kind in score.planted})
    print("| |", " | ".join(scores), "|\n|---|" + "---:|" * len(scores))
    for kind in kinds:
        cells = (f"{score.found[kind]} of {score.planted[kind]}" for score in scores.values())
        print(f"| {kind} |", " | ".join(cells), "|")
    cells = (f"{score.found.total()} of {score.planted.total()}" for score in scores.values())
    print("| all |", " | ".join(cells), "|")
    cells = (f"{score.false_alarms} in {score.same}" for score in scores.values())
    print("| shown where nothing differs |", " | ".join(cells), "|")
    print("| shown beside what differs |", " | ".join(str(score.beside) for score in scores.values()), "|")
    if shown or only:
        print("", *scores["open"].errors, sep="\n")


def measure(part: str, only: str = "") -> Score:
    """The score of a part."""
    score = Score()
    for pair in plain_pairs(part):
        if pair.name.startswith(only):
            _add(score, pair, compare(pair.a, pair.b))
    return score


def _add(score: Score, pair: PlainPair, comparison: Comparison) -> None:
    shown = [one for one in comparison.differences if one.kind not in NO_VALUES]
    hits = [one for one in shown if pair.planted and _hits(one, pair.planted)]
    beside = [one for one in shown if not (pair.planted and _near(one, pair.planted))]
    if pair.planted:
        score.planted[pair.planted.kind] += 1
        score.found[pair.planted.kind] += bool(hits)
        score.beside += len(beside)
        if not hits:
            score.errors += [f"missed, {pair.planted.kind}: {pair.name}", *_written(pair, comparison)]
    else:
        score.same += 1
        score.false_alarms += len(beside)
    for one in beside:
        score.errors += [f"shown, {one.kind} ({one.note}): {pair.name}", *_sides(pair, one)]


def _hits(shown: Difference, planted: Planted) -> bool:
    """Whether a difference has words of what was planted on both sides."""
    return bool(shown.a and shown.b and shown.a.overlap(planted.a) and shown.b.overlap(planted.b))


def _near(shown: Difference, planted: Planted) -> bool:
    """Whether a difference has words of what was planted on either side: no other one."""
    sides = (shown.a, planted.a), (shown.b, planted.b)
    return any(mine is not None and mine.overlap(true) > 0 for mine, true in sides)


def _written(pair: PlainPair, comparison: Comparison) -> Iterator[str]:
    story = "one story" if comparison.same_story.verdict else "not known to be one story"
    yield f"    A: {pair.a.text}"
    yield f"    B: {pair.b.text}"
    links = ", ".join(f"{item.a}={item.b} {item.score:.2f}" for item in comparison.alignment.correspondences)
    yield f"    {story}; {links}"


def _sides(pair: PlainPair, one: Difference) -> Iterator[str]:
    yield f"    {one.a and one.a.of(pair.a.text)!r} and {one.b and one.b.of(pair.b.text)!r}"
