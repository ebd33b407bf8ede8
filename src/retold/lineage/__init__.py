"""Who took whose text: typed, directed links between reports, and the forest of lineages they make."""

from retold.lineage.contents import find_retold
from retold.lineage.forest import find_lineages
from retold.lineage.furniture import Marks, find_furniture, marks_of, set_apart
from retold.lineage.index import LIKELY, Index, Shared, Window, find_shared, reach
from retold.lineage.relate import relate, relate_verbatim

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
