"""What two tellings of the same do not have in common, typed and with its place in both."""

from retold.comparing.differences.find import find_differences
from retold.comparing.differences.marking import mark_changed

__all__ = ["find_differences", "mark_changed"]
