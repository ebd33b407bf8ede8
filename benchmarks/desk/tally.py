"""Counts by part and class, and the lines that say what went wrong."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

CLASSES: Mapping[str, Sequence[str]] = {
    "stories": ("pair right", "pair glued", "pair split"),
    "links": (
        "right", "missed", "false", "may be either", "kind wrong", "direction right", "direction undecided",
        "direction wrong",
    ),
    "facts": ("certain, right", "certain, too high", "certain, too low", "bounds hold", "bounds outside", "not told"),
    "heads": (
        "certain, right", "certain, too high", "certain, though open", "certain, too low", "bounds hold",
        "bounds too high", "bounds outside",
    ),
    "speakers": ("right", "nobody", "wrong", "no statement"),
    "differences": ("found", "found as undecided", "missed"),
    "shown": ("for certain, planted", "for certain, others", "as undecided, planted", "as undecided, others"),
}  # fmt: skip
"""What is counted, in the order of the table."""

GOOD = {
    "pair right", "right", "may be either", "direction right", "certain, right", "bounds hold", "found",
    "found as undecided", "for certain, planted", "for certain, others", "as undecided, planted",
}  # fmt: skip
"""Classes that are no errors."""

TOO_HIGH = ("certain, too high", "certain, though open", "bounds too high")
"""Classes of heads that count something for certain which may be none."""


@dataclass(slots=True)
class Tally:
    """What was counted; ``widths`` are how far the bounds of each fact are apart, ``heads`` the same of whole stories.

    ``errors`` are lines to be read.
    """

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    widths: list[int] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def note(self, part: str, outcome: str, words: str) -> None:
        """Count one thing; what is not right is kept in words."""
        self.counts[part, outcome] += 1
        if outcome not in GOOD:
            self.errors.append(f"{part}, {outcome}: {words}")

    def add(self, other: "Tally", name: str) -> None:
        """Take over the counts of one story, its errors under its name."""
        self.counts.update(other.counts)
        self.widths += other.widths
        self.heads += other.heads
        self.errors += [f"{name}: {line}" for line in other.errors]

    def share(self, part: str, wanted: Sequence[str], among: Sequence[str]) -> float:
        """Some classes of a part as a share of some; 1 where there is nothing."""
        whole = sum(self.counts[part, one] for one in among)
        return sum(self.counts[part, one] for one in wanted) / whole if whole else 1.0

    def figures(self) -> dict[str, float | int | None]:
        """The figures that the results show."""
        facts, speakers = CLASSES["facts"], CLASSES["speakers"]
        sure = [one for one in facts if one.startswith("certain")]
        return {
            "pairs_right": self.share("stories", ["pair right"], CLASSES["stories"]),
            "glued": self.counts["stories", "pair glued"],
            "split": self.counts["stories", "pair split"],
            "link_precision": self.share("links", ["right"], ["right", "false"]),
            "link_recall": self.share("links", ["right"], ["right", "missed"]),
            "directions_wrong": self.counts["links", "direction wrong"],
            "facts_hold": self.share("facts", ["certain, right", "bounds hold"], facts),
            "facts_certain": self.share("facts", ["certain, right"], facts),
            "width": sum(self.widths) / max(len(self.widths), 1),
            "wrong_when_certain": self.share("facts", sure[1:], sure),
            "too_high": self.counts["facts", "certain, too high"],
            "heads_hold": self.share("heads", ["certain, right", "bounds hold"], CLASSES["heads"]),
            "heads_certain_too_high": self.counts["heads", "certain, too high"],
            "heads_too_high": sum(self.counts["heads", one] for one in TOO_HIGH),
            "heads_width": sum(self.heads) / max(len(self.heads), 1),
            "speakers_right": self.share("speakers", ["right"], speakers),
            "speakers_wrong": self.counts["speakers", "wrong"],
            "differences_found": self.share("differences", ["found"], CLASSES["differences"]),
            "differences_shown": self.share("differences", ["found", "found as undecided"], CLASSES["differences"]),
        }
