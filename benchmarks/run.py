"""Measure on the development data and print a table.

    python benchmarks/run.py                      all measurements
    python benchmarks/run.py alignment stories    those whose name begins so

The data are looked for in a folder named shared beside the checkout, or where RETOLD_SHARED points.
"""

import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.measures import MEASURES, OWN_MEASURES, OWN_SHOWN, Metrics, measured
from benchmarks.parts import data_or_exit


def main() -> None:
    """Print a row a measurement, as soon as it is there; without the development data only what needs none."""
    wanted = tuple(sys.argv[1:]) or ("",)
    print("| measured | figures | seconds |\n|---|---|---|")
    for name, own in OWN_MEASURES.items():
        if name.startswith(wanted):
            _print_row(name, own, OWN_SHOWN[name.partition(":")[0]])
    shared = data_or_exit()
    for name, measure in MEASURES.items():
        if name.startswith(wanted):
            _print_row(name, partial(measured, measure, shared), measure.shown)


def _print_row(name: str, measure: Callable[[], Metrics], shown: Sequence[str]) -> None:
    """Measure, and print the figures that are shown."""
    started = time.perf_counter()
    metrics = measure()
    figures = ", ".join(f"{key} {_figure(metrics.get(key))}" for key in shown)
    print(f"| {name} | {figures} | {time.perf_counter() - started:.0f} |", flush=True)


def _figure(value: float | int | None) -> str:
    """Three decimals for a share, the number itself for a count."""
    return f"{value:.3f}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    main()
