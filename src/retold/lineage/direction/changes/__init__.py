"""Which words differ inside sentences that two reports share, and what such changes tell of which text is the later."""

from retold.lineage.direction.changes.noise import noise_cues
from retold.lineage.direction.changes.versions import version_cues

__all__ = ["noise_cues", "version_cues"]
