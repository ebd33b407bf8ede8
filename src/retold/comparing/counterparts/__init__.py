"""What two reports of one story tell otherwise in sentences that do not correspond: counterparts."""

from retold.comparing.counterparts.find import find_counterparts, touch, without_details
from retold.comparing.counterparts.undecided import find_undecided

__all__ = ["find_counterparts", "find_undecided", "touch", "without_details"]
