"""The parts of the benchmark, and what was asked of them."""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.lineage.table import machine
from benchmarks.peers import Peers
from benchmarks.reading import cost, dates, phrases
from benchmarks.reading.contenders import chosen
from benchmarks.reading.setting import Setting

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("RETOLD_SHARED", ROOT.parent / "shared"))

PARTS: dict[str, Callable[[Setting], Iterator[str]]] = {
    "dates": dates.measured,
    "phrases": phrases.measured,
    "cost": cost.measured,
}
"""Each part yields lines as soon as it has them."""


def main() -> None:
    """Print the machine, then the tables of the parts asked for."""
    options = arguments()
    if not (SHARED / "data").is_dir():
        sys.exit(f"no development data at {SHARED}; name its folder in RETOLD_SHARED")
    peers = Peers(Path(__file__).resolve().parent)
    print(machine(ROOT, peers.pinned()), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        setting = Setting(
            root=ROOT, shared=SHARED, work=Path(folder), peers=peers, contenders=tuple(chosen(options.peer)),
            errors=options.errors, limit=options.limit,
        )  # fmt: skip
        for name in options.only or PARTS:
            started = time.perf_counter()
            print(f"\n## {name}\n", flush=True)
            for line in PARTS[name](setting):
                print(line, flush=True)
            print(f"\n({time.perf_counter() - started:.0f} s)", flush=True)


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser("python -m benchmarks.reading", description="Reading beside its peers, measured.")
    parser.add_argument("--only", action="append", default=[], choices=PARTS, help="parts to run")
    parser.add_argument("--peer", action="append", default=[], metavar="NAME", help="rows whose name begins so")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="tell N errors of each in the phrases")
    parser.add_argument("--limit", type=float, default=3600, help="seconds after which a run is stopped")
    return parser.parse_args()
