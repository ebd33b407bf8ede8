"""How the texts of two reports hang together: level, kind, direction and shares, with the evidence."""

from retold.lineage.relating.relate import relate, relate_verbatim

__all__ = ["relate", "relate_verbatim"]
