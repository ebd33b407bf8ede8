"""The measurement: run every contender, score what it found, print its row."""

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.lineage import errors, scoring, table
from benchmarks.lineage.contenders import Contender, chosen
from benchmarks.lineage.measure import Run, measured
from benchmarks.parts import ROOT, SHARED, data_or_exit
from benchmarks.peers import Peers

LINKS = "links.jsonl"
PEERS = Peers(Path(__file__).resolve().parent)
ENVIRONMENT = {
    **os.environ,
    "PYTHONHASHSEED": "0",
    "DO_NOT_TRACK": "true",
    "DAFT_ANALYTICS_ENABLED": "0",
    "SCARF_NO_ANALYTICS": "true",
}


@dataclass(frozen=True, slots=True)
class Bench:
    """Everything a run needs beside the contender; ``peers`` is None where their environment is missing."""

    work: Path
    corpus: Path
    peers: Path | None
    repeat: int
    limit: float

    def runs(self, contender: Contender, links: Path, *, stream: bool = False) -> list[Run]:
        """Run a contender as often as wished, or until it fails."""
        python = self.peers if contender.peer else Path(sys.executable)
        if python is None:
            return [Run(0, 0, 0, {}, "no environment")]
        command = [
            str(python), "-m", contender.module, str(self.corpus / "reports.jsonl"), str(links), *contender.arguments,
        ]  # fmt: skip
        command += ["--stream"] if stream else []
        found: list[Run] = []
        while len(found) < self.repeat and not (found and found[-1].failure):
            found.append(measured(command, ROOT, ENVIRONMENT, self.limit))
        return found


def main() -> None:
    """Print the machine, then a row a contender as soon as it is there."""
    options = arguments()
    data_or_exit()
    contenders = chosen(options.only)
    peers = PEERS.found() if any(contender.peer for contender in contenders) else None
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        print(table.machine(ROOT, PEERS.pinned()), flush=True)
        if options.growth:
            grow(contenders, options, peers, work)
        else:
            corpus = corpus_of(options.corpus or str(options.reports), work)
            compare(contenders, Bench(work, corpus, peers, options.repeat, options.limit), options.errors)


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser("benchmarks/lineage", description="Retold and its peers on made versions.")
    parser.add_argument("--reports", type=int, default=20_000, help="size of the corpus")
    parser.add_argument("--corpus", metavar="FOLDER", help="a corpus that is already made, to be used instead")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="rows whose name begins so")
    parser.add_argument("--repeat", type=int, default=1, help="runs of each; times are medians, memory the largest")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="tell of each one's errors, N of a kind")
    parser.add_argument("--limit", type=float, default=1800, help="seconds after which a run is stopped")
    parser.add_argument(
        "--growth", action="append", default=[], metavar="REPORTS",
        help="print instead what a report costs in corpora of these sizes (or in such folders of corpora)",
    )  # fmt: skip
    return parser.parse_args()


def compare(contenders: list[Contender], bench: Bench, sample: int) -> None:
    """What each contender finds in one corpus and what that costs; its errors, if some of them are wished for."""
    size = scoring.count_reports(bench.corpus)
    print(f"\n{size:,} reports\n\n{table.head(table.HEADINGS)}", flush=True)
    for contender in contenders:
        result = measure(contender, bench, size)
        cells = table.figures(result) if "failure" not in result else [f"left out: {result['failure']}"]
        print(table.row([contender.name, *cells]), flush=True)
        if sample and "failure" not in result:
            print(*errors.described(SHARED, bench.corpus, bench.work / LINKS, sample), sep="\n", flush=True)


def measure(contender: Contender, bench: Bench, size: int) -> dict[str, Any]:
    """All the figures of a contender's row, or its failure."""
    links, single = bench.work / LINKS, bench.work / "single.jsonl"
    runs = bench.runs(contender, links)
    if runs[-1].failure:
        return {"failure": runs[-1].failure}
    result = {
        **scoring.scored(SHARED, bench.corpus, links),
        "reports_a_second": size / statistics.median(run.seconds for run in runs),
        "cpu": statistics.median(run.cpu for run in runs),
        "peak_mb": max(run.peak for run in runs) / 1e6,
    }
    if contender.streams:
        result |= one_at_a_time(bench.runs(contender, single, stream=True), links, single)
    return result


def one_at_a_time(runs: list[Run], links: Path, single: Path) -> dict[str, Any]:
    """Medians of the runs that took one report at a time, and whether these found the same links as the batch."""
    if runs[-1].failure:
        print(f"one at a time: {runs[-1].failure}", file=sys.stderr)
        return {}
    keys = ("adds_a_second", "p50_ms", "p99_ms")
    return {
        **{key: statistics.median(run.said[key] for run in runs) for key in keys},
        "same": scoring.same_links(links, single),
    }


def grow(contenders: list[Contender], options: argparse.Namespace, peers: Path | None, work: Path) -> None:
    """What a report costs each contender in corpora of growing size, and how much memory there is at most."""
    corpora = [corpus_of(wish, work) for wish in options.growth]
    sizes = [scoring.count_reports(corpus) for corpus in corpora]
    print(f"\n{table.head(('ms a report (times the first), peak MB', *(f'{size:,}' for size in sizes)))}", flush=True)
    for contender in contenders:
        benches = (Bench(work, corpus, peers, options.repeat, options.limit) for corpus in corpora)
        print(table.row([contender.name, *table.growth(list(growing(contender, benches, sizes)))]), flush=True)


def corpus_of(wish: str, work: Path) -> Path:
    """A corpus that is there already, or a new one of so many reports."""
    return Path(wish).resolve() if Path(wish).is_dir() else scoring.make_corpus(SHARED, work / wish, int(wish))


def growing(contender: Contender, benches: Iterator[Bench], sizes: list[int]) -> Iterator[tuple[float, float] | str]:
    """Milliseconds a report and peak megabytes at each size, or why there is no figure; none after a failure."""
    for size, bench in zip(sizes, benches, strict=True):
        runs = bench.runs(contender, bench.work / LINKS)
        if runs[-1].failure:
            yield runs[-1].failure
            return
        seconds = statistics.median(run.seconds for run in runs)
        yield 1000 * seconds / size, max(run.peak for run in runs) / 1e6
