"""The one place that knows the order of the stages.

sources → reading → (aligning) → lineage → stories → comparing. Every function takes reports and gives records; the
library, the command line and the pages are built on these.
"""

from retold.pipeline.boilerplate import Boilerplate, learn_boilerplate
from retold.pipeline.claiming import claim
from retold.pipeline.grouping import group, lineages
from retold.pipeline.linked import Linked
from retold.pipeline.linker import Linker
from retold.pipeline.pairs import compare, compare_pairs, read
from retold.pipeline.prepared import Prepared, prepare
from retold.pipeline.progress import Progress
from retold.pipeline.quoting import quote
from retold.pipeline.telling import story, tell
from retold.pipeline.traces import Traces

__all__ = [
    "Boilerplate",
    "Linked",
    "Linker",
    "Prepared",
    "Progress",
    "Traces",
    "claim",
    "compare",
    "compare_pairs",
    "group",
    "learn_boilerplate",
    "lineages",
    "prepare",
    "quote",
    "read",
    "story",
    "tell",
]
