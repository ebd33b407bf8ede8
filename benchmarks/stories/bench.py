"""The parts of the benchmark, and what was asked of them."""

import argparse
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.lineage.table import machine
from benchmarks.parts import ROOT, data_or_exit, run
from benchmarks.peers import Peers
from benchmarks.stories import background, libraries, searching, sets, speed, titles
from benchmarks.stories.setting import Setting

PARTS: dict[str, Callable[[Setting], Iterator[str]]] = {
    "sets": sets.measured,
    "background": background.measured,
    "titles": titles.measured,
    "speed": speed.measured,
    "library": libraries.measured,
    "search": searching.measured,
}
"""Each part yields lines as soon as it has them."""


def main() -> None:
    """Print the machine, then the tables of the parts asked for."""
    options = arguments()
    shared = data_or_exit()
    peers = Peers(Path(__file__).resolve().parent)
    with tempfile.TemporaryDirectory() as folder:
        setting = Setting(
            root=ROOT, shared=shared, work=Path(folder), peers=peers, corpora=dict(options.corpus),
            library=options.library, errors=options.errors, sizes=tuple(options.size or (10_000, 100_000)),
        )  # fmt: skip
        run(PARTS, options.only or PARTS, machine(ROOT, peers.pinned()), setting)


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser("python -m benchmarks.stories", description="Stories and the library, measured.")
    parser.add_argument("--only", action="append", default=[], choices=PARTS, help="parts to run")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="tell of the N worst errors of each sort")
    parser.add_argument(
        "--corpus", action="append", default=[], type=_corpus, metavar="SIZE=FOLDER",
        help="a corpus of so many made reports that is there already",
    )  # fmt: skip
    parser.add_argument("--size", action="append", type=int, metavar="REPORTS", help="sizes of speed and library")
    parser.add_argument("--library", type=Path, metavar="FILE", help="a library for search, which is copied")
    return parser.parse_args()


def _corpus(text: str) -> tuple[int, Path]:
    """A size and a folder."""
    size, _, folder = text.partition("=")
    return int(size), Path(folder).resolve()
