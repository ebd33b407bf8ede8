"""The embedded library: reports arrive, stories form, nothing is lost."""

from retold.library.library import Library
from retold.library.records import (
    Added,
    Compared,
    Explained,
    LoggedChange,
    Removed,
    Status,
    Stopped,
    StoryEntry,
    Version,
)
from retold.library.search import Hit

__all__ = [
    "Added",
    "Compared",
    "Explained",
    "Hit",
    "Library",
    "LoggedChange",
    "Removed",
    "Status",
    "Stopped",
    "StoryEntry",
    "Version",
]
