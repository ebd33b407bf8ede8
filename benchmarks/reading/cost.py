"""What the whole reading costs: statements, names, dates, events and all, in one process.

Words a second are of CPU time over the reports of PolNeAR and of TimeBank and AQUAINT, a batch after the first report.
Starting is the wall time of a new process that imports the reading and reads one report, the least of five; memory is
what that process holds at most, and what the one that reads the batch does.
"""

import json
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from benchmarks.lineage.measure import Run
from benchmarks.lineage.measure import measured as run_measured
from benchmarks.lineage.table import head, row
from benchmarks.reading.setting import ENVIRONMENT, Setting

SETS = ("statements/polnear", "dates/tbaq")
STARTS = 5


def measured(setting: Setting) -> Iterator[str]:
    """A row for the batch of each set, and one for a single report."""
    yield head(("", "words", "words/s and core", "peak MB", "start s"))
    for name in SETS:
        reports = setting.shared / "data" / name / "reports.jsonl"
        batch = _run(setting, reports, 0)
        speed = batch.said["words"] / batch.said["cpu"]
        yield row((name, f"{batch.said['words']:,}", f"{speed:,.0f}", f"{batch.peak / 1e6:,.0f}", "–"))
    singles = [_run(setting, setting.shared / "data" / SETS[0] / "reports.jsonl", 1) for _ in range(STARTS)]
    least = min(single.seconds for single in singles)
    peak = max(single.peak for single in singles)
    yield row(("one report", f"{singles[0].said['words']:,}", "–", f"{peak / 1e6:,.0f}", f"{least:.2f}"))


def _run(setting: Setting, reports: Path, limit: int) -> Run:
    """Read so many reports, all if 0, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.reading.cost", str(reports), str(limit)]
    return run_measured(command, setting.root, ENVIRONMENT, setting.limit)


def main(path: str, limit: int) -> None:
    """Read the first reports of a file, all if the limit is 0, and tell words and CPU seconds behind the first."""
    from retold.model import Report
    from retold.reading import read

    with Path(path).open(encoding="utf-8") as lines:
        reports = [json.loads(line) for line in islice(lines, limit or None)]
    made = [Report(one["id"], one["text"], published=one.get("published")) for one in reports]
    read(made[0])
    started = time.process_time()
    for report in made[1:]:
        read(report)
    spent = time.process_time() - started
    print(json.dumps({"words": sum(len(one.text.split()) for one in made[1:] or made), "cpu": spent or None}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
