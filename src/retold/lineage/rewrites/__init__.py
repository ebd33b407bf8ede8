"""Reports that tell the same sentence by sentence in whatever words: how far two do, and which among many may."""

from retold.lineage.rewrites.contents import find_retold
from retold.lineage.rewrites.reworded import Retelling, Step, at_most_in_order, contents_of, find_retelling, weigh

__all__ = ["Retelling", "Step", "at_most_in_order", "contents_of", "find_retelling", "find_retold", "weigh"]
