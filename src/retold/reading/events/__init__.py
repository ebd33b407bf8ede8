"""What happens in a report: who does what to whom, where and when, and how certainly.

Triggers are weighed by a small linear model over the kinds of words; all else is found by their places.
"""

from retold.reading.events.find import find_events

__all__ = ["find_events"]
