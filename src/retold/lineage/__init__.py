"""Who took whose text: typed, directed links between reports, and the forest of lineages they make."""

from retold.lineage.boilerplate import Marks, find_furniture, marks_of, set_apart
from retold.lineage.forest import find_lineages
from retold.lineage.index import LIKELY, Index, Shared, Window, find_shared, reach
from retold.lineage.relating import relate, relate_verbatim
from retold.lineage.rewrites import find_retold

__all__ = [
    "LIKELY",
    "Index",
    "Marks",
    "Shared",
    "Window",
    "find_furniture",
    "find_lineages",
    "find_retold",
    "find_shared",
    "marks_of",
    "reach",
    "relate",
    "relate_verbatim",
    "set_apart",
]
