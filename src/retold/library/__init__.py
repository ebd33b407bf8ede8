"""The embedded library: reports arrive, stories form, nothing is lost."""

from retold.library.library import Library
from retold.library.search.hits import Hit
from retold.library.tables.records import (
    Added,
    Compared,
    Explained,
    LoggedChange,
    News,
    Refused,
    Removed,
    Status,
    Stopped,
    StoryEntry,
    Version,
)

__all__ = [
    "Added",
    "Compared",
    "Explained",
    "Hit",
    "Library",
    "LoggedChange",
    "News",
    "Refused",
    "Removed",
    "Status",
    "Stopped",
    "StoryEntry",
    "Version",
]
