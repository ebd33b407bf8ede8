"""The command: compare the rewrites with their reports, and print how often what they change is found."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import click

from benchmarks.rewrites.pairs import Changed, Rewrite, rewrites
from retold.model import Comparison, Difference
from retold.model.compared import DifferenceKind
from retold.pipeline import compare

PARTS = ("open", "held_back")
NO_CHANGE: tuple[DifferenceKind, ...] = ("added", "dropped", "detail")
"""Differences that say only that something stands in one of two reports."""

_NEAR: Mapping[str, tuple[DifferenceKind, ...]] = {
    "place": ("place", "name"),
    "name": ("name", "place"),
    "date": ("date", "number"),
    "number": ("number", "date"),
    "certainty": ("certainty", "attribution", "negation"),
    "attribution": ("attribution", "certainty"),
    "quote": ("quote",),
}
"""The kinds under which a change of a kind may be shown."""


@dataclass(slots=True)
class Score:
    """What was found of each kind, and how many differences are shown where none is marked."""

    found: Counter[str] = field(default_factory=Counter)
    planted: Counter[str] = field(default_factory=Counter)
    pairs: int = 0
    derived: int = 0
    false_alarms: int = 0
    errors: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float | int | None]:
        """The figures that the results show."""
        return {
            "recall": self.found.total() / max(self.planted.total(), 1),
            "false_alarms_a_pair": self.false_alarms / max(self.pairs, 1),
        }


@click.command()
@click.option("--errors", "shown", is_flag=True, help="Show what is not right in the open half.")
def main(shown: bool) -> None:
    """Count how often what a rewrite tells otherwise is found."""
    scores = {part: measure(part) for part in PARTS}
    print("| |", " | ".join(scores), "|\n|---|" + "---:|" * len(scores))
    for kind in _NEAR:
        cells = (f"{score.found[kind]} of {score.planted[kind]}" for score in scores.values())
        print(f"| {kind} |", " | ".join(cells), "|")
    cells = (f"{score.found.total()} of {score.planted.total()}" for score in scores.values())
    print("| all |", " | ".join(cells), "|")
    print("| shown besides |", " | ".join(str(score.false_alarms) for score in scores.values()), "|")
    cells = (f"{score.derived} of {score.pairs}" for score in scores.values())
    print("| known to be retold |", " | ".join(cells), "|")
    if shown:
        print("", *scores["open"].errors, sep="\n")


def measure(part: str) -> Score:
    """The score of a part."""
    score = Score()
    for rewrite in rewrites(part):
        _add(score, rewrite, compare(rewrite.a, rewrite.b))
    return score


def _add(score: Score, rewrite: Rewrite, comparison: Comparison) -> None:
    shown = [one for one in comparison.differences if one.kind not in NO_CHANGE]
    score.pairs += 1
    score.derived += comparison.relation.level == "derived"
    for change in rewrite.changes:
        found = any(one.kind in _NEAR[change.kind] and _touches(one, change) for one in shown)
        score.planted[change.kind] += 1
        score.found[change.kind] += found
        if not found:
            score.errors += [f"missed, {change.kind}: {rewrite.name}", *_sentences(comparison, change)]
    for one in shown:
        if not any(_touches(one, change) for change in rewrite.changes):
            score.false_alarms += 1
            score.errors += [f"shown, {one.kind} ({one.note}): {rewrite.name}", *_sentences(comparison, one)]


def _touches(shown: Difference, change: Changed) -> bool:
    """Whether a difference has words of what was changed on either side."""
    sides = (shown.a, change.a), (shown.b, change.b)
    return any(mine is not None and mine.overlap(true) > 0 for mine, true in sides)


def _sentences(comparison: Comparison, one: Difference | Changed) -> Iterator[str]:
    """The words of a difference on either side, each with the sentence in which they stand."""
    for reading, span in ((comparison.a, one.a), (comparison.b, one.b)):
        sentence = reading.sentence_at(span.start) if span else None
        if span and sentence:
            yield f"    {span.of(reading.text)!r}: {sentence.span.of(reading.text)}"
