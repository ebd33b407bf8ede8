"""The records as JSON: plain dictionaries with the field names of the exchange format.

Offsets are Python string indices into the report's text, half open. What is not known is None, never guessed. The names
are imported when they are first used: what is asked of a library needs little of what stories are told with.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from retold.formats.asked import quoted_json, told_claim_json, utterance_json
    from retold.formats.comparison import comparison_json
    from retold.formats.library import (
        added_json,
        change_json,
        entry_json,
        explained_json,
        hit_json,
        refused_json,
        removed_json,
        status_json,
    )
    from retold.formats.lineages import family_json, grouping_json
    from retold.formats.news import news_json, story_news_json
    from retold.formats.reading import reading_json
    from retold.formats.stories import story_json

_HOMES = {
    "added_json": "retold.formats.library",
    "change_json": "retold.formats.library",
    "comparison_json": "retold.formats.comparison",
    "entry_json": "retold.formats.library",
    "explained_json": "retold.formats.library",
    "family_json": "retold.formats.lineages",
    "grouping_json": "retold.formats.lineages",
    "hit_json": "retold.formats.library",
    "news_json": "retold.formats.news",
    "quoted_json": "retold.formats.asked",
    "reading_json": "retold.formats.reading",
    "refused_json": "retold.formats.library",
    "removed_json": "retold.formats.library",
    "status_json": "retold.formats.library",
    "story_json": "retold.formats.stories",
    "story_news_json": "retold.formats.news",
    "told_claim_json": "retold.formats.asked",
    "utterance_json": "retold.formats.asked",
}

__all__ = [
    "added_json",
    "change_json",
    "comparison_json",
    "entry_json",
    "explained_json",
    "family_json",
    "grouping_json",
    "hit_json",
    "news_json",
    "quoted_json",
    "reading_json",
    "refused_json",
    "removed_json",
    "status_json",
    "story_json",
    "story_news_json",
    "told_claim_json",
    "utterance_json",
]


def __getattr__(name: str) -> Any:
    """Import a public name on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
