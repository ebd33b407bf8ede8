"""The one place that knows the order of the stages.

sources → reading → (aligning) → lineage → stories → comparing. Every function takes reports and gives records; the
library, the command line and the pages are built on these.
"""

from retold.pipeline.grouping import group, lineages
from retold.pipeline.pairs import compare, compare_pairs, read
from retold.pipeline.progress import Progress
from retold.pipeline.telling import story, tell

__all__ = [
    "Progress",
    "compare",
    "compare_pairs",
    "group",
    "lineages",
    "read",
    "story",
    "tell",
]
