"""Which of very many reports share text: an index of shingles, for one report at a time and for a hundred thousand."""

from retold.lineage.index.explaining import explaining
from retold.lineage.index.index import Arrival, Index
from retold.lineage.index.likely import LIKELY, find_alike
from retold.lineage.index.prints import Print, make_prints
from retold.lineage.index.search import Shared
from retold.lineage.index.window import Cutter, Window

__all__ = [
    "LIKELY",
    "Arrival",
    "Cutter",
    "Index",
    "Print",
    "Shared",
    "Window",
    "explaining",
    "find_alike",
    "make_prints",
]
