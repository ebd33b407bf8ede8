"""Reports added to a library: how many a second, what the file weighs, and how long it takes to open for writing again.

What `retold add FILE` does, on all cores, from the file of reports to the last of them placed; texts that come again
are known, so that a library may have fewer reports than the corpus. "one more" is the time from opening the library to
the end of an add of one short report, in a process of its own: what it takes to be ready to write. Memory is the most
that all processes of a run held together.
"""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.lineage.measure import Run
from benchmarks.lineage.measure import measured as run
from benchmarks.lineage.table import head, row
from benchmarks.stories.gold import records
from benchmarks.stories.setting import Setting

LIMIT = 1800.0
"""Seconds after which a run is stopped."""


def measured(setting: Setting) -> Iterator[str]:
    """A row a corpus."""
    yield head(
        (
            "retold add", "in the library", "reports/s", "ms a report", "times the first", "stories of 2 or more",
            "file MB", "peak MB", "one more, s", "its peak MB",
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
        again = add(setting, library, _one_more(setting, size))
        yield row(
            (
                f"{size:,} reports", f"{done.said['reports']:,}", f"{1000 / cost:,.0f}", f"{cost:.2f}",
                f"{cost / first:.2f}", f"{done.said['stories']:,}", f"{_bytes(library) / 1e6:,.0f}",
                f"{done.peak / 1e6:,.0f}", f"{again.said['seconds']:.1f}" if not again.failure else again.failure,
                f"{again.peak / 1e6:,.0f}",
            )
        )  # fmt: skip


def _one_more(setting: Setting, size: int) -> Path:
    """A file with one short report, of the time of the corpus's last one."""
    path = setting.work / "one_more.jsonl"
    last = records(setting.corpus(size))[-1]["published"]
    text = "The lighthouse of Cape Hoy will be painted in June, said the harbour office. It was last painted in 1971."
    path.write_text(json.dumps({"id": "one more", "text": text, "published": last}), "utf-8")
    return path


def library_of(setting: Setting, size: int) -> Path:
    """Where the library of a corpus is, so that searching finds it again."""
    return setting.work / f"{size}.db"


def add(setting: Setting, library: Path, *sources: Path) -> Run:
    """Add files to a library in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.stories.runners.add", str(library), *map(str, sources)]
    return run(command, setting.root, os.environ, LIMIT)


def _bytes(library: Path) -> int:
    """What the file and those beside it weigh."""
    return sum(path.stat().st_size for path in library.parent.glob(f"{library.name}*"))
