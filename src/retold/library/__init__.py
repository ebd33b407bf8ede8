"""The embedded library: reports arrive, stories form, nothing is lost."""

from retold.errors import Stopped
from retold.library.library import Library
from retold.model.answers import (
    Added,
    Compared,
    Explained,
    Hit,
    LoggedChange,
    News,
    Refused,
    Removed,
    Status,
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
