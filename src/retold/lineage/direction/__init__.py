"""Which of two reports has its text from the other."""

from retold.lineage.direction.find import find_direction

__all__ = ["find_direction"]
