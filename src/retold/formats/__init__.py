"""The records as JSON: plain dictionaries with the field names of the exchange format.

Offsets are Python string indices into the report's text, half open. What is not known is None, never guessed.
"""

from retold.formats.comparison import comparison_json
from retold.formats.library import (
    added_json,
    change_json,
    entry_json,
    explained_json,
    hit_json,
    removed_json,
    status_json,
)
from retold.formats.lineages import family_json, grouping_json
from retold.formats.reading import reading_json
from retold.formats.stories import story_json

__all__ = [
    "added_json",
    "change_json",
    "comparison_json",
    "entry_json",
    "explained_json",
    "family_json",
    "grouping_json",
    "hit_json",
    "reading_json",
    "removed_json",
    "status_json",
    "story_json",
]
