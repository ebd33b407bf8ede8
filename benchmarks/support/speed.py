"""How long it takes to tell stories of many reports.

    python -m benchmarks.support.speed                 all of it: about a minute
    python -m benchmarks.support.speed --reports 200   the large stories smaller

CPU seconds of one process. "from texts" is all of it: reading, links, story, alignment, and the story told; "table" is
the last of these alone, sentence table, differences, quotations and account. Rows are the distinct sentences that are
told: a thousand reprints must have no more of them than one.
"""

import gc
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from unittest.mock import patch

import click
import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.support.events import load_events
from benchmarks.support.making import make_large_story
from retold import comparing
from retold.model import Report, Story
from retold.pipeline import tell


@click.command()
@click.option("--reports", default=1000, show_default=True, help="Reports of the large stories.")
def main(reports: int) -> None:
    """Tell stories and print what it takes."""
    print("| | reports | claims | rows | from texts, s | table, s |\n|---|---:|---:|---:|---:|---:|")
    _print("versions of one report", made(16, accounts=1))
    _print("four reporters and their versions", made(16, accounts=4))
    _print("six reporters and their versions", made(reports, accounts=6))
    _print("reprints", reprints(reports))
    five = made(5, accounts=2)
    kept = "no bytecode" if sys.dont_write_bytecode else "bytecode kept"
    print(f"\nretold story, {len(five)} reports, from files, start included ({kept}): {from_files(five):.2f} s")


def made(reports: int, accounts: int) -> list[Report]:
    """So many reports of one invented story."""
    return list(make_large_story(load_events()[0], Random(7), accounts, reports).reports)


def reprints(number: int) -> list[Report]:
    """One report so many times, each by another outlet."""
    first = made(2, accounts=1)[0]
    return [replace(first, id=f"r{each:04}", publisher=f"Paper {each}") for each in range(number)]


def _print(name: str, reports: Sequence[Report]) -> None:
    with _timed() as spent:
        begun = time.process_time()
        story = max(tell(reports), key=lambda one: len(one.reports))
        whole = time.process_time() - begun
    print(
        f"| {name} | {len(story.reports):,} of {len(reports):,} | {len(story.claims)} | {rows_of(story, reports)} |"
        f" {whole:.2f} | {spent[0]:.2f} |",
        flush=True,
    )


def rows_of(story: Story, reports: Sequence[Report]) -> int:
    """The distinct wordings of all tellings."""
    texts = {report.id: report.text for report in reports}
    return len({span.of(texts[one.report]) for claim in story.claims for one in claim.tellings for span in one.spans})


@contextmanager
def _timed() -> Iterator[list[float]]:
    """What the last stage takes while the block runs."""
    spent = [0.0]
    told = comparing.tell_story

    def timed(*given: object) -> Story:
        gc.collect()  # one look through all that was read is as long as the stage, and falls into it or not
        begun = time.process_time()
        story = told(*given)  # type: ignore[arg-type]
        spent[0] += time.process_time() - begun
        return story

    with patch.object(comparing, "tell_story", timed):
        yield spent


def from_files(reports: Sequence[Report]) -> float:
    """CPU seconds of ``retold story`` on a folder of texts, the least of three runs; the first may compile modules."""
    with tempfile.TemporaryDirectory() as folder:
        for report in reports:
            known = {key: value for key, value in msgspec.to_builtins(report).items() if value}
            (Path(folder) / f"{report.id}.jsonl").write_bytes(msgspec.json.encode(known) + b"\n")
        return min(_spent("story", folder) for _ in range(3))


def _spent(*command: str) -> float:
    """CPU seconds of a command, whose notes are left out."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "retold", *command], capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
