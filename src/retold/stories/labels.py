"""What a story is called, and from when to when it was told."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from statistics import median_low
from typing import NamedTuple

from retold.model import Reading
from retold.text.headlines import Headline, most_typical

LONGEST = 160
"""Characters of a sentence that stands in for a headline."""

MOST = 3
"""Dates count as wrong only if at most one in so many is cut off from the others."""

FAR = timedelta(days=366)
"""A gap between dates of one story that makes one side of it doubtful."""


class Told(NamedTuple):
    """The first and the last date of a story, and the dates that count as wrong, which are neither."""

    first: str | None
    last: str | None
    doubtful: tuple[str, ...] = ()


def label(readings: Sequence[Reading], account_of: Mapping[str, str] | None = None) -> str:
    """The headline of the most typical report: the one that has most of what all accounts begin with.

    A report without one is known by its first sentence. Headlines come before sentences. ``account_of`` gives the
    account of each report: copies, which share a headline, count once.
    """
    headlines = [(one, line) for one in readings if (line := _headline(one))]
    lines = headlines or [(one, line) for one in readings if (line := _first_sentence(one))]
    known = account_of or {}
    return most_typical(
        [
            Headline(known.get(one.id, one.id), line, _first_sentence(one), one.published.value or "")
            for one, line in lines
        ]
    )


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


def _headline(reading: Reading) -> str | None:
    """The report's title, or the headline in its text."""
    sections = (section.span.of(reading.text) for section in reading.sections if section.kind == "headline")
    return (reading.report.title or next(sections, "")).strip() or None


def _first_sentence(reading: Reading) -> str:
    """The first sentence of the body; where there is none, the first words."""
    sentences = (one.span.of(reading.text) for one in reading.sentences if one.section == "body")
    line = next(sentences, reading.text.strip())
    return line if len(line) <= LONGEST else line[:LONGEST].rsplit(None, 1)[0] + " …"


def _day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None
