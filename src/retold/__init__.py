"""Retold counts the independent accounts behind a news story, and shows what changed from one telling to the next.

    import retold

    loaded = retold.load(["reports/"])
    comparison = retold.compare(loaded.reports[0], loaded.reports[1])
    comparison.relation.level, comparison.relation.direction
    grouping = retold.group(loaded.reports)
    for story in retold.tell(loaded.reports):
        for claim in story.claims:
            print(claim.text, claim.independent.low, claim.independent.high)
        table = retold.export(story, loaded.reports, "csv")
    with retold.open("news.db") as library:
        library.add(["reports/"])
        library.stories(order="largest")

The names are imported when they are first used, so that ``import retold`` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from retold.version import __version__

if TYPE_CHECKING:
    from retold.exports.write import export
    from retold.library.library import Library
    from retold.library.library import Library as open  # noqa: A004, N813 -- a builtin that is meant to look alike
    from retold.model import Report
    from retold.pipeline import claim, compare, compare_pairs, group, lineages, quote, read, story, tell
    from retold.sources import load

_HOMES = {
    "Library": "retold.library.library",
    "Report": "retold.model",
    "claim": "retold.pipeline",
    "compare": "retold.pipeline",
    "compare_pairs": "retold.pipeline",
    "export": "retold.exports.write",
    "group": "retold.pipeline",
    "lineages": "retold.pipeline",
    "load": "retold.sources",
    "open": "retold.library.library",
    "quote": "retold.pipeline",
    "read": "retold.pipeline",
    "story": "retold.pipeline",
    "tell": "retold.pipeline",
}

_CALLED = {"open": "Library"}
"""Names that are others at home."""

__all__ = [
    "Library",
    "Report",
    "__version__",
    "claim",
    "compare",
    "compare_pairs",
    "export",
    "group",
    "lineages",
    "load",
    "open",
    "quote",
    "read",
    "story",
    "tell",
]


def __getattr__(name: str) -> Any:
    """Import a public name on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module 'retold' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), _CALLED.get(name, name))
