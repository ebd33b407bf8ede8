"""The command: read, group, tell and compare the invented stories, and print a table."""

from collections.abc import Iterable

import click

from benchmarks.desk.linking import count_grouping
from benchmarks.desk.tally import CLASSES, Tally
from benchmarks.desk.telling import count_difference, count_facts, count_speakers
from benchmarks.desk.truth import Case, cases
from retold.pipeline import compare_pairs, group, read, tell

HELD_OUT = ("31", "32", "33")
"""Beginnings of the names of the stories that nobody looked at while anything was tuned."""


@click.command()
@click.option("--errors", "shown", is_flag=True, help="Show everything that is not right.")
@click.option("--story", default="", help="Only the stories whose names begin so, with their errors.")
def main(shown: bool, story: str) -> None:
    """Count how often Retold is right about invented stories."""
    seen, held_out = Tally(), Tally()
    for case in cases(story):
        (held_out if case.name.startswith(HELD_OUT) else seen).add(score(case), case.name)
    print_table(seen, held_out)
    if shown or story:
        print("", *seen.errors, *held_out.errors, sep="\n")


def measure(chosen: Iterable[Case] | None = None) -> Tally:
    """The counts of all stories together, or of those chosen."""
    tally = Tally()
    for case in cases() if chosen is None else chosen:
        tally.add(score(case), case.name)
    return tally


def score(case: Case) -> Tally:
    """The counts of one story."""
    tally = Tally()
    count_grouping(tally, case, group(case.reports))
    claims = [claim for one in tell(case.reports) for claim in one.claims]
    count_facts(tally, case, claims)
    count_speakers(tally, case, {report.id: read(report) for report in case.reports})
    reports = {report.id: report for report in case.reports}
    planted = case.truth.differences
    compared = compare_pairs(reports, [(one.a, one.b) for one in planted])
    for one, comparison in zip(planted, compared, strict=True):
        count_difference(tally, case, one, comparison, claims)
    return tally


def print_table(seen: Tally, held_out: Tally) -> None:
    """All classes, of the stories seen while tuning and of those held out."""
    print("| | | seen | held out |\n|---|---|---:|---:|")
    for part, outcomes in CLASSES.items():
        for one in outcomes:
            print(f"| {part} | {one} | {seen.counts[part, one]} | {held_out.counts[part, one]} |")
    widths = (tally.figures()["width"] for tally in (seen, held_out))
    print("| facts | width of the bounds |", " | ".join(f"{width:.2f}" for width in widths), "|")
