"""Which report is in which story, as it was last told to the one who keeps it."""

from collections import defaultdict
from collections.abc import Iterable

Moves = dict[tuple[str, str], list[int]]
"""For an old story and a new one the reports that went from one to the other."""


class Book:
    """The story of each report and the number of reports of each story; what a step does to it is told at its end."""

    def __init__(self) -> None:
        self.stories: dict[str, str] = {}
        self.sizes: dict[str, int] = {}
        self.before: dict[str, int] = {}
        """Of each story that got or lost reports in this step, how many it had."""

    def begin(self) -> None:
        """A step begins."""
        self.before = {}

    def enter(self, report: str, story: str) -> None:
        """Put a report into a story that is in none."""
        self.before.setdefault(story, self.sizes.get(story, 0))
        self.stories[report] = story
        self.sizes[story] = self.sizes.get(story, 0) + 1

    def strike(self, report: str) -> None:
        """Take a report out of its story."""
        story = self.stories.pop(report)
        self.before.setdefault(story, self.sizes[story])
        self.sizes[story] -= 1
        if not self.sizes[story]:
            del self.sizes[story]

    def bring_up_to_date(self, reports: Iterable[tuple[int, str, str]]) -> tuple[dict[str, str], Moves]:
        """Note the story of each of some reports, by number and id: the new stories, and what went where."""
        stories: dict[str, str] = {}
        moves: Moves = defaultdict(list)
        for number, report, story in reports:
            known = self.stories.get(report)
            if known == story:
                continue
            if known is not None:
                moves[known, story].append(number)
                self.strike(report)
            self.enter(report, story)
            stories[report] = story
        return stories, moves

    def began(self, moves: Moves) -> list[str]:
        """The stories that have two reports or more since this step, and are not parts of others."""
        parts = {story for _, story in moves if not self.before[story]}
        return [
            story for story, size in self.before.items() if size < 2 <= self.sizes.get(story, 0) and story not in parts
        ]
