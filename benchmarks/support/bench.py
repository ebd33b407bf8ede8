"""The command: make stories and write them, or make and tell them, count, and print tables."""

import json
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

import click
import msgspec

from benchmarks.support.events import FOLDER, HELD_OUT
from benchmarks.support.making import RETELLING, WEIGHTS, make_stories
from benchmarks.support.scoring import Counted, by_true, count_facts, count_story, errors, figures
from benchmarks.support.truth import Story
from retold.pipeline import tell

_SHARES = (
    "exact", "holds", "width", "sure", "wrong when sure", "too many", "gathered", "exact of gathered", "by publisher",
    "by report",
)  # fmt: skip


@click.command()
@click.option("--stories", default=200, show_default=True, help="How many.")
@click.option("--seed", default=1, show_default=True, help="The same seed makes the same stories.")
@click.option("--retelling", is_flag=True, help="With versions that are written anew from memory.")
@click.option("--held-out", is_flag=True, help="Of the events that nothing was tuned on.")
@click.option("--errors", "shown", default=0, help="Show so many of the facts that are counted wrong.")
@click.option("--make", "folder", type=click.Path(path_type=Path), help="Write the stories here; count nothing.")
def main(stories: int, seed: int, retelling: bool, held_out: bool, shown: int, folder: Path | None) -> None:
    """Make stories with known truth, tell them, and count the accounts behind each fact."""
    made = make_stories(stories, seed, RETELLING if retelling else WEIGHTS, HELD_OUT if held_out else FOLDER)
    if folder:
        write(made, folder)
        return
    whole, facts = measure(made)
    print_table(whole, facts)
    for one in islice((one for one in facts if one.error), shown):
        print(f"{one.story} {one.name}: {one.low} to {one.high}, true {one.true} ({one.error})")


def measure(stories: Iterable[Story]) -> tuple[list[Counted], list[Counted]]:
    """The counts of whole stories, and of all their facts."""
    whole, facts = [], []
    for story in stories:
        told = list(tell(story.reports))
        whole.append(count_story(story, told))
        facts += count_facts(story, told)
    return whole, facts


def write(stories: Iterable[Story], folder: Path) -> None:
    """Write all reports into reports.jsonl and the truth, a story a line, into truth.jsonl."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        (folder / "reports.jsonl").open("wb") as reports,
        (folder / "truth.jsonl").open("w", encoding="utf-8") as truth,
    ):
        for story in stories:
            for report in story.reports:
                known = {key: value for key, value in msgspec.to_builtins(report).items() if value}
                reports.write(msgspec.json.encode(known) + b"\n")
            truth.write(json.dumps(story.record()) + "\n")


def print_table(whole: Sequence[Counted], facts: Sequence[Counted]) -> None:
    """Figures of the stories, of the facts by their true number of accounts, of conflicts, and the errors by class."""
    print(f"| | number | {' | '.join(_SHARES)} |\n|---|{'---:|' * (len(_SHARES) + 1)}")
    _print_row("whole stories", whole)
    for number, some in by_true(whole):
        _print_row(f"of {number} accounts", some)
    _print_row("facts", facts)
    for number, some in by_true(facts):
        _print_row(f"told by {number}", some)
    own = figures(facts)
    print(f"\nconflicts shown {own['conflicts shown']:.3f}, shown where there are none {own['false conflicts']:.4f}")
    for error, times in errors(facts).most_common():
        print(f"{times:6,} {error}")


def _print_row(name: str, counted: Sequence[Counted]) -> None:
    own = figures(counted)
    print(f"| {name} | {len(counted):,} | {' | '.join(f'{own[key]:.3f}' for key in _SHARES)} |", flush=True)
