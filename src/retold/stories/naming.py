"""Which of the old stories each group goes on: ids stay where most of a story's accounts stay."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, count, islice

from retold.stories.partition import Partition

LOOKED_AT = 50
"""Reports whose ids a new story may have."""


@dataclass(slots=True)
class Group:
    """Accounts that are one story now: loose ones and stories that came as a whole.

    ``came`` has for each old story the accounts that came from it: their first one and how many they are.
    """

    loose: list[int]
    whole: list[str]
    within: int
    story: str = ""
    came: dict[str, tuple[int, int]] = field(default_factory=dict)

    def note(self, story: str, first: int, count: int) -> None:
        """Accounts came from an old story."""
        known, before = self.came.get(story, (first, 0))
        self.came[story] = min(known, first), before + count


def name_groups(groups: Sequence[Group], partition: Partition, reports_of: Callable[[int], Sequence[str]]) -> None:
    """Give each group its story: the old one that it has most accounts of, then the older one; else a new id.

    Of an old story that is now in several groups, the one with most of its accounts goes on under its id.
    """
    parts = sorted(
        (-count, first, place, story)
        for place, group in enumerate(groups)
        for story, (first, count) in group.came.items()
    )
    taken: set[str] = set()
    for _, _, place, story in parts:
        if not groups[place].story and story not in taken:
            groups[place].story = story
            taken.add(story)
    old = {story for group in groups for story in group.came}

    def is_taken(name: str) -> bool:
        return name in taken or (name in partition.members and name not in old)

    for group in groups:
        if not group.story:
            reports = (report for account in sorted(group.loose) for report in reports_of(account))
            group.story = _new_id(reports, is_taken)
            taken.add(group.story)


def _new_id(reports: Iterable[str], is_taken: Callable[[str], bool]) -> str:
    """The id of the first report that no story goes by; of the first one with a number, where all are in use."""
    some = list(islice(reports, LOOKED_AT))
    numbered = (f"{some[0]}+{number}" for number in count(2))
    return next(name for name in chain(some, numbered) if not is_taken(name))
