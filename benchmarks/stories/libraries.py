"""Reports added to a library: how many a second, what the file weighs, and how long it takes to open for writing again.

What `retold add FILE` does, on all cores, from the file of reports to the last of them placed; texts that come again
are known, so that a library has fewer reports than the corpus. "opened in" is the time from opening the library to the
end of an add of nothing, in a process of its own. Memory is the most that all processes of a run held together.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.lineage.measure import Run
from benchmarks.lineage.measure import measured as run
from benchmarks.lineage.table import head, row
from benchmarks.stories.setting import Setting

LIMIT = 1800.0
"""Seconds after which a run is stopped."""


def measured(setting: Setting) -> Iterator[str]:
    """A row a corpus."""
    yield head(
        (
            "retold add", "in the library", "reports/s", "ms a report", "times the first", "stories", "file MB",
            "peak MB", "opened in s", "opened, peak MB",
        )
    )  # fmt: skip
    first = 0.0
    for size in sorted(setting.sizes):
        library = library_of(setting, size)
        done = add(setting, library, setting.corpus(size))
        if done.failure:
            yield row((f"{size:,} reports", f"left out: {done.failure}"))
            continue
        cost = 1000 * done.said["seconds"] / size
        first = first or cost
        again = add(setting, library)
        yield row(
            (
                f"{size:,} reports", f"{done.said['reports']:,}", f"{1000 / cost:,.0f}", f"{cost:.2f}",
                f"{cost / first:.2f}", f"{done.said['stories']:,}", f"{_bytes(library) / 1e6:,.0f}",
                f"{done.peak / 1e6:,.0f}", f"{again.said['seconds']:.1f}" if not again.failure else again.failure,
                f"{again.peak / 1e6:,.0f}",
            )
        )  # fmt: skip


def library_of(setting: Setting, size: int) -> Path:
    """Where the library of a corpus is, so that searching finds it again."""
    return setting.work / f"{size}.db"


def add(setting: Setting, library: Path, *sources: Path) -> Run:
    """Add files to a library in a process of its own; without any it is only opened for writing."""
    command = [sys.executable, "-m", "benchmarks.stories.runners.add", str(library), *map(str, sources)]
    return run(command, setting.root, os.environ, LIMIT)


def _bytes(library: Path) -> int:
    """What the file and those beside it weigh."""
    return sum(path.stat().st_size for path in library.parent.glob(f"{library.name}*"))
