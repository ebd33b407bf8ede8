"""Who took whose text: typed, directed links between reports, and the forest of lineages they make."""

from retold.lineage.candidates import find_candidates
from retold.lineage.forest import find_lineages
from retold.lineage.relate import relate, relate_verbatim

__all__ = ["find_candidates", "find_lineages", "relate", "relate_verbatim"]
