"""Which sentences of two reports tell the same."""

from retold.aligning.align import align

__all__ = ["align"]
