"""Light reading, lineage and story of every report in one process, as many reports a second as that gives.

The reports are made from wire reports with tools/make_versions.py and come in order of time, in chunks of 256, as
`retold add` places them, but with no library behind it. "reports/s" counts from the first report read to the last one
placed, "last 10,000" the last of them alone; "ms a report" is set against the smallest corpus. One process, no threads
of ours. Loading the file is counted in the CPU time alone. Memory is the most that the process held, all light readings
included.
"""

import os
import sys
from collections.abc import Iterator

from benchmarks.lineage.measure import measured as run
from benchmarks.lineage.table import head, row
from benchmarks.stories.setting import Setting

LIMIT = 1800.0
"""Seconds after which a run is stopped."""


def measured(setting: Setting) -> Iterator[str]:
    """A row a corpus."""
    yield head(
        (
            "one process",
            "reports/s",
            "last 10,000",
            "ms a report",
            "times the first",
            "CPU ms",
            "stories of 2 or more",
            "peak MB",
        )
    )
    first = 0.0
    for size in sorted(setting.sizes):
        command = [sys.executable, "-m", "benchmarks.stories.runners.place", str(setting.corpus(size))]
        done = run(command, setting.root, os.environ, LIMIT)
        if done.failure:
            yield row((f"{size:,}", f"left out: {done.failure}"))
            continue
        cost = 1000 * done.said["seconds"] / done.said["reports"]
        first = first or cost
        yield row(
            (
                f"{size:,} reports", f"{1000 / cost:,.0f}", f"{10_000 / done.said['last']:,.0f}", f"{cost:.2f}",
                f"{cost / first:.2f}", f"{1000 * done.cpu / size:.2f}", f"{done.said['stories']:,}",
                f"{done.peak / 1e6:,.0f}",
            )
        )  # fmt: skip
    yield row(("target", ">= 300", "", "", "<= 1.5", "", "", ""))
