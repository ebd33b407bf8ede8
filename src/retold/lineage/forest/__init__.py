"""The forest of lineages: trees of reports, the parents of passages, and roots that nobody handed in."""

from retold.lineage.forest.explained import explain_away
from retold.lineage.forest.lineages import find_lineages
from retold.lineage.forest.roots import count_roots, roots_of

__all__ = ["count_roots", "explain_away", "find_lineages", "roots_of"]
