"""Records on a terminal: coloured there, plain when piped, readable at 80 columns."""

from retold.rendering.terminal.comparison import print_comparison, print_relation_line
from retold.rendering.terminal.grouping import print_grouping
from retold.rendering.terminal.library import print_added, print_hits, print_removed, print_status
from retold.rendering.terminal.lineage import print_lineages
from retold.rendering.terminal.listing import print_changes, print_entries
from retold.rendering.terminal.reading import print_reading
from retold.rendering.terminal.story import print_stories
from retold.rendering.terminal.why import print_explained

__all__ = [
    "print_added",
    "print_changes",
    "print_comparison",
    "print_entries",
    "print_explained",
    "print_grouping",
    "print_hits",
    "print_lineages",
    "print_reading",
    "print_relation_line",
    "print_removed",
    "print_status",
    "print_stories",
]
