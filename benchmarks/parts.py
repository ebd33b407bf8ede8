"""What the benchmarks have in common: where the data lie, and parts that are measured one after the other."""

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("RETOLD_SHARED", ROOT.parent / "shared"))

Setting = TypeVar("Setting")


def data_or_exit() -> Path:
    """The folder of the development data; without it the program ends, saying how to name it."""
    if not (SHARED / "data").is_dir():
        sys.exit(f"no development data at {SHARED}; name its folder in RETOLD_SHARED")
    return SHARED


def run(
    parts: Mapping[str, Callable[[Setting], Iterator[str]]], names: Iterable[str], heading: str, setting: Setting
) -> None:
    """Print a heading, then the lines of each part as soon as it has them, and how long it took."""
    print(heading, flush=True)
    for name in names:
        started = time.perf_counter()
        print(f"\n## {name}\n", flush=True)
        for line in parts[name](setting):
            print(line, flush=True)
        print(f"\n({time.perf_counter() - started:.0f} s)", flush=True)
