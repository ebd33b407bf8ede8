"""The command: read, group, tell and compare the invented stories, and print a table."""

from collections.abc import Iterable, Mapping

import click

from benchmarks.desk.linking import count_grouping
from benchmarks.desk.tally import CLASSES, Tally
from benchmarks.desk.telling import count_difference, count_facts, count_head, count_shown, count_speakers
from benchmarks.desk.truth import Case, cases
from retold.pipeline import compare_pairs, group, read, tell

COLUMNS: Mapping[str, range] = {
    "seen": range(1, 31),
    "held out": range(31, 34),
    "seen later": range(40, 48),
    "held back": range(48, 56),
    "faults told": range(56, 60),
    "unseen a day": range(60, 64),
    "told": range(64, 68),
    "unseen": range(68, 72),
    "told 72-75": range(72, 76),
    "unseen 76-79": range(76, 80),
}
"""Numbers of the stories that were looked at while anything was tuned, and of those that were not."""

CLOSED = ("held back", "unseen 76-79")
"""Columns whose errors are not shown by the way, so that nobody mends them one by one."""

MEASURED = range(1, 34)
"""The stories that the floors are of: with others, figures of two days could not be compared."""


@click.command()
@click.option("--errors", "shown", is_flag=True, help="Show what is not right, but for stories that are held back.")
@click.option("--story", default="", help="Only the stories whose names begin so, with their errors.")
def main(shown: bool, story: str) -> None:
    """Count how often Retold is right about invented stories."""
    tallies = {column: Tally() for column in COLUMNS}
    for case in cases(story):
        tallies[_column(case)].add(score(case), case.name)
    print_table(tallies)
    if shown or story:
        open_ones = (tally for column, tally in tallies.items() if story or column not in CLOSED)
        print("", *(line for tally in open_ones for line in tally.errors), sep="\n")


def measure(chosen: Iterable[Case] | None = None) -> Tally:
    """The counts of the stories that the floors are of together, or of those chosen."""
    tally = Tally()
    for case in (one for one in cases() if _number(one) in MEASURED) if chosen is None else chosen:
        tally.add(score(case), case.name)
    return tally


def _number(case: Case) -> int:
    return int(case.name[:2])


def _column(case: Case) -> str:
    return next(column for column, numbers in COLUMNS.items() if _number(case) in numbers)


def score(case: Case) -> Tally:
    """The counts of one story."""
    tally = Tally()
    count_grouping(tally, case, group(case.reports))
    told = list(tell(case.reports))
    claims = [claim for one in told for claim in one.claims]
    undecided = [each for one in told for each in one.undecided]
    count_head(tally, case, told)
    count_facts(tally, case, claims)
    count_speakers(tally, case, {report.id: read(report) for report in case.reports})
    reports = {report.id: report for report in case.reports}
    planted = case.truth.differences
    compared = compare_pairs(reports, [(one.a, one.b) for one in planted])
    for one, comparison in zip(planted, compared, strict=True):
        count_difference(tally, case, one, comparison, claims, undecided)
    for comparison in compare_pairs(reports, sorted({(one.a, one.b) for one in planted})):
        count_shown(tally, case, comparison)
    return tally


def print_table(tallies: Mapping[str, Tally]) -> None:
    """All classes, of the stories seen while tuning and of those that were not."""
    print("| | |", " | ".join(tallies), "|\n|---|---|" + "---:|" * len(tallies))
    for part, outcomes in CLASSES.items():
        for one in outcomes:
            print(f"| {part} | {one} |", " | ".join(str(tally.counts[part, one]) for tally in tallies.values()), "|")
    for part, figure in (("facts", "width"), ("heads", "heads_width")):
        widths = (tally.figures()[figure] for tally in tallies.values())
        print(f"| {part} | width of the bounds |", " | ".join(f"{width:.2f}" for width in widths), "|")
