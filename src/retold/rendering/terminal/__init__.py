"""Records on a terminal: coloured there, plain when piped, readable at 80 columns.

The names are imported when they are first used, so that what is asked of a library is answered at once.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from retold.rendering.terminal.claim import print_claim
    from retold.rendering.terminal.comparison import print_comparison, print_relation_line
    from retold.rendering.terminal.grouping import print_grouping
    from retold.rendering.terminal.library import print_added, print_hits, print_removed, print_status
    from retold.rendering.terminal.lineage import print_lineages
    from retold.rendering.terminal.listing import print_changes, print_entries
    from retold.rendering.terminal.news import print_news
    from retold.rendering.terminal.quotations import print_quoted
    from retold.rendering.terminal.reading import print_reading
    from retold.rendering.terminal.story import print_stories
    from retold.rendering.terminal.why import print_explained

_HOMES = {
    "print_added": "retold.rendering.terminal.library",
    "print_changes": "retold.rendering.terminal.listing",
    "print_claim": "retold.rendering.terminal.claim",
    "print_comparison": "retold.rendering.terminal.comparison",
    "print_entries": "retold.rendering.terminal.listing",
    "print_explained": "retold.rendering.terminal.why",
    "print_grouping": "retold.rendering.terminal.grouping",
    "print_hits": "retold.rendering.terminal.library",
    "print_lineages": "retold.rendering.terminal.lineage",
    "print_news": "retold.rendering.terminal.news",
    "print_quoted": "retold.rendering.terminal.quotations",
    "print_reading": "retold.rendering.terminal.reading",
    "print_relation_line": "retold.rendering.terminal.comparison",
    "print_removed": "retold.rendering.terminal.library",
    "print_status": "retold.rendering.terminal.library",
    "print_stories": "retold.rendering.terminal.story",
}

__all__ = [
    "print_added",
    "print_changes",
    "print_claim",
    "print_comparison",
    "print_entries",
    "print_explained",
    "print_grouping",
    "print_hits",
    "print_lineages",
    "print_news",
    "print_quoted",
    "print_reading",
    "print_relation_line",
    "print_removed",
    "print_status",
    "print_stories",
]


def __getattr__(name: str) -> Any:
    """Import a public name on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
