"""Who took whose text: typed, directed links between reports, and the forest of lineages they make."""

from retold.lineage.boilerplate import Furniture, Marked, Marks, marks_of, set_apart
from retold.lineage.forest import find_lineages
from retold.lineage.index import (
    LIKELY,
    Arrival,
    Cutter,
    Index,
    Print,
    Shared,
    Window,
    explaining,
    find_alike,
    make_prints,
)
from retold.lineage.outlets import outlet_of
from retold.lineage.relating import relate, relate_verbatim
from retold.lineage.rewrites import ContentIndex, Sketch, sketch_of

__all__ = [
    "LIKELY",
    "Arrival",
    "ContentIndex",
    "Cutter",
    "Furniture",
    "Index",
    "Marked",
    "Marks",
    "Print",
    "Shared",
    "Sketch",
    "Window",
    "explaining",
    "find_alike",
    "find_lineages",
    "make_prints",
    "marks_of",
    "outlet_of",
    "relate",
    "relate_verbatim",
    "set_apart",
    "sketch_of",
]
