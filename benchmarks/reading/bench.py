"""The parts of the benchmark, and what was asked of them."""

import argparse
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.lineage.table import machine
from benchmarks.parts import ROOT, data_or_exit, run
from benchmarks.peers import Peers
from benchmarks.reading import cost, dates, phrases
from benchmarks.reading.contenders import chosen
from benchmarks.reading.setting import Setting

PARTS: dict[str, Callable[[Setting], Iterator[str]]] = {
    "dates": dates.measured,
    "phrases": phrases.measured,
    "cost": cost.measured,
}
"""Each part yields lines as soon as it has them."""


def main() -> None:
    """Print the machine, then the tables of the parts asked for."""
    options = arguments()
    shared = data_or_exit()
    peers = Peers(Path(__file__).resolve().parent)
    with tempfile.TemporaryDirectory() as folder:
        setting = Setting(
            root=ROOT, shared=shared, work=Path(folder), peers=peers, contenders=tuple(chosen(options.peer)),
            errors=options.errors, limit=options.limit,
        )  # fmt: skip
        run(PARTS, options.only or PARTS, machine(ROOT, peers.pinned()), setting)


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser("python -m benchmarks.reading", description="Reading beside its peers, measured.")
    parser.add_argument("--only", action="append", default=[], choices=PARTS, help="parts to run")
    parser.add_argument("--peer", action="append", default=[], metavar="NAME", help="rows whose name begins so")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="tell N errors of each in the phrases")
    parser.add_argument("--limit", type=float, default=3600, help="seconds after which a run is stopped")
    return parser.parse_args()
