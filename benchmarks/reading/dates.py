"""Time expressions of news: the 256 reports of TimeBank and AQUAINT, scored as in TempEval-3.

A value is right if it is the one of the gold, character by character. Words a second are of CPU time, without starting
and loading; of HeidelTime starting is part, since it starts for each report. Peak memory is that of all its processes.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.lineage.table import head, row
from benchmarks.reading.setting import Setting

GOLD = "data/dates/tbaq"
SHOWN = ("relaxed_f1", "strict_f1", "type_f1", "value_f1")


def measured(setting: Setting) -> Iterator[str]:
    """A row a contender, as soon as it is there."""
    yield head(("", "relaxed F1", "strict F1", "type F1", "value F1", "words/s", "peak MB"))
    folder = setting.shared / GOLD
    for contender in setting.contenders:
        output = setting.work / f"{contender.runner}.jsonl"
        run = setting.run(contender, folder / "reports.jsonl", output)
        if run.failure:
            yield row((contender.name, f"left out: {run.failure}"))
            continue
        scored = score(setting.shared, folder, output)
        figures = [f"{scored[name]:.3f}" for name in SHOWN]
        yield row((contender.name, *figures, f"{run.said['words'] / run.said['cpu']:,.0f}", f"{run.peak / 1e6:,.0f}"))


def score(shared: Path, gold: Path, output: Path) -> dict[str, Any]:
    """The scorer's figures."""
    command = [sys.executable, shared / "tools" / "score.py", "dates", gold, output]
    printed = subprocess.run([*map(str, command)], check=True, capture_output=True, text=True).stdout
    figures: dict[str, Any] = json.loads(printed.splitlines()[-1])
    return figures
