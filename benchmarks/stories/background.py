"""The labelled sets among a stream of 6,000 other reports.

"alone" is a set by itself, "mixed" the same reports where all sets and the background are grouped in one batch; either
way only the set's own reports are scored. The background has no labels, so that of its stories only these are called
false: those with labelled reports of several true stories of one set, and those of FALSE_FROM dated reports or more
that lie more than FALSE_DAYS apart, the earliest and the latest tenth left out: a topic is reported for so long, hardly
ever one event. "largest false" is the largest of either sort. What is left can be read with --errors.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from benchmarks.lineage.table import head, row
from benchmarks.stories import feeding
from benchmarks.stories.errors import listed
from benchmarks.stories.gold import BACKGROUND, SETS, Labelled, labelled
from benchmarks.stories.scoring import b_cubed, members_of
from benchmarks.stories.sets import by_date
from benchmarks.stories.setting import Setting
from retold.model import Report
from retold.sources import load

FALSE_FROM = 5
FALSE_DAYS = 120


def measured(setting: Setting) -> Iterator[str]:
    """The table of the sets alone and mixed, and the largest stories."""
    sets = {name: labelled(setting.shared, name) for name in SETS}
    others = load([setting.shared / BACKGROUND]).reports
    reports = {report.id: report for report in (*others, *(one for gold in sets.values() for one in gold.reports))}
    yield f"{len(reports):,} reports, {len(others):,} of them background\n"
    yield head(("B-cubed F1", *SETS, "stories of 2 or more", "largest", "largest false"))
    yield row(("alone", *(_f1(gold, feeding.at_once(gold.reports)) for gold in sets.values()), "", "", ""))
    mixed = by_date(list(reports.values()))
    found = feeding.at_once(mixed)
    yield _mixed_row("mixed, batch", sets, found, reports)
    yield _mixed_row("mixed, one at a time by date", sets, feeding.one_by_one(mixed), reports)
    yield row(("target", *["within .03 of alone"] * len(SETS), "", "", "<= 60"))
    yield from _errors(sets, found, reports, setting.errors)


def _mixed_row(name: str, sets: Mapping[str, Labelled], found: Mapping[str, str], reports: Mapping[str, Report]) -> str:
    """The figures of one way of grouping all reports."""
    stories = list(members_of(found).values())
    false = [names for names in stories if why_false(names, sets, reports)]
    counts = (sum(len(names) > 1 for names in stories), len(stories[0]), max(map(len, false), default=0))
    return row((name, *(_f1(gold, found) for gold in sets.values()), *map(str, counts)))


def why_false(names: Sequence[str], sets: Mapping[str, Labelled], reports: Mapping[str, Report]) -> str | None:
    """Why a story is surely not one; None where it may be."""
    for name, gold in sets.items():
        true = {gold.stories[one] for one in names if one in gold.stories}
        if len(true) > 1:
            return f"{len(true)} true stories of {name}"
    days = sorted(day for name in names if (day := _day(reports[name])))
    if len(days) < FALSE_FROM:
        return None
    apart = days[-1 - len(days) // 10] - days[len(days) // 10]
    return f"{apart} days" if apart > FALSE_DAYS else None


def _errors(
    sets: Mapping[str, Labelled], found: Mapping[str, str], reports: Mapping[str, Report], count: int
) -> Iterator[str]:
    """The largest stories, with why they are false, if they are."""
    true = {name: story for gold in sets.values() for name, story in gold.stories.items()}
    for names in list(members_of(found).values())[:count]:
        yield f"- {len(names)} reports: {why_false(names, sets, reports) or 'may be one'}"
        yield from listed(reports, true, sorted(names, key=lambda name: (reports[name].published or "~", name)))


def _day(report: Report) -> int | None:
    """The day of a report as a number."""
    try:
        return date.fromisoformat((report.published or "")[:10]).toordinal()
    except ValueError:
        return None


def _f1(gold: Labelled, found: Mapping[str, str]) -> str:
    """B-cubed F1 of the labelled reports."""
    return f"{b_cubed(gold.stories, found)['b3_f1']:.3f}"
