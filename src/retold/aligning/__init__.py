"""Which sentences of two reports tell the same."""

from retold.aligning.align import align
from retold.aligning.retelling import align_more

__all__ = ["align", "align_more"]
