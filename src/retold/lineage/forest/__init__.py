"""The forest of lineages: trees of reports, the parents of passages, and roots that nobody handed in."""

from retold.lineage.forest.explained import explain_away
from retold.lineage.forest.lineages import find_lineages
from retold.lineage.forest.roots import Accounts

__all__ = ["Accounts", "explain_away", "find_lineages"]
