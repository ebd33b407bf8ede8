"""Time expressions and what they mean: a grammar over kinds of words, and a resolver for each of its rules."""

from retold.reading.dates.find import find_dates

__all__ = ["find_dates"]
