"""Records on a terminal: coloured there, plain when piped, readable at 80 columns."""

from retold.rendering.terminal.comparison import print_comparison, print_relation_line
from retold.rendering.terminal.grouping import print_grouping
from retold.rendering.terminal.lineage import print_lineages
from retold.rendering.terminal.reading import print_reading
from retold.rendering.terminal.story import print_stories

__all__ = [
    "print_comparison",
    "print_grouping",
    "print_lineages",
    "print_reading",
    "print_relation_line",
    "print_stories",
]
