"""The roots of stories that have changed are counted when somebody asks, and kept where that can be done."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from retold.library.asking.describing import described
from retold.library.asking.keeping import Keeper
from retold.library.file.database import Database
from retold.library.tables.readings import Readings
from retold.library.tables.stories import entry
from retold.library.tables.waiting import waiting_among
from retold.model.answers import StoryEntry
from retold.pipeline import Progress


def counted(
    database: Database, keeper: Keeper, lines: Sequence[StoryEntry], progress: Progress | None = None
) -> list[StoryEntry]:
    """Lines of stories, with what is said of those that have changed found again."""
    names = waiting_among(database, [one.id for one in lines])
    found = {one.id: one for one in described(database, names, Readings(database), progress)}
    keeper.describe(database, found.values())
    return [
        replace(line, label=new.label, first=new.first, last=new.last, roots=new.roots)
        if (new := found.get(line.id))
        else line
        for line in lines
    ]


def counted_by_house(
    database: Database, lines: Sequence[StoryEntry], houses: Mapping[str, str], progress: Progress | None = None
) -> list[StoryEntry]:
    """Lines of stories with the publishers of one house counted once, as each story is when it is told."""
    several = [one.id for one in lines if one.publishers > 1] if houses else []
    found = {one.id: one.roots for one in described(database, several, Readings(database), progress, houses)}
    return [replace(line, roots=found.get(line.id, line.roots)) for line in lines]


def counted_entry(database: Database, keeper: Keeper, story: str) -> StoryEntry:
    """The line of one story. Raises UnknownStoryError."""
    return counted(database, keeper, [entry(database, story)])[0]
