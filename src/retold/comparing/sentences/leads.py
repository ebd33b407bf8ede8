"""What reports begin with: on one day that is what happened, in whatever words; later ones tell what came of it."""

from collections.abc import Collection, Mapping
from datetime import date
from itertools import combinations, product

from retold.model import Reading

APART = 1
"""So many days may lie between two reports that begin with the same."""


def lead_of(reading: Reading) -> int | None:
    """The number of the sentence that the body of a report begins with."""
    return next((sentence.number for sentence in reading.sentences if sentence.section == "body"), None)


def day_of(reading: Reading) -> date | None:
    """The day of a report, None where it is not known."""
    value = reading.published.value or ""
    return date.fromisoformat(value[:10]) if len(value) >= len("2024-03-04") else None


def begun_together(days: Mapping[int, Collection[date | None]]) -> list[tuple[int, int]]:
    """The pairs of claims that reports of about one day begin with, from the days of these reports.

    >>> begun_together({0: [date(2031, 3, 4)], 1: [date(2031, 3, 5)], 2: [date(2031, 3, 9)], 3: []})
    [(0, 1)]
    """
    begun = sorted(number for number, known in days.items() if known)
    return [(one, other) for one, other in combinations(begun, 2) if _are_near(days[one], days[other])]


def _are_near(ones: Collection[date | None], others: Collection[date | None]) -> bool:
    return any(not one or not other or abs((one - other).days) <= APART for one, other in product(ones, others))
