"""Retold counts the independent accounts behind a news story, and shows what changed from one telling to the next.

    import retold

    loaded = retold.load(["reports/"])
    comparison = retold.compare(loaded.reports[0], loaded.reports[1])
    comparison.relation.level, comparison.relation.direction
    grouping = retold.group(loaded.reports)
    for story in retold.tell(loaded.reports):
        for claim in story.claims:
            print(claim.text, claim.independent.low, claim.independent.high)

The names are imported when they are first used, so that ``import retold`` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from retold.version import __version__

if TYPE_CHECKING:
    from retold.model import Report
    from retold.pipeline import compare, compare_pairs, group, lineages, read, story, tell
    from retold.sources import load

_HOMES = {
    "Report": "retold.model",
    "compare": "retold.pipeline",
    "compare_pairs": "retold.pipeline",
    "group": "retold.pipeline",
    "lineages": "retold.pipeline",
    "load": "retold.sources",
    "read": "retold.pipeline",
    "story": "retold.pipeline",
    "tell": "retold.pipeline",
}

__all__ = ["Report", "__version__", "compare", "compare_pairs", "group", "lineages", "load", "read", "story", "tell"]


def __getattr__(name: str) -> Any:
    """Import a public name on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module 'retold' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
