"""Reports that tell the same sentence by sentence in whatever words: how far two do, and which among many may."""

from retold.lineage.rewrites.contents import ContentIndex
from retold.lineage.rewrites.reworded import (
    Retelling,
    Step,
    at_most_in_order,
    find_retelling,
)
from retold.lineage.rewrites.sentences import content_of, contents_of, weigh
from retold.lineage.rewrites.sketch import Sketch, sketch_of

__all__ = [
    "ContentIndex",
    "Retelling",
    "Sketch",
    "Step",
    "at_most_in_order",
    "content_of",
    "contents_of",
    "find_retelling",
    "sketch_of",
    "weigh",
]
