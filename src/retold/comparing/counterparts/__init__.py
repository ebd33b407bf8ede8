"""What two reports of one story tell otherwise in sentences that do not correspond: counterparts."""

from retold.comparing.counterparts.find import find_counterparts

__all__ = ["find_counterparts"]
