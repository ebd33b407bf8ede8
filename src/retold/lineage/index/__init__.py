"""Which of very many reports share text: an index of shingles, for one report at a time and for a hundred thousand."""

from retold.lineage.index.batch import find_shared
from retold.lineage.index.index import Index, Shared
from retold.lineage.index.likely import LIKELY
from retold.lineage.index.window import Window, reach

__all__ = ["LIKELY", "Index", "Shared", "Window", "find_shared", "reach"]
