"""From when to when a story was told."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from statistics import median_low
from typing import NamedTuple

MOST = 3
"""Dates count as wrong only if at most one in so many is cut off from the others."""

FAR = timedelta(days=366)
"""A gap between dates of one story that makes one side of it doubtful."""


class Told(NamedTuple):
    """The first and the last date of a story, and the dates that count as wrong, which are neither."""

    first: str | None
    last: str | None
    doubtful: tuple[str, ...] = ()


def first_and_last(published: Sequence[str | None]) -> Told:
    """From when to when a story was told, by the dates of its reports.

    Dates that are cut off from those of most reports by more than a year, as 1970 or 2100 among others are, count as
    wrong if they are at most a third of all; they are named as doubtful and stretch nothing.

    >>> first_and_last(["2024-05-02", "1970-01-01", None, "2024-05-04T10:00", "2024-05-03"])
    Told(first='2024-05-02', last='2024-05-04T10:00', doubtful=('1970-01-01',))
    """
    dated = sorted((day, text) for text in published if text and (day := _day(text)))
    if not dated:
        return Told(None, None)
    runs = [[dated[0]]]
    for before, entry in pairwise(dated):
        if entry[0] - before[0] > FAR:
            runs.append([])
        runs[-1].append(entry)
    middle = median_low(dated)
    main = next(run for run in runs if middle in run)
    kept = main if len(main) * MOST >= len(dated) * (MOST - 1) else dated
    doubtful = tuple(text for day, text in dated if (day, text) not in kept)
    return Told(kept[0][1], kept[-1][1], doubtful)


def _day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None
