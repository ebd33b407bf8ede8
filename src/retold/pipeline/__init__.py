"""The one place that knows the order of the stages.

sources → reading → (aligning) → lineage → stories → comparing. Every function takes reports and gives records; the
library, the command line and the pages are built on these.

The names are imported when they are first used: one report is read without what many are grouped by.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

# Needed by nearly all of it; imported here, where imports do not nest deep yet (see the beginning of retold.comparing).
from retold import reading as _reading  # noqa: F401

if TYPE_CHECKING:
    from retold.pipeline.boilerplate import Boilerplate, learn_boilerplate
    from retold.pipeline.claiming import claim
    from retold.pipeline.grouping import group, lineages
    from retold.pipeline.linked import Linked
    from retold.pipeline.linker import Linker
    from retold.pipeline.pairs import compare, compare_pairs
    from retold.pipeline.prepared import Prepared, prepare
    from retold.pipeline.progress import Progress
    from retold.pipeline.quoting import quote
    from retold.pipeline.single import read
    from retold.pipeline.telling import story, tell, tell_and_leave
    from retold.pipeline.traces import Traces

_HOMES = {
    "Boilerplate": "boilerplate",
    "Linked": "linked",
    "Linker": "linker",
    "Prepared": "prepared",
    "Progress": "progress",
    "Traces": "traces",
    "claim": "claiming",
    "compare": "pairs",
    "compare_pairs": "pairs",
    "group": "grouping",
    "learn_boilerplate": "boilerplate",
    "lineages": "grouping",
    "prepare": "prepared",
    "quote": "quoting",
    "read": "single",
    "story": "telling",
    "tell": "telling",
    "tell_and_leave": "telling",
}

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
    "tell_and_leave",
]


def __getattr__(name: str) -> Any:
    """Import a name on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
